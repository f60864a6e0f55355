using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Fsf;

/// <summary>Goes through the EU's financial sanctions file 1.1, party by party.</summary>
internal static class EuFsfXmlReader
{
    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using SafeXml xml = new(stream, file, "export");
        SnapshotBuilder snapshot = new(list, file);
        DateOnly? published = DateText.ReadDayOfStamp(xml.Root.Attribute("generationDate"));
        if (published is null) snapshot.Reject(1, "The list does not say when it was generated (generationDate), or not as a day.");
        xml.Root.Ignore("globalFileId");
        snapshot.Unread.Check(xml.Root);
        foreach (XmlPart record in xml.Records())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (record.Name == "sanctionEntity")
            {
                if (EuFsfXmlMapper.Map(record, list, file) is { } party) snapshot.Add(party);
                else snapshot.Reject(record.Line, "The party has neither an euReferenceNumber nor a logicalId.");
            }

            snapshot.Unread.Check(record);
        }

        return snapshot.Build(published, ContentHash.Combine(stream.Finish()));
    }
}
