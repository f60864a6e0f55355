using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>East Asian writing numbers the bearers of one name in digits (2세, 2世) where Latin writes II.</summary>
internal static class RegnalNumbers
{
    private const int Most = 39;

    private static readonly string[] s_tens = ["", "x", "xx", "xxx"];

    private static readonly string[] s_units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    /// <summary>Writes a number in Latin where the last word is digits and "the so-manieth" follows at once.</summary>
    /// <returns>Whether it did, so that the character that follows is no word.</returns>
    public static bool TryWrite(NameBuffer name, int start, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] is not ('세' or '世') || (rest.Length > 1 && ScriptTable.Of(rest[1]) is Script.Hangul or Script.Han)) return false;
        if (!int.TryParse(name.Letters[start..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) || number is < 1 or > Most) return false;
        name.Truncate(start);
        name.Append(s_tens[number / 10]);
        name.Append(s_units[number % 10]);
        return true;
    }
}
