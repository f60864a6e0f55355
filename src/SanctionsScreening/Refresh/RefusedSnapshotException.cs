namespace SanctionsScreening.Refresh;

/// <summary>A snapshot was read and not put in force. The message holds counts, dates and ids only.</summary>
internal sealed class RefusedSnapshotException(ListRefreshFailure failure, string message, Exception? innerException = null) : FormatException(message, innerException)
{
    public ListRefreshFailure Failure { get; } = failure;
}
