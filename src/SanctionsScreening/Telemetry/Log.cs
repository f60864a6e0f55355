using Microsoft.Extensions.Logging;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Telemetry;

/// <summary>Every event the library logs, with its stable id. None carries a name, a birth date or an identifier.</summary>
internal static partial class Log
{
    /// <summary>A list was read; what of it was not understood is counted, and never quoted.</summary>
    public static void ListLoaded(ILogger logger, SanctionsListSnapshot snapshot)
    {
        if (logger.IsEnabled(LogLevel.Information))
            ListLoaded(logger, snapshot.Version.List, snapshot.Version.ContentHash, snapshot.Entities.Count, snapshot.RejectedRecords.Count, snapshot.Entities.Sum(static entity => entity.UnreadRemarks.Count));
    }

    [LoggerMessage(1, LogLevel.Information, "List {List} loaded: {Entities} entities, {Rejected} records rejected, {Unread} remarks unread, content {ContentHash}.", SkipEnabledCheck = true)]
    private static partial void ListLoaded(ILogger logger, string list, string contentHash, int entities, int rejected, int unread);

    [LoggerMessage(2, LogLevel.Information, "Generation {Generation} in force: {Entities} entities, {Names} names, built in {Milliseconds} ms.")]
    public static partial void GenerationInForce(ILogger logger, long generation, int entities, int names, double milliseconds);

    [LoggerMessage(3, LogLevel.Error, "Loading the lists failed; what was in force stays.")]
    public static partial void LoadFailed(ILogger logger, Exception exception);

    [LoggerMessage(4, LogLevel.Information, "List {List} changed in generation {Generation}: {Added} added, {Changed} changed, {Removed} removed.")]
    public static partial void ListChanged(ILogger logger, string list, long generation, int added, int changed, int removed);

    [LoggerMessage(5, LogLevel.Warning, "Refreshing list {List} failed for {Failures} times: {Failure} {FetchFault} {Status} {ExceptionType}. What was in force stays.")]
    public static partial void RefreshFailed(ILogger logger, string list, int failures, Refresh.ListRefreshFailure? failure, Lists.Sources.ListFetchFault? fetchFault, int? status, string exceptionType);

    [LoggerMessage(6, LogLevel.Debug, "List {List} is unchanged.")]
    public static partial void ListUnchanged(ILogger logger, string list);

    [LoggerMessage(7, LogLevel.Warning, "List {List} starts from the archive, confirmed {ConfirmedAt}.")]
    public static partial void StartedFromArchive(ILogger logger, string list, DateTimeOffset confirmedAt);

    [LoggerMessage(8, LogLevel.Error, "The archive could not be used for list {List}: {ExceptionType}.")]
    public static partial void ArchiveFailed(ILogger logger, string list, string exceptionType);

    [LoggerMessage(9, LogLevel.Warning, "List {List} cannot be watched ({ExceptionType}); only its schedule refreshes it.")]
    public static partial void WatchFailed(ILogger logger, string list, string exceptionType);

    [LoggerMessage(10, LogLevel.Information, "Warmed up in {Milliseconds} ms.")]
    public static partial void WarmedUp(ILogger logger, double milliseconds);

    [LoggerMessage(11, LogLevel.Warning, "List {List} starts from the stored generation, which does not say how old it is; requests without matches are incomplete.")]
    public static partial void StartedFromGeneration(ILogger logger, string list);

    [LoggerMessage(20, LogLevel.Information, "Generation {Generation} opened from its folder: {Entities} entities, {Names} names, in {Milliseconds} ms.")]
    public static partial void GenerationOpened(ILogger logger, long generation, int entities, int names, double milliseconds);

    [LoggerMessage(21, LogLevel.Warning, "{File} is not used ({Fault}): {Reason}. An older generation is used, or a new one is built.")]
    public static partial void GenerationRefused(ILogger logger, string file, GenerationFault fault, string reason);

    [LoggerMessage(22, LogLevel.Error, "The generation could not be kept on disk ({ExceptionType}); it is in force from memory.")]
    public static partial void GenerationNotKept(ILogger logger, string exceptionType);

    [LoggerMessage(23, LogLevel.Information, "Another process writes into the folder of generations; the new lists wait until it is done.")]
    public static partial void GenerationWaits(ILogger logger);
}
