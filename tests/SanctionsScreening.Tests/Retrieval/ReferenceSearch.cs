using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Spelling;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Tests.Retrieval;

/// <summary>
/// Screening by the definitions alone: every listed word is compared with every word of the request, every name is scored.
/// No keys table, no pivots, no signatures, no bounds; requests without evidence beside the name. Words of other scripts are like the listed words that the
/// finder gives, so that of their requests it is the choice of names that is held to the definitions.
/// </summary>
internal sealed class ReferenceSearch
{
    private readonly ScreeningIndex _index;
    private readonly EntityMatcher _matcher;
    private readonly MatchingWeights _weights = MatchingWeights.Default;
    private readonly List<(int Word, string Letters, bool IsVariant, HashSet<uint> Keys)> _forms = [];

    public ReferenceSearch(ScreeningIndex index, EntityMatcher matcher)
    {
        _index = index;
        _matcher = matcher;
        GenerationView view = index.View;
        bool[] isWord = new bool[view.WordCount];
        foreach (int word in view.NameWords) isWord[word] = true;
        for (int word = 0; word < view.WordCount; word++)
        {
            string letters = view.Letters(view.WordForm[word]).ToString();
            AddForm(word, letters, isWord[word], isVariant: false);
            if (isWord[word] && view.WordNative[word] is null && Variant(letters) is { } variant) AddForm(word, variant, isWord: true, isVariant: true);
        }
    }

    /// <summary>Whether a request can be searched so.</summary>
    public static bool CanSearch(ScreeningRequest request)
    {
        Span<Range> parts = stackalloc Range[NameAlternatives.Most];
        return (request.Type == EntityType.Person || request.Name.All(char.IsAscii)) && NameAlternatives.Split(request.Name, parts) == 1;
    }

    /// <summary>Entities at or above a threshold with their scores.</summary>
    public SortedDictionary<int, int> Search(ScreeningRequest request, int threshold)
    {
        var found = new SortedDictionary<int, int>();
        Span<Range> parts = stackalloc Range[NameAlternatives.Most];
        NameAlternatives.Split(request.Name, parts);
        request = request with { Name = request.Name[parts[0]] };
        var name = new NameBuffer();
        NameAnalyzer.Analyze(request.Name, request.Type, name);
        Search(request, request.Type, threshold, found);
        if (NameAnalyzer.AnalyzeOtherwise(request.Name, request.Type, new NameBuffer())) Search(request, null, threshold, found);
        if (request.Type != EntityType.Unknown || !NameAnalyzer.DependsOnType(name)) return found;
        Search(request, EntityType.Person, threshold, found);
        Search(request, EntityType.Organization, threshold, found);
        return found;
    }

    /// <summary>Searches the request's name as it is read for a type, or otherwise.</summary>
    private void Search(ScreeningRequest request, EntityType? readAs, int threshold, SortedDictionary<int, int> found)
    {
        var scratch = new SearchScratch(_index.View.WordCount) { IsPerson = request.Type == EntityType.Person, IsTruncated = request.Name.Length is 35 or 70 or 140 && char.IsLetterOrDigit(request.Name[^1]) };
        scratch.BeginRequest();
        scratch.BeginName();
        scratch.IsTranslated = readAs is null;
        if (readAs is { } type) NameAnalyzer.Analyze(request.Name, type, scratch.Name);
        else NameAnalyzer.AnalyzeOtherwise(request.Name, request.Type, scratch.Name);
        _matcher.Words.Find(scratch);
        if (request.Name.All(char.IsAscii))
        {
            scratch.BeginLinks();
            for (int u = 0; u < scratch.UnitCount; u++) LinkAll(scratch, u);
        }

        var alignment = new AlignedPair[NameBuffer.MaxWords];
        GenerationView view = _index.View;
        for (int name = 0; name < view.NameCount; name++)
        {
            SanctionedEntity listed = _index.Entities[view.NameEntity[name]];
            if (request.Type != EntityType.Unknown && listed.Type != EntityType.Unknown && request.Type != listed.Type) continue;
            EntityType comparedAs = listed.Type == EntityType.Unknown ? request.Type : listed.Type;
            NameKind kind = listed.Names[view.NameOrdinal[name]].Kind;
            if (kind == NameKind.WeakAlias) continue;
            int score = _matcher.Names.Match(scratch, name, kind, comparedAs, alignment, out _).Score;
            if (score >= threshold && score > found.GetValueOrDefault(view.NameEntity[name], -1)) found[view.NameEntity[name]] = score;
        }
    }

