namespace SanctionsScreening.Names.Transliteration.Han;

/// <summary>
/// Unifies traditional, Japanese and simplified forms of one character, so that names written in Han compare as Han.
/// Two characters that the simplification merged (后 and 後) become the same; characters that it merged in some senses only
/// (乾, 著) stay.
/// </summary>
internal static class HanVariants
{
    /// <summary>The simplified form of one character; the character itself where it has none.</summary>
    public static char Simplify(char character)
    {
        if (character is < HanTable.First or > HanTable.Last)
            return character;
        char simplified = HanTable.SimplifiedForms[character - HanTable.First];
        return simplified == '\0' ? character : simplified;
    }

    /// <summary>The simplified form of <paramref name="text"/>; the same instance where nothing changes.</summary>
    public static string Simplify(string text)
    {
        foreach (char c in text)
        {
            if (Simplify(c) != c)
                return string.Create(text.Length, text, static (span, source) => Simplify(source, span));
        }
        return text;
    }

    /// <summary>Writes the simplified form of <paramref name="text"/> to the beginning of <paramref name="destination"/>.</summary>
    public static void Simplify(ReadOnlySpan<char> text, Span<char> destination)
    {
        for (int i = 0; i < text.Length; i++)
            destination[i] = Simplify(text[i]);
    }
}
