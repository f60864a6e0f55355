using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Matching.Evidence;

namespace SanctionsScreening.Matching.Explanations;

/// <summary>The single changes that bring a request nearer to an entity.</summary>
internal static class Changes
{
    /// <summary>A fact that is added or left out counts as much as this many letters.</summary>
    private const int FactSize = 4;

    /// <summary>Listed words that one request word is tried against, nearest first.</summary>
    private const int MostSpellings = 3;

    public static IEnumerable<ChangedRequest> Of(ChangedRequest state, List<WordAlignment> rows, SanctionedEntity listed) => [.. OfWords(state, rows), .. OfFacts(state, listed)];

    private static IEnumerable<ChangedRequest> OfWords(ChangedRequest state, List<WordAlignment> rows)
    {
        string[] unmetListed = [.. rows.Where(static r => r.RequestWord is null).Select(static r => r.ListedWord!)];
        foreach (WordAlignment row in rows)
        {
            if (row.RequestWord is { } request && row.ListedWord is { } listed)
            {
                if (row.Kind != AlignmentKind.Exact && row.Similarity < 1) yield return Spelled(state, request, listed);
            }
            else if (row.RequestWord is { } alone)
            {
                foreach (string near in unmetListed.OrderBy(l => WordDistance.Edits(alone, l)).Take(MostSpellings)) yield return Spelled(state, alone, near);
                if (state.Words.Count > 1) yield return state.With(ReasonCodes.ChangeWithoutWord, $"without “{alone}”{(row.Kind == AlignmentKind.Contradicted ? ", which contradicts the listed name" : string.Empty)}", alone.Length, Without(state.Words, alone));
            }
            else
            {
                yield return state.With(ReasonCodes.ChangeWithWord, $"with “{row.ListedWord}” as well", row.ListedWord!.Length, [.. state.Words, .. row.ListedWord.Split(' ')]);
            }
        }
    }

    private static IEnumerable<ChangedRequest> OfFacts(ChangedRequest state, SanctionedEntity listed)
    {
        ScreeningRequest request = state.Request;
        if (EntityMatcher.TypesDiffer(request, listed)) yield return state.With(ReasonCodes.ChangeType, "with the type left open", 1, request with { Type = EntityType.Unknown });
        if (listed.DatesOfBirth.Count > 0 && BirthDates.Compare(request.DateOfBirth, listed.DatesOfBirth) != DateAgreement.Day)
        {
            yield return state.With(ReasonCodes.ChangeBirthDate, $"with the birth date on file ({listed.DatesOfBirth[0]})", FactSize, request with { DateOfBirth = listed.DatesOfBirth[0] });
            if (BirthDates.Compare(request.DateOfBirth, listed.DatesOfBirth) >= DateAgreement.OtherDay) yield return state.With(ReasonCodes.ChangeBirthDate, "without the differing birth date", FactSize, request with { DateOfBirth = null });
        }

        EvidenceScore evidence = EvidenceScore.Of(request, listed, null);
        if (evidence.Country <= 0 && listed.Countries.Count > 0) yield return state.With(ReasonCodes.ChangeCountry, $"with the country on file ({listed.Countries[0]})", FactSize, request with { Countries = [listed.Countries[0]] });
        if (evidence.Gender < 0) yield return state.With(ReasonCodes.ChangeGender, "with the gender left open", FactSize, request with { Gender = Gender.Unknown });
    }

    private static ChangedRequest Spelled(ChangedRequest state, string request, string listed) =>
        state.With(ReasonCodes.ChangeSpelling, string.Create(CultureInfo.InvariantCulture, $"if “{request}” were spelled “{listed}”"), WordDistance.Edits(request, listed), Replaced(state.Words, request, listed));

    private static IEnumerable<string> Replaced(IReadOnlyList<string> words, string old, string by)
    {
        string[] parts = old.Split(' ');
        bool done = false;
        for (int w = 0; w < words.Count; w++)
        {
            bool here = !done && parts.Select((p, i) => w + i < words.Count && string.Equals(words[w + i], p, StringComparison.Ordinal)).All(static same => same);
            if (!here)
            {
                yield return words[w];
                continue;
            }

            done = true;
            w += parts.Length - 1;
            yield return by;
        }
    }

    private static IEnumerable<string> Without(IReadOnlyList<string> words, string word)
    {
        int at = words.ToList().IndexOf(word);
        return words.Where((_, i) => i != at);
    }
}
