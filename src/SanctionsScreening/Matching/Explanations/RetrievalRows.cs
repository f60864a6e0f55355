using System.Globalization;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching.Explanations;

/// <summary>Says for each listed word of a name by which match key a request finds it, or what its key is and how far the nearest request word is from it.</summary>
internal static class RetrievalRows
{
    public static List<WordRetrieval> Of(GenerationView view, SearchScratch scratch, in ScoredName best)
    {
        if ((best.Score.Rules & NameRules.Acronym) != 0)
        {
            string request = WordText.OfRequest(scratch.Name), listed = WordText.OfListed(view, best.Name);
            return [new WordRetrieval(listed, request, RetrievalKeyKind.Acronym, null, null, 0, $"“{request}” finds “{listed}” by the initials.")];
        }

        var rows = new List<WordRetrieval>();
        int start = view.NameStart[best.Name];
        for (int p = start; p < view.NameStart[best.Name + 1]; p++)
        {
            if (!WordWeights.IsSignificant((WordRole)view.NameRoles[p])) continue;
            rows.Add(Aligned(best, p - start) is { } pair ? Met(view, scratch, start, pair) : Unmet(view, scratch, p));
        }

        return rows;
    }

    private static AlignedPair? Aligned(in ScoredName best, int position)
    {
        foreach (AlignedPair pair in best.Alignment)
        {
            if (position >= pair.ListedFirst && position < pair.ListedFirst + pair.ListedSpan) return pair;
        }

        return null;
    }

    private static WordRetrieval Met(GenerationView view, SearchScratch scratch, int start, in AlignedPair pair)
    {
        string request = WordText.OfRequest(scratch.Name, pair.First, pair.Span), listed = WordText.OfListed(view, start + pair.ListedFirst, pair.ListedSpan);
        bool across = scratch.Name.Words[pair.First].Native is not null || view.WordNative[view.NameWords[start + pair.ListedFirst]] is not null;
        int allowed = MatchKeys.Edits(listed.Length);
        int? edits = across ? null : WordDistance.Edits(request, listed);
        if (pair.Span + pair.ListedSpan > 2) return Row(RetrievalKeyKind.Joined, null, "two words of one side written together");
        switch (pair.Likeness)
        {
            case WordLikeness.Exact: return Row(RetrievalKeyKind.SameLetters, across ? null : listed, "its own letters");
            case WordLikeness.Transliteration: return Row(RetrievalKeyKind.Reading, null, "a reading of the other script");
            case WordLikeness.Initial: return Row(RetrievalKeyKind.Initial, null, "its initial, once other words have brought the name in");
        }

        if (pair.Likeness == WordLikeness.Spelling && DeletionKey(request, listed) is { } key) return Row(RetrievalKeyKind.Deletion, key, $"the letters “{key}” that both keep");
        if (pair.Likeness == WordLikeness.Spelling && MatchKeys.Skeleton(request) is > 0 and uint skeleton && skeleton == MatchKeys.Skeleton(listed)) return Row(RetrievalKeyKind.Consonants, null, "the same consonants");
        return Row(RetrievalKeyKind.Meaning, null, "the tables of names and words");

        WordRetrieval Row(RetrievalKeyKind kind, string? shared, string by) => new(listed, request, kind, shared, edits, allowed, $"“{request}” finds “{listed}” by {by}.");
    }

    private static WordRetrieval Unmet(GenerationView view, SearchScratch scratch, int position)
    {
        string listed = WordText.OfListed(view, position, 1);
        int allowed = MatchKeys.Edits(listed.Length);
        bool native = view.WordNative[view.NameWords[position]] is not null;
        (string? nearest, int edits) = native ? (null, 0) : Nearest(scratch.Name, listed);
        string key = native ? listed : listed[..Math.Min(listed.Length, MatchKeys.Prefix)];
        string found = native ? $"“{listed}” is found by a spelling of its readings" : $"“{listed}” is found by its key “{key}”{Within(allowed)}, or by the same consonants";
        string reason = nearest is null ? $"{found}; no request word comes near."
            : scratch.FirstLink(view.NameWords[position]) >= 0 ? $"{found}; “{nearest}” finds it, and met another word."
            : $"{found}; the nearest request word “{nearest}” is {Edits(edits)} away.";
        return new WordRetrieval(listed, nearest, RetrievalKeyKind.None, key, nearest is null ? null : edits, allowed, reason);
    }

    private static (string? Word, int Edits) Nearest(NameBuffer request, string listed)
    {
        string? nearest = null;
        int least = int.MaxValue;
        for (int w = 0; w < request.Count; w++)
        {
            if (request.Words[w].Native is not null || !WordWeights.IsSignificant(request.Words[w].Role)) continue;
            int edits = WordDistance.Edits(request.Form(w), listed);
            if (edits >= least) continue;
            least = edits;
            nearest = request.Form(w).ToString();
        }

        return (nearest, least);
    }

    /// <summary>The longest rest that both words share after the deletions that their keys allow, or <see langword="null"/>.</summary>
    private static string? DeletionKey(string request, string listed)
    {
        HashSet<string> ofListed = [.. Rests(listed)];
        return Rests(request).Where(ofListed.Contains).MaxBy(static r => r.Length);
    }

    private static IEnumerable<string> Rests(string word)
    {
        string prefix = word[..Math.Min(word.Length, MatchKeys.Prefix)];
        int deletions = MatchKeys.Edits(word.Length);
        yield return prefix;
        if (deletions == 0) yield break;
        for (int i = 0; i < prefix.Length; i++)
        {
            string once = prefix.Remove(i, 1);
            yield return once;
            for (int j = i; deletions > 1 && j < once.Length; j++) yield return once.Remove(j, 1);
        }
    }

    private static string Within(int edits) => edits == 0 ? string.Empty : $" within {Edits(edits)}";

    private static string Edits(int count) => count == 1 ? "1 edit" : $"{count.ToString(CultureInfo.InvariantCulture)} edits";
}
