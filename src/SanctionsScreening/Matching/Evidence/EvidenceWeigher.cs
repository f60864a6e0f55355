namespace SanctionsScreening.Matching.Evidence;

/// <summary>Moves a name's score by the evidence beside it. Stateless; safe to share.</summary>
internal sealed class EvidenceWeigher(MatchingWeights weights)
{
    private const int Full = 10_000;

    /// <summary>The match score.</summary>
    /// <param name="name">The score of the best name, 0 to 10,000; 0 where no name met.</param>
    /// <param name="evidence">What else is known.</param>
    /// <returns>0 to 10,000.</returns>
    public int Weigh(int name, in EvidenceScore evidence)
    {
        bool lifts = name >= weights[MatchingWeight.EvidenceFrom];
        int score = name;
        score = Move(score, DatePercent(evidence.BirthDate), lifts);
        score = Move(score, evidence.Country > 0 ? weights[MatchingWeight.CountryAgrees] : evidence.Country < 0 ? -weights[MatchingWeight.CountryDiffers] : 0, lifts);
        score = Move(score, evidence.Gender < 0 ? -weights[MatchingWeight.GenderDiffers] : 0, lifts);
        if (evidence.Identifier is not null) score = Math.Max(score, weights[MatchingWeight.IdentifierScore] + (Math.Min(name, Full) / 50));
        return Math.Clamp(score, 0, Full);
    }

    /// <summary>Whether a date or country speaks for an entity of whose name too little agrees for it to lift the score.</summary>
    public bool IsTooLittle(int name, in EvidenceScore evidence) => name < weights[MatchingWeight.EvidenceFrom] && (evidence.Country > 0 || DatePercent(evidence.BirthDate) > 0);

    /// <summary>By how many percent a date's agreement moves the score: of what is missing to full where positive, of the score where negative.</summary>
    public int DatePercent(DateAgreement agreement) => agreement switch
    {
        DateAgreement.Day => weights[MatchingWeight.BirthDay],
        DateAgreement.Swapped => weights[MatchingWeight.BirthDaySwapped],
        DateAgreement.Month => weights[MatchingWeight.BirthMonth],
        DateAgreement.Year => weights[MatchingWeight.BirthYear],
        DateAgreement.OtherDay => -weights[MatchingWeight.BirthOtherDay],
        DateAgreement.Apart => -weights[MatchingWeight.BirthApart],
        _ => 0,
    };

    private static int Move(int score, int percent, bool lifts) => percent < 0 ? score * (100 + percent) / 100 : lifts ? score + ((Full - score) * percent / 100) : score;
}
