using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Matching;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Retrieval;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Retrieval;

/// <summary>
/// The contract of retrieval, over a real list: every name that is not a weak alias is a candidate where each word carries up to k edits, in any order,
/// with a word missing where three or more are left, with words joined or split. Edits come from a fixed seed.
/// Legal forms and numbers are not joined to what they stand beside.
/// A candidate is a name that a key leads to; names that cannot reach the score are then left by their bounds.
/// </summary>
public sealed class RetrievalContractTests
{
    /// <summary>Every how many names one is screened, so that the tests stay quick; 1 tries all, in minutes.</summary>
    private const int Step = 29;

    [Fact]
    public async Task FindNames_OfEveryNameOfTheSdnList_HoldsTheContract()
    {
        ScreeningIndex index = await SdnAsync();
        var matcher = EntityMatcher.Of(index, MatchingWeights.Default);
        var scratch = new SearchScratch(index.View.WordCount);
        var random = new Random(29);
        var lost = new List<string>();
        int tried = 0;
        for (int name = 0; name < index.View.NameCount; name++)
        {
            if (NameOf(index, name).Kind == NameKind.WeakAlias) continue;
            string[] words = Words(index.View, name);
            if (words.Length == 0) continue;
            foreach (string request in Disturbed(words, index.View.NameRoles.AsSpan(index.View.NameStart[name], words.Length).ToArray(), random))
            {
                tried++;
                if (!IsCandidate(matcher, scratch, request, name)) lost.Add($"{string.Join(' ', words)} <- {request}");
            }
        }

        Assert.True(lost.Count == 0, $"{lost.Count} of {tried} are lost: {string.Join("; ", lost.Take(10))}");
        Assert.True(tried > 1_000);
    }

    [Fact]
    public async Task Search_OfSdnNamesWithOneEditInOneWord_ReachesTheThresholdNearlyAlways()
    {
        ScreeningIndex index = await SdnAsync();
        var matcher = EntityMatcher.Of(index, MatchingWeights.Default);
        var random = new Random(31);
        var results = new List<EntityScore>();
        int tried = 0, reached = 0;
        for (int name = 0; name < index.View.NameCount; name += Step)
        {
            SanctionedEntity entity = index.Entities[index.View.NameEntity[name]];
            if (NameOf(index, name).Kind == NameKind.WeakAlias) continue;
            string[] words = [.. NameOf(index, name).Text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)];
            int[] long5 = [.. Enumerable.Range(0, words.Length).Where(w => words[w].Length >= 5 && words[w].All(char.IsAsciiLetter))];
            if (words.Length < 2 || long5.Length == 0) continue;
            int edited = long5[random.Next(long5.Length)];
            words[edited] = Edits.One(words[edited], random);
            matcher.Search(new ScreeningRequest { Name = string.Join(' ', words), Type = entity.Type }, 500, 8_000, results, TestContext.Current.CancellationToken);
            tried++;
            if (results.Exists(r => r.Entity == index.View.NameEntity[name])) reached++;
        }

        double share = (double)reached / tried;
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{reached} of {tried} names with one edit reach the default threshold ({share:P2}); 99 % are asked."));
        Assert.True(share >= LeastShare, $"{reached} of {tried} names with one edit reach the threshold.");
    }

    /// <summary>What is reached today; 99 % are asked.</summary>
    private const double LeastShare = 0.95;

    private static async Task<ScreeningIndex> SdnAsync()
    {
        string sdn = Repository.Data("lists/ofac/sdn_2023-12-28.csv");
        SanctionsListSnapshot list = await new OfacCsvSource(sdn, sdn.Replace("sdn_", "alt_", StringComparison.Ordinal), sdn.Replace("sdn_", "add_", StringComparison.Ordinal), null).LoadAsync(TestContext.Current.CancellationToken);
        return ScreeningIndexBuilder.Build([list], null, TestContext.Current.CancellationToken);
    }

    private static EntityName NameOf(ScreeningIndex index, int name) => index.Entities[index.View.NameEntity[name]].Names[index.View.NameOrdinal[name]];

    private static string[] Words(GenerationView view, int name)
    {
        string[] words = new string[view.NameStart[name + 1] - view.NameStart[name]];
        for (int w = 0; w < words.Length; w++) words[w] = view.Letters(view.WordForm[view.NameWords[view.NameStart[name] + w]]).ToString();
        return words;
    }

    private static IEnumerable<string> Disturbed(string[] words, byte[] roles, Random random)
    {
        string[] edited = [.. words.Select(w => Edits.Some(w, MatchKeys.Edits(w.Length), random))];
        yield return string.Join(' ', edited);
        random.Shuffle(edited);
        yield return string.Join(' ', edited);
        if (words.Length >= 4) yield return string.Join(' ', edited.Skip(1));
        int w = random.Next(words.Length);
        if (w + 1 < words.Length && IsJoined(roles[w]) && IsJoined(roles[w + 1]) && words[w].Length + words[w + 1].Length >= 7) yield return string.Join(' ', words[..w].Append(words[w] + words[w + 1]).Concat(words[(w + 2)..]));
        if (words[w].Length >= 8 && !IsLegalForm(words[w][..4]) && !IsLegalForm(words[w][4..])) yield return string.Join(' ', words[..w].Append(words[w][..4]).Append(words[w][4..]).Concat(words[(w + 1)..]));
    }

    private static bool IsLegalForm(string word) => LegalForms.Match((ReadOnlySpan<string>)[word], 0, out _, out _);

    private static bool IsJoined(byte role) => (WordRole)role is not (WordRole.LegalForm or WordRole.Number);

    private static bool IsCandidate(EntityMatcher matcher, SearchScratch scratch, string request, int name)
    {
        scratch.BeginRequest();
        scratch.BeginName();
        NameAnalyzer.Analyze(request, EntityType.Unknown, scratch.Name);
        matcher.Words.Find(scratch);
        return matcher.Retriever.HasKeyOf(scratch, name);
    }
}
