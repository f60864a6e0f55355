namespace SanctionsScreening;

/// <summary>A stored generation cannot be used; nothing was loaded from it.</summary>
public sealed class GenerationFormatException : FormatException
{
    /// <summary>Names the file and the reason.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="fault">What is wrong with it.</param>
    /// <param name="reason">A clause that says what was found.</param>
    /// <param name="innerException">What the system said, if anything.</param>
    public GenerationFormatException(string file, GenerationFault fault, string reason, Exception? innerException = null)
        : base($"{file} is not used: {reason}.", innerException)
    {
        File = file;
        Fault = fault;
        Reason = reason;
    }

    /// <summary>The file's path.</summary>
    public string File { get; }

    /// <summary>What is wrong with it.</summary>
    public GenerationFault Fault { get; }

    /// <summary>A clause that says what was found.</summary>
    public string Reason { get; }
}
