using CsCheck;
using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching.Properties;

/// <summary>What holds of every score, whatever the names. A property is judged on all of its cases, so that a failure shows how far it reaches.</summary>
public sealed class ScorePropertiesTests : IDisposable
{
    private const int Many = 500;

    private readonly List<string> _counterexamples = [];

    public void Dispose() => Assert.True(_counterexamples.Count == 0, $"{_counterexamples.Count} counterexamples:\n{string.Join('\n', _counterexamples.Take(20))}");

    [Fact]
    public void Score_OfAnyText_IsBetweenZeroAndOne()
    {
        Gen<string> text = Gen.Frequency((2, Draws.Name), (1, Gen.String[Gen.Char, 1, 40].Where(static t => !string.IsNullOrWhiteSpace(t))));
        (string Request, string Listed)[] cases = [.. Gen.Select(text, text).Draw(Many)];
        var list = new JudgedList(cases.Select(static c => Listed.Entity("1", EntityType.Unknown, c.Listed)));
        for (int i = 0; i < cases.Length; i++) Assert.InRange(list.Score(i, new ScreeningRequest { Name = cases[i].Request }), 0, 10_000);
    }

    [Fact]
    public void Score_OfTheListedNameItself_IsTheHighest() =>
        Judge(Gen.Frequency((2, Draws.Name), (1, Draws.Plain)).SelectMany(static n => Draws.Near(n).Select(c => (Name: n, Near: c))), static c => [Person(c.Name)], (list, i, c) =>
            Holds(list.Score(i, c.Name) >= list.Score(i, c.Near), $"“{c.Near}” scores higher against “{c.Name}” than the name itself"));

    [Fact]
    public void Score_AgainstTheSameName_IsTheHighest() =>
        Judge(Draws.Plain.SelectMany(static n => Draws.Near(n).Select(c => (Name: n, Near: c))), static c => [Person(c.Name), Person(c.Near)], (list, i, c) =>
            Holds(list.Score(i, c.Name) >= list.Score(i + 1, c.Name), $"“{c.Name}” scores higher against “{c.Near}” than against itself"));

    [Fact]
    public void Score_OfNamesWhoseWordsAllMeet_IsSymmetric() =>
        Judge(Draws.Plain.SelectMany(static n => Draws.Misspelled(n).Select(c => (A: n, B: c))), static c => [Person(c.A), Person(c.B)], (list, i, c) =>
        {
            if (list.Rows(i + 1, c.A).Concat(list.Rows(i, c.B)).Any(static r => r.RequestWord is null || r.ListedWord is null)) return;
            Holds(list.Score(i + 1, c.A) == list.Score(i, c.B), $"“{c.A}” and “{c.B}”: {list.Score(i + 1, c.A)} there, {list.Score(i, c.B)} back");
        });

    [Fact]
    public void Score_OfPlainWordsInAnotherOrder_IsTheSame() =>
        Judge(Draws.Plain.SelectMany(static n => Draws.Misspelled(n).Select(c => (Name: n, Near: c))), static c => [Person(c.Name)], (list, i, c) =>
        {
            string turned = string.Join(' ', c.Near.Split(' ').Reverse());
            Holds(list.Score(i, turned) == list.Score(i, c.Near), $"“{c.Near}” scores {list.Score(i, c.Near)} against “{c.Name}”, “{turned}” {list.Score(i, turned)}");
        });

