using System.Diagnostics;
using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests;

/// <summary>Names that are none, or that nobody could read: bounded work and a reason, never an exception and never a silent clear.</summary>
public sealed class BadNamesTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    [Theory]
    [InlineData("---")]
    [InlineData("?!")]
    [InlineData("\u0964\u0964")]
    [InlineData("\u06D4\u06D4\u06D4")]
    [InlineData("ь")]
    [InlineData("ьь ь")]
    [InlineData("ءء")]
    [InlineData("\u0301\u0302")]
    [InlineData("\u200F\u202E\u200D")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\uFFFF\uFDD0")]
    [InlineData("\U000E0001\U000E0041")]
    [InlineData("\uE000\uE001")]
    [InlineData("Mr. Dr.")]
    [InlineData("🏴‍☠️")]
    public void Screen_OfNothingThatIsAName_SaysThatNothingWasCompared(string name) => AssertIncomplete(name, IncompleteReason.NothingToCompare);

    [Theory]
    [InlineData("\U00012000\U00012001")]
    [InlineData("\U00012000 Halvorsen")]
    public void Screen_OfLettersThatNobodyReads_SaysThatTheyWereLeftOut(string name) => AssertIncomplete(name, IncompleteReason.UnreadLetters);

    [Theory]
    [InlineData('q')]
    [InlineData('ж')]
    [InlineData('ب')]
    [InlineData('龍')]
    [InlineData('쏭')]
    public void Screen_OfAWordWithoutEnd_SaysThatItWasCut(char letter) => AssertIncomplete(new string(letter, 200), IncompleteReason.NameTooLong);

    [Fact]
    public void Screen_OfMoreWordsThanAreCombined_SaysSo() => AssertIncomplete(string.Join(' ', Enumerable.Range(0, 40).Select(static i => $"xy{(char)('a' + (i % 26))}q")), IncompleteReason.TooManyWords);

    [Theory]
    [InlineData("Ivan Dragom\u0456rov")]
    [InlineData("Iv\u0430n Drag\u043Emir\u043Ev")]
    [InlineData("Ivan \uD800 Dragomirov")]
    [InlineData("Ivan\u200B Drago\u00ADmirov\uFFFF")]
    [InlineData("Ivan ь Dragomirov ।")]
    public void Screen_OfAListedNameWithDamage_FindsIt(string name)
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", "Ivan DRAGOMIROV"));
        Assert.Equal("test:1", Assert.Single(service.Screen(new ScreeningRequest { Name = name }).Matches).Entity.Id);
    }

    [Theory]
    [InlineData("/ab cd")]
    [InlineData("a.k.a. ")]
    [InlineData("(ab cd) ")]
    [InlineData("a.")]
    [InlineData("ы ")]
    [InlineData("a-")]
    [InlineData("\u0301")]
    [InlineData("\uD800")]
    [InlineData("ab&")]
    public void Load_OfNamesOfAMillionLetters_TakesBoundedTimeAndLosesNoEntity(string piece)
    {
        string name = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        long started = Stopwatch.GetTimestamp();
        using ScreeningService service = Listed.Service(Listed.Person("1", name), Listed.Organization("2", name), Listed.Person("3", "Ivan DRAGOMIROV"));
        Assert.Equal(3, service.Status.Entities);
        service.Screen(new ScreeningRequest { Name = name });
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, s_patience);
    }

    [Theory]
    [InlineData("ж")]
    [InlineData("ب")]
    [InlineData("x")]
    [InlineData("龍")]
    public void Load_OfAWordOfTwentyThousandLetters_FindsItByItsBeginning(string letter)
    {
        string name = "Dragomirov " + string.Concat(Enumerable.Repeat(letter, 20_000));
        using ScreeningService service = Listed.Service(Listed.Person("1", name));
        Assert.Single(service.Screen(new ScreeningRequest { Name = name[..300] }).Matches);
    }

    [Theory]
    [InlineData("\U00012000\U00012001")]
    [InlineData("ь ء")]
    [InlineData("।।")]
    [InlineData("...")]
    public void Compare_WithAListedNameThatCannotBeRead_IsNoMatch(string listed)
    {
        MatchExplanation explanation = new NameComparer().Compare(new ScreeningRequest { Name = "Ivan Dragomirov" }, Listed.Person("1", listed));
        Assert.NotEqual(ExplanationOutcome.Match, explanation.Outcome);
        Assert.InRange(explanation.Score, 0, 0);
    }

    private static void AssertIncomplete(string name, IncompleteReason reason)
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", "Ivan DRAGOMIROV"), Listed.Person("2", "龍 쏭 ب"));
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = name });
        Assert.Equal(ScreeningOutcome.Incomplete, result.Outcome);
        Assert.Contains(reason, result.IncompleteReasons);
    }
}
