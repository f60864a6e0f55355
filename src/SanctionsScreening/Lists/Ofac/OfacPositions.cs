namespace SanctionsScreening.Lists.Ofac;

/// <summary>Recognises remarks that state an office or a position.</summary>
internal static class OfacPositions
{
    private static readonly string[] s_words =
    [
        "member", "minister", "director", "chairman", "chairwoman", "chair", "president", "governor", "commander", "general", "secretary", "officer", "head", "deputy", "chief",
        "leader", "indictee", "judge", "prosecutor", "ambassador", "adviser", "advisor", "mayor", "senator", "colonel", "manager", "founder", "owner", "spokesman", "representative",
        "employee", "official", "center", "councillor", "councilor", "commissioner", "attorney", "admiral", "brigadier", "major", "captain", "lieutenant", "emir", "operative", "shareholder", "partner", "council", "assembly",
    ];

    /// <summary>Whether a text names an office.</summary>
    public static bool Names(string text)
    {
        foreach (Range range in text.AsSpan().SplitAny(' ', ',', '/', '-', '(', ')'))
        {
            foreach (string word in s_words)
            {
                if (text.AsSpan(range).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
