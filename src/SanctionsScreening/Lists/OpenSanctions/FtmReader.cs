using System.Text.Json;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Goes through a file of FollowTheMoney entities.</summary>
internal static class FtmReader
{
    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        SnapshotBuilder snapshot = new(list, file);
        JsonLines lines = new(stream, file);
        FtmGraph graph = new(snapshot);
        foreach (JsonElement entity in lines.Objects(snapshot))
        {
            cancellationToken.ThrowIfCancellationRequested();
            graph.Add(entity, lines.Line);
        }

        graph.Finish();
        return snapshot.Build(null, ContentHash.Combine(stream.Finish()));
    }
}
