using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching.Explanations;

/// <summary>Lays a scored alignment out as rows: pairs in the order of the request, then what met nothing on either side.</summary>
internal static class AlignmentRows
{
    public static List<WordAlignment> Of(GenerationView view, SearchScratch scratch, in ScoredName best, MatchingWeights weights)
    {
        if ((best.Score.Rules & NameRules.Acronym) != 0) return [new WordAlignment(WordText.OfRequest(scratch.Name), WordText.OfListed(view, best.Name), AlignmentKind.Acronym, best.Score.Score / 10_000d, 1, 1 - (best.Score.Score / 10_000d))];
        var rows = new List<WordAlignment>();
        uint requestUsed = 0, listedUsed = 0;
        int start = view.NameStart[best.Name];
        AlignedPair[] pairs = [.. best.Alignment];
        Array.Sort(pairs, static (a, b) => a.First.CompareTo(b.First));
        double spelling = NamePrices.Of(best.Score, weights).Spelling, raw = pairs.Sum(p => NamePrices.OfPair(p, weights));
        foreach (AlignedPair pair in pairs)
        {
            requestUsed |= (pair.Span == 2 ? 3u : 1u) << pair.First;
            listedUsed |= (pair.ListedSpan == 2 ? 3u : 1u) << pair.ListedFirst;
            rows.Add(new WordAlignment(
                WordText.OfRequest(scratch.Name, pair.First, pair.Span),
                WordText.OfListed(view, start + pair.ListedFirst, pair.ListedSpan),
                KindOf(pair),
                pair.Similarity / 10_000d,
                Math.Min(1, pair.Weight / 10_000d),
                raw == 0 ? 0 : spelling * NamePrices.OfPair(pair, weights) / raw / 10_000d));
        }

        AddUnmet(view, scratch, best, weights, requestUsed, listedUsed, rows);
        return rows;
    }

    private static void AddUnmet(GenerationView view, SearchScratch scratch, in ScoredName best, MatchingWeights weights, uint requestUsed, uint listedUsed, List<WordAlignment> rows)
    {
        List<Unmet> request = OfRequest(scratch, requestUsed), listed = OfListed(view, best, listedUsed);
        bool contradicted = request.Exists(static u => u.IsSignificant) && listed.Exists(static u => u.IsSignificant);
        var prices = NamePrices.Of(best.Score, weights);
        double minor = request.Concat(listed).Where(static u => !u.IsSignificant).Sum(static u => (double)u.Weight);

        // A contradiction is the lighter side's weight, priced once: each side carries half of it, beside its own further words.
        Add(request, (prices.Contradicted / 2) + prices.OnlyInRequest, AlignmentKind.OnlyInRequest);
        Add(listed, (prices.Contradicted / 2) + prices.OnlyInListed, AlignmentKind.OnlyInListed);

        void Add(List<Unmet> side, double price, AlignmentKind alone)
        {
            double significant = side.Where(static u => u.IsSignificant).Sum(static u => (double)u.Weight);
            foreach (Unmet word in side)
            {
                double cost = word.IsSignificant ? significant == 0 ? 0 : price * word.Weight / significant : minor == 0 ? 0 : (prices.Minor + prices.ForeignForms) * word.Weight / minor;
                AlignmentKind kind = word.IsSignificant && contradicted ? AlignmentKind.Contradicted : alone;
                rows.Add(new WordAlignment(alone == AlignmentKind.OnlyInRequest ? word.Text : null, alone == AlignmentKind.OnlyInListed ? word.Text : null, kind, 0, Math.Min(1, word.Weight / 10_000d), cost / 10_000d));
            }
        }
    }

    private static List<Unmet> OfRequest(SearchScratch scratch, uint used)
    {
        var unmet = new List<Unmet>();
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1 || (used & (1u << unit.First)) != 0) continue;
            unmet.Add(new Unmet(WordText.OfRequest(scratch.Name, unit.First, 1), unit.Weight, WordWeights.IsSignificant(scratch.Name.Words[unit.First].Role)));
        }

        return unmet;
    }

    private static List<Unmet> OfListed(GenerationView view, in ScoredName best, uint used)
    {
        var unmet = new List<Unmet>();
        int start = view.NameStart[best.Name], length = view.NameStart[best.Name + 1] - start;
        for (int p = 0; p < length; p++)
        {
            if ((used & (1u << p)) == 0) unmet.Add(new Unmet(WordText.OfListed(view, start + p, 1), best.ListedWeights[p], WordWeights.IsSignificant((WordRole)view.NameRoles[start + p])));
        }

        return unmet;
    }

    private static AlignmentKind KindOf(in AlignedPair pair) => pair.Span + pair.ListedSpan > 2 ? AlignmentKind.Joined : pair.Likeness switch
    {
        WordLikeness.Exact => AlignmentKind.Exact,
        WordLikeness.Spelling => AlignmentKind.Spelling,
        WordLikeness.Transliteration => AlignmentKind.Transliteration,
        WordLikeness.Cognate => AlignmentKind.Cognate,
        WordLikeness.Nickname => AlignmentKind.Nickname,
        WordLikeness.Translation => AlignmentKind.Translation,
        WordLikeness.LegalForm => AlignmentKind.LegalForm,
        WordLikeness.Initial => AlignmentKind.Initial,
        _ => AlignmentKind.Abbreviation,
    };

    private readonly record struct Unmet(string Text, int Weight, bool IsSignificant);
}
