using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Uk;

/// <summary>Goes through the UK Sanctions List, designation by designation; the day it was made stands first.</summary>
internal static class UkListReader
{
    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using SafeXml xml = new(stream, file, "Designations");
        SnapshotBuilder snapshot = new(list, file);
        snapshot.Unread.Check(xml.Root);
        DateOnly? published = null;
        foreach (XmlPart record in xml.Records())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (record.Name == "DateGenerated")
            {
                published = DateText.ReadDay(record.Value());
            }
            else if (record.Name == "Designation")
            {
                if (UkListMapper.Map(record, list, file) is { } party) snapshot.Add(party);
                else snapshot.Reject(record.Line, "The designation has neither an OFSIGroupID nor a UniqueID.");
            }

            snapshot.Unread.Check(record);
        }

        if (published is null) snapshot.Reject(1, "The list does not say when it was made (DateGenerated), or not as a day.");
        return snapshot.Build(published, ContentHash.Combine(stream.Finish()));
    }
}
