using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Matching.Evidence;

namespace SanctionsScreening.Matching.Explanations;

/// <summary>One sentence for a reviewer.</summary>
internal static class ExplanationSentence
{
    /// <summary>Says what met, what speaks against it, how the request was read where not as written, and what decided.</summary>
    public static string Write(SanctionedEntity entity, string? listedName, string? readAs, List<WordAlignment> alignment, in EvidenceScore evidence, bool isTooLittle, bool typesDiffer, ExplanationOutcome outcome, int total, int threshold)
    {
        string head = listedName is null ? $"No name of {entity.DisplayName} can be compared" : Meeting(listedName, entity, alignment);
        var against = new List<string>();
        bool met = alignment.Exists(static r => r.RequestWord is not null && r.ListedWord is not null);
        foreach (WordAlignment row in alignment)
        {
            if (row.Kind == AlignmentKind.Contradicted && met) against.Add(row.RequestWord is null ? $"the listed “{row.ListedWord}” meets nothing" : $"“{row.RequestWord}” meets nothing");
            else if (row.Kind == AlignmentKind.Contradicted) continue;
            else if (row.Kind == AlignmentKind.OnlyInListed && row.Weight > 0.1) against.Add($"the request lacks “{row.ListedWord}”");
            else if (row.Kind == AlignmentKind.OnlyInRequest && row.Weight > 0.1) against.Add($"“{row.RequestWord}” is not in the listed name");
        }

        if (evidence.BirthDate is DateAgreement.Apart or DateAgreement.OtherDay) against.Add("the dates of birth differ");
        if (evidence.Gender < 0) against.Add("gender differs");
        if (evidence.Country < 0) against.Add("the countries differ");
        string sentence = against.Count == 0 ? head : $"{head}; but {string.Join(", ", against)}";
        if (readAs is not null && met) sentence += $"; the request was read as “{readAs}”";
        if (Beside(evidence.BirthDate) is { } date) sentence += $"; {date}";
        if (isTooLittle) sentence += "; so little of the name agrees that no date or country lifts the score";
        string type = entity.Type.ToString().ToLowerInvariant();
        if (evidence.Identifier is { } identifier) sentence += $"; both carry the same identifier ({identifier.Type}){(typesDiffer ? $", though the request states another type than {type}" : string.Empty)}";
        string decision = outcome switch
        {
            ExplanationOutcome.OtherType => $"not compared, because the request states another type than {type}",
            ExplanationOutcome.NotFound => "not found, because no word shares a match key",
            ExplanationOutcome.OutOfReach => $"{Shown(total)}, {(total >= threshold ? "but the search does not reach it" : $"out of reach of the threshold of {Shown(threshold)}")}",
            ExplanationOutcome.NothingToCompare => "nothing to compare",
            ExplanationOutcome.Match => $"{Shown(total)}, at or above the threshold of {Shown(threshold)}",
            _ => $"{Shown(total)}, below the threshold of {Shown(threshold)}",
        };
        return $"{sentence} — {decision}.";
    }

    /// <summary>How dates of birth agree, for a reviewer.</summary>
    public static string Describe(DateAgreement agreement) => agreement switch
    {
        DateAgreement.Day => "The same day of birth.",
        DateAgreement.Swapped => "The same day of birth with day and month swapped.",
        DateAgreement.Month => "The same month of birth, as far as both are known.",
        DateAgreement.Year => "The same year of birth, as far as both are known.",
        DateAgreement.OtherDayOfMonth => "The same month of birth, another day.",
        DateAgreement.Near => "Years of birth near each other.",
        DateAgreement.OtherDay => "Another day of the same year.",
        _ => "Another year of birth.",
    };

    /// <summary>Dates of birth that do not speak against a match; <see langword="null"/> for those that do.</summary>
    private static string? Beside(DateAgreement agreement) => agreement switch
    {
        DateAgreement.Day => "the date of birth agrees",
        DateAgreement.Month or DateAgreement.Year => "the date of birth agrees as far as it is known",
        DateAgreement.Swapped => "the date of birth is the same with day and month swapped",
        DateAgreement.OtherDayOfMonth => "the dates of birth are of the same month, on another day",
        DateAgreement.Near => "the years of birth are near each other",
        _ => null,
    };

    private static string Meeting(string listedName, SanctionedEntity entity, List<WordAlignment> alignment)
    {
        var met = new List<string>();
        int exact = 0;
        foreach (WordAlignment row in alignment)
        {
            if (row.RequestWord is null || row.ListedWord is null) continue;
            if (row.Kind == AlignmentKind.Exact) exact++;
            else met.Add($"“{row.RequestWord}” meets “{row.ListedWord}” ({KindWords.Of(row.Kind)}, {Math.Floor(row.Similarity * 100).ToString("0", CultureInfo.InvariantCulture)} %)");
        }

        string of = string.Equals(listedName, entity.DisplayName, StringComparison.Ordinal) ? $"“{listedName}”" : $"“{listedName}”, a name of {entity.DisplayName}";
        string words = exact switch
        {
            0 => string.Empty,
            1 => "one word letter for letter",
            _ => $"{exact.ToString(CultureInfo.InvariantCulture)} words letter for letter",
        };
        if (met.Count == 0 && exact == 0) return $"Nothing meets {of}";
        return $"{Join(words, string.Join(", ", met))} in {of}";
    }

    private static string Join(string exact, string met)
    {
        string text = exact.Length == 0 ? met : met.Length == 0 ? exact : $"{exact}, {met}";
        return string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
    }

    /// <summary>Cut, not rounded, so that a score below the threshold never reads like it.</summary>
    private static string Shown(int units) => (Math.Floor(units / 100d) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
