using SanctionsScreening.Lists;

namespace ScreeningConsole.Lists;

/// <summary>A list that says in one line on standard error that not all of it could be read. Who screens must know.</summary>
internal sealed class WarningListSource(ISanctionsListSource source) : ISanctionsListSource
{
    /// <inheritdoc/>
    public string List => source.List;

    /// <inheritdoc/>
    public async ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        SanctionsListSnapshot snapshot = await source.LoadAsync(cancellationToken);
        if (snapshot.RejectedRecords is [var first, ..])
            await Console.Error.WriteLineAsync($"warning: {snapshot.RejectedRecords.Count} records or fields of the list {List} were not read; the command lists shows them. The first: {first.File}, line {first.Line}: {first.Reason}");
        return snapshot;
    }
}