    [Fact]
    public void Score_WithMoreAliases_IsNeverLower() =>
        Judge(
            Draws.Names.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Names, Draws.Near(n[0]))),
            static c => [Person(c.Item1), Person([.. c.Item1, .. c.Item2]), Weak(c.Item1, c.Item2)],
            (list, i, c) =>
            {
                int before = list.Score(i, c.Item3);
                Holds(list.Score(i + 1, c.Item3) >= before, $"“{c.Item3}” against {string.Join(" | ", c.Item1)}: {before}, with {string.Join(" | ", c.Item2)}: {list.Score(i + 1, c.Item3)}");
                Holds(list.Score(i + 2, c.Item3) >= before, $"“{c.Item3}” against {string.Join(" | ", c.Item1)}: {before}, with the weak aliases {string.Join(" | ", c.Item2)}: {list.Score(i + 2, c.Item3)}");
            });

    [Fact]
    public void Score_WithFieldsThatTheRequestDoesNotState_StaysTheSame() =>
        Judge(Draws.Person.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Near(n), Draws.Date)), static c => [Person(c.Item1), Full(c.Item1, c.Item3)], (list, i, c) =>
            Holds(list.Score(i, c.Item2) == list.Score(i + 1, c.Item2), $"“{c.Item2}” against “{c.Item1}”"));

    [Fact]
    public void Score_WithAWordMisspelled_IsNeverHigher() =>
        Judge(
            Draws.Person.SelectMany(static n => Gen.Int[0, n.Split(' ').Length - 1].SelectMany(at => Draws.Slip(n.Split(' ')[at]).Select(w => (Name: n, Near: Replaced(n, at, w))))),
            static c => [Person(c.Name)],
            (list, i, c) => Holds(list.Score(i, c.Name) >= list.Score(i, c.Near), $"“{c.Near}” against “{c.Name}”"));

    [Fact]
    public void Score_WithAListedWordLeftOut_IsNeverHigher() =>
        Judge(Draws.Person.SelectMany(static n => Gen.Int[0, n.Split(' ').Length - 1].Select(at => (Name: n, Shorter: Replaced(n, at, null)))), static c => [Person(c.Name)], (list, i, c) =>
            Holds(list.Score(i, c.Name) >= list.Score(i, c.Shorter), $"“{c.Shorter}” scores {list.Score(i, c.Shorter)} against “{c.Name}”, and with all words {list.Score(i, c.Name)}"));

    [Fact]
    public void Score_WithAForeignWordAdded_IsNeverHigher() =>
        Judge(Draws.Person.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Near(n), Draws.Rare)), static c => [Person(c.Item1)], (list, i, c) =>
        {
            (string name, string near, string foreign) = c;

            // A word that happens to meet a listed one is no foreign word.
            if (list.Rows(i, $"{near} {foreign}").Exists(r => r.ListedWord is not null && r.RequestWord is { } w && w.Contains(foreign, StringComparison.Ordinal))) return;
            Holds(list.Score(i, $"{near} {foreign}") <= list.Score(i, near), $"“{near}” scores {list.Score(i, near)} against “{name}”, with “{foreign}” {list.Score(i, $"{near} {foreign}")}");
        });

    [Fact]
    public void Score_WithAgreeingEvidence_IsNeverLowerAndWithDifferingNeverHigher() =>
        Judge(Draws.Person.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Near(n), Draws.Date, Draws.Date)), static c => [Full(c.Item1, c.Item3)], (list, i, c) =>
        {
            (string _, string near, PartialDate born, PartialDate other) = c;
            var request = new ScreeningRequest { Name = near, Type = EntityType.Person };
            int silent = list.Score(i, request);
            Holds(list.Score(i, request with { DateOfBirth = born }) >= silent, $"“{near}” with the listed birth date");
            Holds(list.Score(i, request with { Countries = ["IR"] }) >= silent, $"“{near}” with the listed country");
            Holds(list.Score(i, request with { Gender = Gender.Female }) >= silent, $"“{near}” with the listed gender");
            Holds(list.Score(i, request with { Countries = ["FR"] }) <= silent, $"“{near}” with another country");
            Holds(list.Score(i, request with { Gender = Gender.Male }) <= silent, $"“{near}” with another gender");
            if (Math.Abs(other.Year - born.Year) > 1) Holds(list.Score(i, request with { DateOfBirth = other }) <= silent, $"“{near}” with another year of birth");
        });

    [Fact]
    public void Screen_OfAListedName_RanksItFirst()
    {
        foreach (string[] names in Draws.Plain.Array[20, 20].Draw(10))
        {
            using ScreeningService service = Listed.Service([.. names.Select(static (n, i) => Listed.Person($"{i}", n))]);
            for (int i = 0; i < names.Length; i++)
            {
                ScreeningResult result = service.Screen(new ScreeningRequest { Name = names[i], Type = EntityType.Person });
                ScreeningMatch own = Assert.Single(result.Matches, m => m.Entity.Id == $"test:{i}");
                Holds(own.ScoreUnits == result.Matches[0].ScoreUnits, $"“{names[i]}” scores higher with “{result.Matches[0].Name.Text}”");
            }
        }
    }

    [Fact]
    public void Screen_OfAnyRequest_ScoresAsItsExplanationDoes()
    {
        foreach (string[] names in Draws.Person.Array[6, 6].Draw(10))
        {
            using ScreeningService service = Listed.Service(new ScreeningOptions { Threshold = 0.3 }, [.. names.Select(static (n, i) => Full(n, new PartialDate(1960 + i)) with { Id = $"test:{i}", Identifiers = [new Identifier(IdentifierType.Imo, $"918762{i}")] })]);
            foreach (ScreeningRequest request in (ReadOnlySpan<ScreeningRequest>)[new() { Name = names[0] }, new() { Name = names[1], DateOfBirth = new PartialDate(1961), Countries = ["FR"] }, new() { Name = "Gudrun Halvorsen", Identifiers = [new Identifier(IdentifierType.Imo, "9187622")] }, new() { Name = names[3], Type = EntityType.Vessel, Identifiers = [new Identifier(IdentifierType.Imo, "9187623")] }, new() { Name = names[4], DateOfBirth = new PartialDate(1999), Identifiers = [new Identifier(IdentifierType.Imo, "9187624")] }])
            {
                foreach (ScreeningMatch match in service.Screen(request).Matches) Holds(match.Score.Equals(match.Explanation.Score) && match.Explanation.IsMatch, $"“{request.Name}” against {match}: explained as {match.Explanation.Score}, {match.Explanation.Outcome}");
            }
        }
    }

    [Theory]
    [InlineData(6_000)]
    [InlineData(7_000)]
    [InlineData(8_000)]
    public void Screen_OfAPersonWithADate_FindsWhatItsExplanationScoresSo(int threshold)
    {
        (string Name, string Near, PartialDate Born, bool Agrees)[] cases = [.. Draws.Person.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Near(n), Draws.Date, Gen.Bool)).Where(static c => !c.Item2.Split(' ').Any(static w => w.Length == 1)).Draw(Many)];
        var list = new JudgedList(cases.Select(static c => Full(c.Name, c.Born)));
        for (int i = 0; i < cases.Length; i++)
        {
            var request = new ScreeningRequest { Name = cases[i].Near, Type = EntityType.Person, DateOfBirth = cases[i].Agrees ? cases[i].Born : new PartialDate(1975), Countries = ["IR"] };
            HashSet<int> found = list.Found(request, threshold);
            foreach (int place in Enumerable.Range(i, 20).Select(p => p % cases.Length).Concat(found).Distinct())
            {
                int score = list.Score(place, request);
                Holds(found.Contains(place) == score >= threshold, $"“{request.Name}” ({request.DateOfBirth}) against “{cases[place].Name}” ({cases[place].Born}): {score}, {(found.Contains(place) ? "found" : "not found")}");
            }
        }
    }

    private static SanctionedEntity Person(params string[] names) => Listed.Person("1", names[0], names[1..]);

    private static SanctionedEntity Full(string name, PartialDate born) => Person(name) with { DatesOfBirth = [born], Countries = ["IR"], Gender = Gender.Female };

    private static SanctionedEntity Weak(string[] names, string[] more)
    {
        SanctionedEntity entity = Person(names);
        return entity with { Names = [.. entity.Names, .. more.Select(static m => new EntityName(m, NameKind.WeakAlias))] };
    }

    private static string Replaced(string name, int at, string? word)
    {
        List<string> words = [.. name.Split(' ')];
        if (word is null) words.RemoveAt(at);
        else words[at] = word;
        return string.Join(' ', words);
    }

    private static void Judge<T>(Gen<T> gen, Func<T, SanctionedEntity[]> listed, Action<JudgedList, int, T> judge)
    {
        T[] cases = [.. gen.Draw(Many)];
        SanctionedEntity[][] entities = [.. cases.Select(listed)];
        var list = new JudgedList(entities.SelectMany(static e => e));
        int place = 0;
        for (int c = 0; c < cases.Length; c++)
        {
            judge(list, place, cases[c]);
            place += entities[c].Length;
        }
    }

    private void Holds(bool condition, string counterexample)
    {
        if (!condition) _counterexamples.Add(counterexample);
    }
}
