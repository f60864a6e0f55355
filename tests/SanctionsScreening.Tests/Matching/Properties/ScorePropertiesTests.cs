using CsCheck;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching.Properties;

/// <summary>What holds of every score, whatever the names.</summary>
public sealed class ScorePropertiesTests : IDisposable
{
    private const int Many = 150;

    private static readonly NameComparer s_comparer = new();

    private readonly List<string> _counterexamples = [];

    /// <summary>A property is judged on all of its cases, so that a failure shows how far it reaches.</summary>
    public void Dispose() => Assert.True(_counterexamples.Count == 0, $"{_counterexamples.Count} counterexamples:\n{string.Join('\n', _counterexamples.Take(20))}");

    [Fact]
    public void Score_OfAnyText_IsBetweenZeroAndOne()
    {
        Gen<string> text = Gen.Frequency((2, Draws.Name), (1, Gen.String[Gen.Char, 1, 40]));
        foreach ((string request, string listed) in Gen.Select(text, text).Draw(Many))
        {
            if (string.IsNullOrWhiteSpace(request) || string.IsNullOrWhiteSpace(listed)) continue;
            Assert.InRange(Score(request, listed), 0, 1);
        }
    }

    [Fact]
    public void Score_OfIdenticalNames_IsTheHighest()
    {
        foreach ((string name, string near) in Gen.Frequency((2, Draws.Name), (1, Draws.Plain)).SelectMany(static n => Draws.Near(n).Select(c => (n, c))).Draw(Many))
        {
            Holds(Score(name, name) >= Score(near, name), $"“{near}” scores higher against “{name}” than the name itself");
        }
    }

    [Fact]
    public void Score_AgainstTheSameName_IsTheHighest()
    {
        foreach ((string name, string near) in Draws.Plain.SelectMany(static n => Draws.Near(n).Select(c => (n, c))).Draw(Many))
        {
            Holds(Score(name, name) >= Score(name, near), $"“{name}” scores higher against “{near}” than against itself");
        }
    }

    [Fact]
    public void Score_OfAListedName_IsTheHighestOfTheList()
    {
        foreach (string[] names in Draws.Person.Array[8, 8].Draw(20))
        {
            using ScreeningService service = Listed.Service([.. names.Select(static (n, i) => Listed.Person($"{i}", n))]);
            for (int i = 0; i < names.Length; i++)
            {
                ScreeningResult result = service.Screen(new ScreeningRequest { Name = names[i], Type = EntityType.Person });
                if (result.Matches.Count == 0) continue;
                ScreeningMatch own = Assert.Single(result.Matches, m => m.Entity.Id == $"test:{i}");
                Holds(own.ScoreUnits == result.Matches[0].ScoreUnits, $"“{names[i]}” scores higher with “{result.Matches[0].Name.Text}”");
            }
        }
    }

    [Fact]
    public void Score_OfNamesWhoseWordsAllMeetInOrder_IsSymmetric()
    {
        foreach ((string a, string b) in Draws.Plain.SelectMany(static n => Draws.Misspelled(n).Select(c => (n, c))).Draw(Many))
        {
            MatchExplanation there = Compare(a, b), back = Compare(b, a);
            if (there.Alignment.Any(static r => r.RequestWord is null || r.ListedWord is null) || back.Alignment.Any(static r => r.RequestWord is null || r.ListedWord is null)) continue;
            Holds(there.Score.Equals(back.Score), $"“{a}” and “{b}”: {there.Score} there, {back.Score} back");
        }
    }

