using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac.Enhanced;

/// <summary>Goes through the entities of SDN_ENHANCED.XML or CONS_ENHANCED.XML.</summary>
internal static class OfacEnhancedReader
{
    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using SafeXml xml = new(stream, file, "sanctionsData");
        SnapshotBuilder snapshot = new(list, file);
        DateOnly? published = null;
        snapshot.Unread.Check(xml.Root);
        foreach (XmlPart record in xml.Records("referenceValues", "featureTypes", "entities"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (record.Name is "referenceValue" or "featureType") continue;
            if (record.Name == "publicationInfo")
            {
                record.Ignore("filters");
                published = DateText.ReadDay(record.Take("dataAsOf"));
            }
            else if (record.Name == "entity")
            {
                if (OfacEnhancedMapper.Map(record, list, file) is { } entity) snapshot.Add(entity);
                else snapshot.Reject(record.Line, "The entity has no id of one to ten digits, which is its number.");
            }

            snapshot.Unread.Check(record);
        }

        if (published is null) snapshot.Reject(1, "The list does not say of which day it is (dataAsOf).");
        return snapshot.Build(published, ContentHash.Combine(stream.Finish()));
    }
}
