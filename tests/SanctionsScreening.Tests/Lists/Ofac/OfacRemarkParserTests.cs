using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Ofac;

namespace SanctionsScreening.Tests.Lists.Ofac;

public sealed class OfacRemarkParserTests
{
    public static TheoryData<string, string, string> Golden()
    {
        TheoryData<string, string, string> cases = [];
        foreach (string line in File.ReadLines(RealLists.Fixture("Ofac/remarks.tsv")))
        {
            if (line.StartsWith('#')) continue;
            string[] cells = line.Split('\t');
            cases.Add(cells[0], cells[1], cells[2]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void Read_Remarks_GivesTheirFacts(string type, string remarks, string expected) =>
        Assert.Equal(expected, Describe(OfacRemarkParser.Read(remarks, Enum.Parse<EntityType>(type))));

    [Fact]
    public void Read_CutRemarks_KeepsTheirLastPartUnread()
    {
        OfacRemarks read = OfacRemarkParser.Read("Gender Male; Passport A12", EntityType.Person, isCut: true);
        Assert.Equal("gender=Male | unread=Passport A12", Describe(read));
        Assert.Equal(2, read.Parts.Count);
    }

    [Theory]
    [InlineData(";")]
    [InlineData("'")]
    [InlineData("a.k.a. '")]
    [InlineData("a.k.a. ''; a.k.a. ';")]
    [InlineData("Passport (")]
    [InlineData("Passport ((((((((1))))))))")]
    [InlineData("DOB ")]
    [InlineData("DOB 0000; DOB 9999 to 0001; DOB 1970 to")]
    [InlineData("alt. ")]
    [InlineData("Digital Currency Address - ")]
    [InlineData("Listing Date :")]
    [InlineData("[]]](individual)(individual) [")]
    public void Read_Fragments_NeverThrows(string remarks) => OfacRemarkParser.Read(remarks, EntityType.Person);

    [Fact]
    public void Read_RandomPiecesOfRemarks_NeverThrowsAndLosesNoPart()
    {
        Random random = new(20211210);
        string all = string.Join("; ", File.ReadLines(RealLists.Fixture("Ofac/remarks.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[1]));
        for (int i = 0; i < 5000; i++)
        {
            int start = random.Next(all.Length), length = random.Next(1, 60);
            string piece = all.Substring(start, Math.Min(length, all.Length - start));
            OfacRemarks read = OfacRemarkParser.Read(piece, EntityType.Person);
            Assert.True(read.Unread.Count <= read.Parts.Count);
        }
    }

    private static string Describe(OfacRemarks read)
    {
        List<string> facts = [];
        facts.AddRange(read.Births.Select(date => $"dob={date}"));
        facts.AddRange(read.BirthPlaces.Select(place => $"pob={place}"));
        facts.AddRange(read.Countries.Select(country => $"country={country}"));
        if (read.Gender != Gender.Unknown) facts.Add($"gender={read.Gender}");
        facts.AddRange(read.WeakAliases.Select(name => $"weak={name}"));
        facts.AddRange(read.Identifiers.Select(id => $"id={id.Type}:{id.Value}{(id.Country is null ? "" : $" ({id.Country})")}{(id.Note is null ? "" : " " + id.Note)}"));
        facts.AddRange(read.Links.Select(link => $"link={link.Relation}: {link.Name}"));
        facts.AddRange(read.Flags.Select(flag => $"flag={flag}"));
        if (read.VesselType is not null) facts.Add($"vessel={read.VesselType}");
        if (read.Listed is { } listed) facts.Add($"listed={listed}");
        facts.AddRange(read.Titles.Select(title => $"title={title}"));
        facts.AddRange(read.Unread.Select(text => $"unread={text}"));
        return string.Join(" | ", facts);
    }

    /// <summary>A damaged semicolon behind a fact that is known and not used must not hide the number behind it.</summary>
    [Fact]
    public void Read_SeparatorMissingBehindAKnownFact_KeepsTheNumber()
    {
        OfacRemarks read = OfacRemarkParser.Read("Organization Established Date 03 Oct 1945{ Registration ID 1025000513878 (Russia); Tax ID No. 5001000066 (Russia).", EntityType.Organization);
        Assert.Equal(["1025000513878", "5001000066"], read.Identifiers.Select(static identifier => identifier.Value));
        read = OfacRemarkParser.Read("Purchase/Sales For Divestment Date (CMIC) 03 Jun 2022{ Listing Date (CMIC) 03 Jun 2021.", EntityType.Organization);
        Assert.Equal(new PartialDate(2021, 6, 3), read.Listed);
    }
}
