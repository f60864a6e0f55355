using System.Xml;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Tests.Lists;

/// <summary>The fields that a file holds, to compare with those that a format declares.</summary>
internal static class DeclaredFields
{
    /// <summary>Fails where a file of XML holds an element with text, or an attribute, that the table does not name. An ignored element is ignored with all inside it.</summary>
    public static void AssertCover(IReadOnlyList<FieldUse> table, string path, params string[] records)
    {
        HashSet<string> declared = [.. table.Select(static use => use.Field)];
        Assert.Equal(table.Count, declared.Count);
        string[] ignored = [.. table.Where(static use => use.IsIgnored).Select(static use => use.Field)];
        string[] unknown = [.. OfXml(path, records).Where(field => !declared.Contains(field) && !Array.Exists(ignored, outer => field.StartsWith(outer + "/", StringComparison.Ordinal) || field.StartsWith(outer + "@", StringComparison.Ordinal)))];
        Assert.Empty(unknown);
    }

    private static HashSet<string> OfXml(string path, string[] records)
    {
        HashSet<string> fields = new(StringComparer.Ordinal);
        List<string> open = [];
        using XmlReader xml = XmlReader.Create(path);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                open.RemoveRange(xml.Depth, open.Count - xml.Depth);
                open.Add(xml.LocalName);
                while (xml.MoveToNextAttribute())
                {
                    if (xml.Prefix is not ("xmlns" or "xsi") && xml.Name != "xmlns") fields.Add($"{Path(open, records)}@{xml.LocalName}");
                }

                xml.MoveToElement();
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                open.RemoveRange(xml.Depth, open.Count - xml.Depth);
                fields.Add(Path(open, records));
            }
        }

        return fields;
    }

    private static string Path(List<string> open, string[] records)
    {
        int start = open.FindIndex(name => records.Contains(name));
        return string.Join('/', open.Skip(Math.Max(0, start)));
    }
}
