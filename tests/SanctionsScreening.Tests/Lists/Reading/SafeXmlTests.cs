using System.Text;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Tests.Lists.Reading;

public sealed class SafeXmlTests
{
    /// <summary>The reader uses the parts of one record again for the next.</summary>
    [Fact]
    public void Records_OneAfterTheOther_ShareNothing()
    {
        const string document = """
            <list>
              <party id="1" note="first"><name lang="fr">One<!-- a --> more</name><alias/></party>
              <party><name>Two</name></party>
              <party id="3"/>
              <group><name>Four<b/> and five</name></group>
            </list>
            """;
        using SafeXml xml = new(new MemoryStream(Encoding.UTF8.GetBytes(document)), "list.xml", "list");
        Assert.Equal(
            [
                "2 party id=1 note=first () [2 name lang=fr note= (One more)] alias",
                "3 party id= note= () [3 name lang= note= (Two)]",
                "4 party id=3 note= ()",
                "5 group id= note= () [5 name lang= note= (Four and five) b]",
            ],
            xml.Records().Select(Describe));
    }

    /// <summary>What was read of one record is not taken for read in the next.</summary>
    [Fact]
    public void FindUnread_OfALaterRecord_ReportsWhatIsUnreadInIt()
    {
        using SafeXml xml = new(new MemoryStream("<list><a x=\"1\"><b>2</b></a>\n<a x=\"1\"><b>2</b></a></list>"u8.ToArray()), "list.xml", "list");
        List<string> unread = [];
        foreach (XmlPart part in xml.Records())
        {
            if (part.Line == 1) Assert.Equal(("1", "2"), (part.Attribute("x"), part.Take("b")));
            part.Take("c");
            part.FindUnread("a", (path, line) => unread.Add($"{path} {line}"));
        }

        Assert.Equal(["a@x 2", "a/b 2"], unread);
    }

    private static string Describe(XmlPart part) => $"{part.Line} {part.Name} id={part.Attribute("id")} note={part.Attribute("note")} ({part.Value()})" + string.Concat(part.Children.Select(static child => " " + DescribeInner(child)));

    private static string DescribeInner(XmlPart part) => part.Value() is { } text ? $"[{part.Line} {part.Name} lang={part.Attribute("lang")} note={part.Attribute("note")} ({text}){string.Concat(part.Children.Select(static child => " " + child.Name))}]" : part.Name;
}