    private void LinkAll(SearchScratch scratch, int u)
    {
        ref readonly RequestUnit unit = ref scratch.Units[u];
        string letters = scratch.WordOf(u).Letters.ToString();
        var best = new SimilarWord[_index.View.WordCount];
        AddSpelled(letters, isVariant: false, best);
        if (unit.Span == 1 && Variant(letters) is { } variant) AddSpelled(variant, isVariant: true, best);
        for (int word = 0; word < best.Length; word++)
        {
            if (unit.Span == 1) best[word] = ByMeaning(scratch, letters, _index.View.Letters(_index.View.WordForm[word]), word, best[word]);
            if (best[word].Similarity > 0) scratch.Link(u, best[word]);
        }
    }

    private void AddSpelled(string letters, bool isVariant, SimilarWord[] best)
    {
        Span<byte> units = stackalloc byte[SpellingUnits.MaxUnits], room = stackalloc byte[SpellingUnits.MaxUnits];
        units = units[..SpellingUnits.Encode(letters, units)];
        Span<uint> keys = stackalloc uint[MatchKeys.MaxKeys];
        keys = keys[..MatchKeys.Write(letters, MatchKeys.Edits(letters.Length), withSkeleton: true, keys)];
        foreach ((int word, string listed, bool isListedVariant, HashSet<uint> listedKeys) in _forms)
        {
            if (!Shares(listedKeys, keys) || Math.Abs(listed.Length - letters.Length) > 4) continue;
            int similarity = SpellingSimilarity.Compare(letters, units, listed, room[..SpellingUnits.Encode(listed, room)], SpelledWordFinder.LeastSimilarity);
            if (isVariant || isListedVariant) similarity = Math.Min(similarity, SpelledWordFinder.MostVariant);
            if (similarity > best[word].Similarity) best[word] = new SimilarWord(word, similarity, similarity == SpellingSimilarity.Same ? WordLikeness.Exact : WordLikeness.Spelling);
        }
    }

    private void AddForm(int word, string letters, bool isWord, bool isVariant)
    {
        Span<uint> keys = stackalloc uint[MatchKeys.MaxKeys];
        int count = MatchKeys.Write(letters, Math.Min(isWord ? 2 : 1, MatchKeys.Edits(letters.Length)), withSkeleton: true, keys);
        _forms.Add((word, letters, isVariant, [.. keys[..count]]));
    }

    private static string? Variant(string letters)
    {
        Span<char> room = stackalloc char[SecondForm.MostLetters];
        int length = SecondForm.Write(letters, room);
        return length > 0 ? room[..length].ToString() : null;
    }

    private SimilarWord ByMeaning(SearchScratch scratch, ReadOnlySpan<char> letters, ReadOnlySpan<char> listed, int word, SimilarWord best)
    {
        if (Equivalents.TryRelate(letters, listed, out EquivalenceKind kind))
        {
            (MatchingWeight weight, WordLikeness likeness) = kind switch
            {
                EquivalenceKind.Spelling => (MatchingWeight.KnownSpelling, WordLikeness.Spelling),
                EquivalenceKind.Cognate => (MatchingWeight.Cognate, WordLikeness.Cognate),
                _ => (MatchingWeight.Nickname, WordLikeness.Nickname),
            };
            if (_weights[weight] > best.Similarity) best = new SimilarWord(word, _weights[weight], likeness);
        }

        if (scratch.IsPerson || _weights[MatchingWeight.Translation] <= best.Similarity) return best;
        return OrganizationWords.MatchWord(letters, out ConceptReading one) && one.First.Length == 1 && OrganizationWords.MatchWord(listed, out ConceptReading other) && other.First.Length == 1 && one.First[0] == other.First[0]
            ? new SimilarWord(word, _weights[MatchingWeight.Translation], WordLikeness.Translation)
            : best;
    }

    private static bool Shares(HashSet<uint> listed, ReadOnlySpan<uint> keys)
    {
        foreach (uint key in keys)
        {
            if (listed.Contains(key)) return true;
        }

        return false;
    }
}
