using System.Globalization;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Un;

/// <summary>Goes through the UN list's two parts, individuals and entities.</summary>
internal static class UnReader
{
    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using SafeXml xml = new(stream, file, "CONSOLIDATED_LIST");
        DateOnly? published = Published(xml.Root.Attribute("dateGenerated"));
        SnapshotBuilder snapshot = new(list, file);
        if (published is null) snapshot.Reject(1, "The list does not say when it was generated (dateGenerated), or not as a day.");
        snapshot.Unread.Check(xml.Root);
        foreach (XmlPart record in xml.Records("INDIVIDUALS", "ENTITIES"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (record.Name is not ("INDIVIDUAL" or "ENTITY"))
            {
                snapshot.Unread.Check(record);
                continue;
            }

            if (UnMapper.Map(record, list, file) is { } entity) snapshot.Add(entity);
            else snapshot.Reject(record.Line, "The party has no DATAID, which is its number.");
            snapshot.Unread.Check(record);
        }

        return snapshot.Build(published, ContentHash.Combine(stream.Finish()));
    }

    /// <summary>"2026-02-27T00:00:09.554Z": the UN's own day, whatever the hour is elsewhere.</summary>
    private static DateOnly? Published(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
