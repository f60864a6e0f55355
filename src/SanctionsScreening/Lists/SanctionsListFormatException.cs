using System.Globalization;

namespace SanctionsScreening.Lists;

/// <summary>A list's files are not what their format promises, so that nothing was loaded from them.</summary>
public sealed class SanctionsListFormatException : FormatException
{
    /// <summary>Names the place and the reason.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">The 1-based line or record number; 0 where the whole file is meant.</param>
    /// <param name="reason">A sentence that says what was found and what was expected.</param>
    /// <param name="innerException">What a parser said, if anything.</param>
    public SanctionsListFormatException(string file, int line, string reason, Exception? innerException = null)
        : base(line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {reason}") : $"{file}: {reason}", innerException)
    {
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The 1-based line or record number; 0 where the whole file is meant.</summary>
    public int Line { get; }

    /// <summary>What was found and what was expected.</summary>
    public string Reason { get; }
}
