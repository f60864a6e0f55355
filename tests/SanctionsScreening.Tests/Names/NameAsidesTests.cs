using SanctionsScreening.Entities;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Names;

/// <summary>What stands beside a person's name neither has to be met nor stands in the way.</summary>
public sealed class NameAsidesTests
{
    [Theory]
    [InlineData("Hala DRAGOMIR (a.k.a. Halah, Hallah) AL ZARNITSA", "Hala Dragomir al-Zarnitsa")]
    [InlineData("Malloul (a.k.a. Maloul) ZARNITSA", "Malloul Zarnitsa")]
    [InlineData("Malloul (Vanya) ZARNITSA", "Malloul Zarnitsa")]
    [InlineData("Sardana Vladimirovna DRAGOMIROVA, née ZARNITSKAYA", "Sardana Vladimirovna Dragomirova")]
    [InlineData("Mikalai VARABEI/VERABEI", "Mikalai Varabei")]
    [InlineData("Mikalai VARABEI/VERABEI", "Mikalai Verabei")]
    [InlineData("(Malloul Zarnitsa)", "Malloul Zarnitsa")]
    public void Screen_OfTheNameWithoutItsAside_FindsIt(string listed, string requested)
    {
        AssertFound(listed, requested);
        AssertFound(requested, listed);
    }

    [Theory]
    [InlineData("DRAGOMIROV/IVAN", "Ivan ZARNITSA")]
    [InlineData("DRAGOMIROV/IVAN", "Petr DRAGOMIROV")]
    public void Screen_OfNamesThatAStrokeParts_ComparesBoth(string requested, string listed)
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", listed));
        Assert.Empty(service.Screen(new ScreeningRequest { Name = requested, Type = EntityType.Person }).Matches);
    }

    [Theory]
    [InlineData("하인리히 2세", "Heinrich II")]
    [InlineData("ハインリヒ2世", "Heinrich II")]
    [InlineData("막스 폰 드라고미르", "Max von DRAGOMIR")]
    [InlineData("덴마크의 막스 드라고미르", "Max DRAGOMIR of Denmark")]
    [InlineData("비텔스바흐의 막스", "Max of WITTELSBACH")]
    [InlineData("왕세자 막스 드라고미르", "Crown Prince Max DRAGOMIR")]
    [InlineData("이순의 위원장", "YI Sun-ui")]
    [InlineData("이순의위원장", "YI Sun-ui")]
    [InlineData("밬순의", "PAK Sun-ui")]
    [InlineData("죄순의 위원장", "CHOE Sun-ui")]
    [InlineData("Chairman 이순의", "YI Sun-ui")]
    [InlineData("陈建华主席", "CHEN Jianhua")]
    [InlineData("陈建华 先生", "CHEN Jianhua")]
    [InlineData("陳建華さん", "CHEN Jianhua")]
    [InlineData("Макс фон Драгомир", "Max DRAGOMIR")]
    [InlineData("доктор Иван Драгомиров", "Ivan DRAGOMIROV")]
    [InlineData("генерал армии Иван Драгомиров", "Ivan DRAGOMIROV")]
    [InlineData("шейх Саид Драгомиров", "Said DRAGOMIROV")]
    [InlineData("박 철 민", "PAK Chol-min")]
    [InlineData("권오규", "KWON O-kyu")]
    [InlineData("홍수아", "HONG Su-a")]
    [InlineData("김세영", "KIM Sei-young")]
    public void Screen_OfANativeName_MeetsItsLatinWriting(string requested, string listed) => AssertFound(listed, requested);

    [Theory]
    [InlineData("김세영", "KIM Se-hoon")]
    public void Screen_OfAnotherNativeName_IsClear(string requested, string listed)
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", listed));
        Assert.Empty(service.Screen(new ScreeningRequest { Name = requested, Type = EntityType.Person }).Matches);
    }

    private static void AssertFound(string listed, string requested)
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", listed), Listed.Person("2", "Someone ELSE"));
        Assert.Equal("test:1", Assert.Single(service.Screen(new ScreeningRequest { Name = requested, Type = EntityType.Person }).Matches).Entity.Id);
    }
}
