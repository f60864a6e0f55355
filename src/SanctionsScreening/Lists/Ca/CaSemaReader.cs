using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ca;

/// <summary>Goes through the Canadian list, record by record.</summary>
internal static class CaSemaReader
{
    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using SafeXml xml = new(stream, file, "data-set");
        SnapshotBuilder snapshot = new(list, file);
        snapshot.Unread.Check(xml.Root);
        foreach (XmlPart record in xml.Records())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (record.Name == "record") snapshot.Add(CaSemaMapper.Map(record, list, file));
            snapshot.Unread.Check(record);
        }

        return snapshot.Build(publishedOn: null, ContentHash.Combine(stream.Finish()));
    }
}
