using System.Globalization;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Goes through the sdnEntry records of sdn.xml or consolidated.xml, in the namespace of tempuri.org or in today's.</summary>
internal static class OfacXmlReader
{
    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using SafeXml xml = new(stream, file, "sdnList");
        SnapshotBuilder snapshot = new(list, file);
        DateOnly? published = null;
        string? stated = null;
        int entries = 0, line = 1;
        snapshot.Unread.Check(xml.Root);
        foreach (XmlPart record in xml.Records())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (record.Name == "publshInformation")
            {
                (published, stated, line) = (Published(record.Take("Publish_Date")), record.Take("Record_Count"), record.Line);
            }
            else if (record.Name == "sdnEntry")
            {
                entries++;
                if (OfacXmlMapper.Map(record, list, file) is { } entity) snapshot.Add(entity);
                else snapshot.Reject(record.Line, "The party has no uid of one to ten digits, which is its number.");
            }

            snapshot.Unread.Check(record);
        }

        RequireCount(snapshot, file, line, stated, entries);
        if (published is null) snapshot.Reject(line, "The list does not say when it was published (Publish_Date), or not as month/day/year.");
        return snapshot.Build(published, ContentHash.Combine(stream.Finish()));
    }

    /// <summary>The list counts itself: one that holds fewer was shortened.</summary>
    private static void RequireCount(SnapshotBuilder snapshot, string file, int line, string? stated, int entries)
    {
        if (stated is null || !int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            snapshot.Reject(line, "The list does not say how many parties it holds (Record_Count), so that nothing shows whether it is whole.");
        else if (entries < count)
            throw new SanctionsListFormatException(file, line, string.Create(CultureInfo.InvariantCulture, $"The list says that it holds {count:N0} parties (Record_Count) and holds {entries:N0}; it was shortened."));
        else if (entries > count)
            snapshot.Reject(line, string.Create(CultureInfo.InvariantCulture, $"The list says that it holds {count:N0} parties (Record_Count) and holds {entries:N0}."));
    }

    private static DateOnly? Published(string? text) =>
        DateOnly.TryParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
