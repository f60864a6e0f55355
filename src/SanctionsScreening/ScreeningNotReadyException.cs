namespace SanctionsScreening;

/// <summary>A request came before any list was loaded. It was not screened, and nothing may be concluded about the party.</summary>
public sealed class ScreeningNotReadyException : InvalidOperationException
{
    /// <summary>Makes the exception with its standard message.</summary>
    public ScreeningNotReadyException()
        : base("No sanctions list has been loaded yet, so nothing was screened. Await the first load (the host does so at start) before sending requests.")
    {
    }

    /// <summary>Makes the exception with a message of its own.</summary>
    /// <param name="message">What is missing.</param>
    public ScreeningNotReadyException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and a cause.</summary>
    /// <param name="message">What is missing.</param>
    /// <param name="innerException">Why loading failed.</param>
    public ScreeningNotReadyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
