using System.Collections.Frozen;
using SanctionsScreening.Entities.Resources;

namespace SanctionsScreening.Entities.Countries;

/// <summary>
/// Turns the names that lists and customers write for countries into ISO 3166-1 alpha-2 codes. Letters are compared without
/// regard to case and to accents; punctuation, "the" and white space don't count.
/// </summary>
internal static class CountryCodes
{
    private const int MaxKey = 96;

    private static readonly FrozenDictionary<string, string> ByKey = Load();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByKey.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The country's code; the trimmed text where it is no country known here.</summary>
    public static string Normalize(ReadOnlySpan<char> text) => TryGetCode(text, out string code) ? code : text.Trim().ToString();

    /// <summary>Finds a country's code.</summary>
    /// <param name="text">A code or a name in English, or as lists write it.</param>
    /// <param name="code">Two capital letters, when the result is <see langword="true"/>.</param>
    public static bool TryGetCode(ReadOnlySpan<char> text, out string code)
    {
        Span<char> key = stackalloc char[MaxKey];
        int length = Key(text, key);
        if (length > 0 && Lookup.TryGetValue(key[..length], out string? found))
        {
            code = found;
            return true;
        }

        code = "";
        return false;
    }

    private static FrozenDictionary<string, string> Load()
    {
        Dictionary<string, string> all = new(StringComparer.Ordinal);
        Span<char> key = stackalloc char[MaxKey];
        foreach (string[] row in EmbeddedTable.Rows("Entities/Countries/countries.tsv"))
        {
            all.TryAdd(row[0].ToLowerInvariant(), row[0]);
            foreach (string name in row[1].Split('|')) all.TryAdd(key[..Key(name, key)].ToString(), row[0]);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Lower-case letters and single spaces; 0 where the text is too long to be a country.</summary>
    private static int Key(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = 0;
        bool space = false;
        foreach (char c in text)
        {
            char letter = Fold(c);
            if (letter == '\0')
            {
                // An apostrophe or a full stop joins ("d'Ivoire", "U.K."), everything else divides.
                space |= c is not ('\'' or '\u2019' or '.');
                continue;
            }

            if (length + 2 > key.Length) return 0;
            if (space && length > 0) key[length++] = ' ';
            space = false;
            key[length++] = letter;
        }

        return DropArticle(key[..length]);
    }

    private static int DropArticle(Span<char> key)
    {
        if (!key.StartsWith("the ")) return key.Length;
        key[4..].CopyTo(key);
        return key.Length - 4;
    }

    /// <summary>The lower-case base letter; '\0' for what is no letter. Accents are those that country names carry.</summary>
    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        'á' or 'à' or 'â' or 'ã' or 'ä' or 'å' or 'Å' or 'Á' or 'Ä' => 'a',
        'é' or 'è' or 'ê' or 'ë' or 'É' or 'È' => 'e',
        'í' or 'î' or 'ï' or 'Í' => 'i',
        'ó' or 'ô' or 'õ' or 'ö' or 'Ó' or 'Ö' => 'o',
        'ú' or 'û' or 'ü' or 'Ú' or 'Ü' => 'u',
        'ç' or 'Ç' => 'c',
        'ñ' or 'Ñ' => 'n',
        _ => char.IsLetter(c) ? c : '\0',
    };
}
