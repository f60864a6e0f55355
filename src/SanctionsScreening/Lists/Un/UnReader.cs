using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Un;

/// <summary>Goes through the UN list's two parts, individuals and entities.</summary>
internal static class UnReader
{
    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using SafeXml xml = new(stream, file, "CONSOLIDATED_LIST");
        DateOnly? published = DateText.ReadDayOfStamp(xml.Root.Attribute("dateGenerated"));
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
}
