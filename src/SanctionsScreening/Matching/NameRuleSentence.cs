namespace SanctionsScreening.Matching;

/// <summary>Says in words which rules took from a name's score.</summary>
internal static class NameRuleSentence
{
    private static readonly (NameRules Rule, string Sentence)[] s_sentences =
    [
        (NameRules.OneWord, "A single word met: it must be rare and nearly the same."),
        (NameRules.NumbersDiffer, "Numbers or series differ."),
        (NameRules.NumberOnOneSide, "Only one side has a number or series."),
        (NameRules.InitialsDiffer, "Initials differ."),
        (NameRules.SonAndFather, "The son in one name is the father in the other."),
    ];

    /// <summary>One sentence a rule.</summary>
    public static string Write(NameRules rules) => string.Join(" ", s_sentences.Where(s => (rules & s.Rule) != 0).Select(static s => s.Sentence));
}
