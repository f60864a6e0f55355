using SanctionsScreening.Entities;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Names;

/// <summary>What is written in other ways is the same name, whatever its words can also mean.</summary>
public sealed class WrittenFormsTests
{
    [Theory]
    [InlineData(EntityType.Person, "Boris Ivanovich DRAGOMIR", "B.I. Dragomir")]
    [InlineData(EntityType.Person, "Boris Ivanovich DRAGOMIR", "Dragomir B. I.")]
    [InlineData(EntityType.Person, "Nikolai Andreevich DRAGOMIR", "N.A. Dragomir")]
    [InlineData(EntityType.Person, "Taras Andreevich DRAGOMIR", "Dragomir T.A.")]
    [InlineData(EntityType.Person, "Ulyana Viktorovna DRAGOMIROVA", "U.V. Dragomirova")]
    [InlineData(EntityType.Person, "Oleg Stanislavovich SHANDAROVICH", "O. S. Shandarovich")]
    [InlineData(EntityType.Person, "Oleg Stanislavovich SHANDAROVICH", "Oleg Stanislavovich Shandarovich, customer")]
    [InlineData(EntityType.Person, "Yuri Andreevich DRAGOMIR", "Yu. A. Dragomir")]
    [InlineData(EntityType.Person, "Andrei Yurevich DRAGOMIR", "A.Yu. Dragomir")]
    [InlineData(EntityType.Person, "Zhanna DRAGOMIR", "Dragomir Zh.")]
    [InlineData(EntityType.Vessel, "DOMANI DRAGOMIR", "Domani Dragomir IMO 9187629")]
    [InlineData(EntityType.Organization, "ZARNITSA HOLDING LLC", "Zarnitsa Holding Limited Liability Company")]
    [InlineData(EntityType.Organization, "URALDRAGOMIRZAVOD", "Uraldrag0mirzavod")]
    [InlineData(EntityType.Vessel, "DRAGOMIR 4", "Dragomir 04")]
    public void Screen_OfAnotherWayOfWriting_FindsTheName(EntityType type, string listed, string requested)
    {
        using ScreeningService service = Listed.Service(Listed.Entity("1", type, listed));
        Assert.Single(service.Screen(new ScreeningRequest { Name = requested, Type = type }).Matches);
    }

    [Theory]
    [InlineData("Yuri Andreevich DRAGOMIR", "Yu.A. Dragomir")]
    [InlineData("Ahmad b Khalid DRAGOMIR", "Ahmad bin Khalid Dragomir")]
    [InlineData("U Thant DRAGOMIR", "Thant Dragomir")]
    public void Screen_OfALetterThatIsAParticle_StillReadsItSo(string listed, string requested)
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", listed));
        Assert.Single(service.Screen(new ScreeningRequest { Name = requested, Type = EntityType.Person }).Matches);
    }

    [Theory]
    [InlineData(EntityType.Person, "Tango Four")]
    [InlineData(EntityType.Person, "Subhi ABU SITTA")]
    [InlineData(EntityType.Person, "Timofey VI")]
    [InlineData(EntityType.Person, "shutd0wn")]
    [InlineData(EntityType.Person, "J.K. Dragomir")]
    [InlineData(EntityType.Organization, "OJSC ZARNITSA - MANAGEMENT COMPANY OF HOLDING ZARNITSA-HOLDING")]
    [InlineData(EntityType.Vessel, "DRAGOMIR SIX")]
    public void Screen_OfAListedNameWithoutAType_FindsIt(EntityType type, string name)
    {
        using ScreeningService service = Listed.Service(Listed.Entity("1", type, name));
        ScreeningMatch match = Assert.Single(service.Screen(new ScreeningRequest { Name = name }).Matches);
        Assert.InRange(match.Score, 0.9, 1);
        Assert.Equal(match.Score, service.Explain(new ScreeningRequest { Name = name }, "test:1").Score);
    }

    [Fact]
    public void Screen_OfAListedNameOfTitlesOnlyWithoutAType_ShowsItAndIsNotWhole()
    {
        using ScreeningService service = Listed.Service(Listed.Entity("1", EntityType.Vessel, "SIG"));
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = "SIG" });
        Assert.Single(result.Matches);
        Assert.Equal(ScreeningOutcome.Incomplete, service.Screen(new ScreeningRequest { Name = "Dr." }).Outcome);
    }

    [Theory]
    [InlineData("Zarnitsa Revolutionary Guard Corps (ZRGC)")]
    [InlineData("Zarnitsa Revolutionary Guard Corps (ZRGC).")]
    [InlineData("\"Zarnitsa Revolutionary Guard Corps (ZRGC)\"")]
    [InlineData("Zarnitsa Revolutionary Guard Corps （ZRGC）")]
    [InlineData("zarnitsa\trevolutionary\tguard corps (zrgc)\u200F")]
    public void Screen_OfMarksBehindAClosingParenthesis_ChangesNothing(string name)
    {
        using ScreeningService service = Listed.Service(Listed.Organization("1", "ZRGC"), Listed.Organization("2", "Zarnitsa Revolutionary Guard Corps"));
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = name, Type = EntityType.Organization });
        Assert.Equal(["test:1", "test:2"], result.Matches.Select(static m => m.Entity.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Screen_OfManyNamesInOneField_ReadsEach()
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", "Maksim DRAGOMIR"));
        string five = "Anna Meier / Bert Schulz / Carl Vogel / Dora Lang / Maksim Dragomir";
        Assert.Single(service.Screen(new ScreeningRequest { Name = five, Type = EntityType.Person }).Matches);
        string more = string.Join(" / ", Enumerable.Range(0, 30).Select(static i => "Anna Meier" + (char)('a' + i % 26))) + " / Maksim Dragomir";
        Assert.Equal(ScreeningOutcome.Incomplete, service.Screen(new ScreeningRequest { Name = more, Type = EntityType.Person }).Outcome);
    }

    [Theory]
    [InlineData("Sergey K", 35)]
    [InlineData("Sergey K", 70)]
    public void Screen_OfANameThatBlanksFill_IsNotReadAsCutOff(string name, int length)
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", "Sergey KUZNETSOV"), Listed.Person("2", "Sergey KIRIENKO"));
        ScreeningResult plain = service.Screen(new ScreeningRequest { Name = name, Type = EntityType.Person }), padded = service.Screen(new ScreeningRequest { Name = name.PadRight(length), Type = EntityType.Person });
        Assert.Equal(plain.Matches.Select(static m => (m.Entity.Id, m.Score)), padded.Matches.Select(static m => (m.Entity.Id, m.Score)));
    }
}