    [Fact]
    public void Score_WithMoreAliases_IsNeverLower()
    {
        foreach ((string[] names, string[] more, string near) in Draws.Names.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Names, Draws.Near(n[0]))).Draw(Many))
        {
            EntityType type = EntityType.Unknown;
            double before = Score(near, type, names), after = Score(near, type, [.. names, .. more]);
            Holds(after >= before, $"“{near}” against {string.Join(" | ", names)}: {before}, with {string.Join(" | ", more)}: {after}");
        }
    }

    [Fact]
    public void Score_WithMoreWeakAliases_IsNeverLower()
    {
        foreach ((string[] names, string[] more, string near) in Draws.Names.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Names, Draws.Near(n[0]))).Draw(Many))
        {
            SanctionedEntity entity = Listed.Person("1", names[0], names[1..]);
            SanctionedEntity longer = entity with { Names = [.. entity.Names, .. more.Select(static m => new EntityName(m, NameKind.WeakAlias))] };
            var request = new ScreeningRequest { Name = near };
            double before = Score(request, entity), after = Score(request, longer);
            Holds(after >= before, $"“{near}” against {string.Join(" | ", names)}: {before}, with {string.Join(" | ", more)}: {after}");
        }
    }

    [Fact]
    public void Score_WithFieldsThatTheRequestDoesNotState_StaysTheSame()
    {
        foreach ((string name, string near, PartialDate born) in Draws.Person.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Near(n), Draws.Date)).Draw(Many))
        {
            SanctionedEntity entity = Listed.Person("1", name);
            SanctionedEntity fuller = entity with { DatesOfBirth = [born], Countries = ["IR"], Gender = Gender.Female, Identifiers = [new Identifier(IdentifierType.Imo, "9187629")] };
            var request = new ScreeningRequest { Name = near, Type = EntityType.Person };
            Holds(Score(request, entity).Equals(Score(request, fuller)), $"“{near}” against “{name}”");
        }
    }

    [Fact]
    public void Score_WithAWordSpelledAsListed_IsNeverLower()
    {
        foreach ((string name, string wrong, int at) in Words(static w => Draws.Slip(w)).Draw(Many))
        {
            string[] words = name.Split(' ');
            words[at] = wrong;
            string misspelled = string.Join(' ', words);
            Holds(Score(name, name) >= Score(misspelled, name), $"“{misspelled}” against “{name}”");
        }
    }

    [Fact]
    public void Score_WithAListedWordAdded_IsNeverLower()
    {
        foreach ((string name, string near, int at) in Draws.Person.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Near(n), Gen.Int[0, n.Split(' ').Length - 1])).Draw(Many))
        {
            string[] words = name.Split(' ');
            string shorter = string.Join(' ', words.Where((_, i) => i != at));
            if (shorter.Length == 0) continue;
            double with = Score(name, name), without = Score(shorter, name);
            Holds(with >= without, $"“{shorter}” scores {without} against “{name}”, and with all words {with}");
            _ = near;
        }
    }

    [Fact]
    public void Score_WithAForeignWordAdded_IsNeverHigher()
    {
        foreach ((string name, string near, string foreign) in Draws.Person.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Near(n), Draws.Rare)).Draw(Many))
        {
            MatchExplanation more = Compare($"{near} {foreign}", name);

            // A word that happens to meet a listed one is no foreign word.
            if (more.Alignment.Any(r => r.ListedWord is not null && r.RequestWord is { } w && w.Contains(foreign, StringComparison.Ordinal))) continue;
            double before = Score(near, name);
            Holds(more.Score <= before, $"“{near}” scores {before} against “{name}”, with “{foreign}” {more.Score}");
        }
    }

    [Fact]
    public void Score_WithAgreeingEvidence_IsNeverLowerAndWithDifferingNeverHigher()
    {
        foreach ((string name, string near, PartialDate born, PartialDate other) in Draws.Person.SelectMany(static n => Gen.Select(Gen.Const(n), Draws.Near(n), Draws.Date, Draws.Date)).Draw(Many))
        {
            SanctionedEntity entity = Listed.Person("1", name) with { DatesOfBirth = [born], Countries = ["IR"], Gender = Gender.Female };
            var request = new ScreeningRequest { Name = near, Type = EntityType.Person };
            double silent = Score(request, entity);
            Holds(Score(request with { DateOfBirth = born }, entity) >= silent, $"“{near}” with the listed birth date");
            Holds(Score(request with { Countries = ["IR"] }, entity) >= silent, $"“{near}” with the listed country");
            Holds(Score(request with { Gender = Gender.Female }, entity) >= silent, $"“{near}” with the listed gender");
            Holds(Score(request with { Countries = ["FR"] }, entity) <= silent, $"“{near}” with another country");
            Holds(Score(request with { Gender = Gender.Male }, entity) <= silent, $"“{near}” with another gender");
            if (Math.Abs(other.Year - born.Year) > 1) Holds(Score(request with { DateOfBirth = other }, entity) <= silent, $"“{near}” with another year of birth");
        }
    }

    [Fact]
    public void Score_OfAMatch_IsThatOfItsExplanation()
    {
        foreach (string[] names in Draws.Person.Array[5, 5].Draw(20))
        {
            using ScreeningService service = Listed.Service([.. names.Select(static (n, i) => Listed.Person($"{i}", n) with { DatesOfBirth = [new PartialDate(1960 + i)], Identifiers = [new Identifier(IdentifierType.Imo, $"918762{i}")] })]);
            foreach (ScreeningRequest request in (ReadOnlySpan<ScreeningRequest>)[new() { Name = names[0] }, new() { Name = names[1], DateOfBirth = new PartialDate(1961) }, new() { Name = "Gudrun Halvorsen", Identifiers = [new Identifier(IdentifierType.Imo, "9187622")] }, new() { Name = names[3], Identifiers = [new Identifier(IdentifierType.Imo, "9187623")] }])
            {
                foreach (ScreeningMatch match in service.Screen(request).Matches) Holds(match.Score.Equals(match.Explanation.Score) && match.Explanation.IsMatch, $"“{request.Name}” against {match}: explained as {match.Explanation.Score}, {match.Explanation.Outcome}");
            }
        }
    }

    private static Gen<(string Name, string Wrong, int At)> Words(Func<string, Gen<string>> change) =>
        Draws.Person.SelectMany(n => Gen.Int[0, n.Split(' ').Length - 1].SelectMany(at => change(n.Split(' ')[at]).Select(w => (n, w, at))));

    private static double Score(string request, string listed) => Score(new ScreeningRequest { Name = request, Type = EntityType.Person }, Listed.Person("1", listed));

    private static MatchExplanation Compare(string request, string listed) => s_comparer.Compare(new ScreeningRequest { Name = request, Type = EntityType.Person }, Listed.Person("1", listed));

    private static double Score(string request, EntityType type, string[] names) => Score(new ScreeningRequest { Name = request, Type = type }, Listed.Entity("1", EntityType.Person, names[0], names[1..]));

    /// <summary>The comparer's score without the rest of its explanation, which takes ten times as long.</summary>
    private static double Score(ScreeningRequest request, SanctionedEntity listed)
    {
        using ScreeningIndex index = ScreeningIndexBuilder.Build([new SanctionsListSnapshot { Version = new SanctionsListVersion("test", null, new string('0', 64)), Entities = [listed] }], null);
        return new EntityMatcher(index, MatchingWeights.Default).Explain(request, 512, 0, static (_, _, _, total) => total) / 10_000d;
    }

    private void Holds(bool condition, string counterexample)
    {
        if (!condition) _counterexamples.Add(counterexample);
    }
}
