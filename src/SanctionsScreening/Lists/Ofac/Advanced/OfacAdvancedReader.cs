using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac.Advanced;

/// <summary>Goes through the sections of sdn_advanced.xml or cons_advanced.xml, record by record.</summary>
internal static class OfacAdvancedReader
{
    private static readonly string[] Sections = ["ReferenceValueSets", "Locations", "IDRegDocuments", "DistinctParties", "ProfileRelationships", "SanctionsEntries", "SanctionsEntryLinks"];

    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using SafeXml xml = new(stream, file, "Sanctions");
        SnapshotBuilder snapshot = new(list, file);
        OfacReferences references = new(snapshot);
        OfacAdvancedMapper mapper = new(snapshot, references);
        DateOnly? published = null;
        xml.Root.Ignore("Version", "DeltaBaseVersion");
        snapshot.Unread.Check(xml.Root);
        foreach (XmlPart record in xml.Records(Sections))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (record.Name)
            {
                case "DateOfIssue":
                    record.Ignore("CalendarTypeID");
                    published = OfacDatePeriods.Day(record);
                    break;
                case "Location": mapper.AddLocation(record); break;
                case "IDRegDocument": mapper.AddDocument(record); break;
                case "DistinctParty": mapper.AddParty(record); break;
                case "ProfileRelationship": mapper.AddRelationship(record); break;
                case "SanctionsEntry": mapper.AddEntry(record); break;
                case "SanctionsEntryLink": record.Ignore("EntryA-SanctionsEntryID", "EntryB-SanctionsEntryID", "EntryLinkTypeID"); break;
                default:
                    if (record.Container == "ReferenceValueSets") references.Add(record);
                    break;
            }

            snapshot.Unread.Check(record);
        }

        mapper.Finish();
        if (published is null) snapshot.Reject(1, "The list does not say when it was issued (DateOfIssue), or not as a day.");
        return snapshot.Build(published, ContentHash.Combine(stream.Finish()));
    }
}
