namespace SanctionsScreening.Lists.Sources;

/// <summary>A list could not be fetched, so that nothing was loaded of it. The message names the host and the reason, never content.</summary>
public sealed class ListFetchException : IOException
{
    /// <summary>Says what went wrong.</summary>
    /// <param name="fault">The kind of fault.</param>
    /// <param name="message">A sentence with what was found and what was expected.</param>
    /// <param name="status">The HTTP status, where one was received.</param>
    /// <param name="innerException">What the transport said, if anything.</param>
    public ListFetchException(ListFetchFault fault, string message, int? status = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Fault = fault;
        Status = status;
    }

    /// <summary>The kind of fault.</summary>
    public ListFetchFault Fault { get; }

    /// <summary>The HTTP status, where one was received.</summary>
    public int? Status { get; }

    /// <summary>What a server asked to be waited before the next attempt, where it did.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same question may be answered in a moment.</summary>
    internal bool IsTransient => Fault is ListFetchFault.Unreachable or ListFetchFault.TimedOut or ListFetchFault.CutShort or ListFetchFault.Unsettled
        || (Fault == ListFetchFault.Status && Status is 408 or 429 or >= 500);
}
