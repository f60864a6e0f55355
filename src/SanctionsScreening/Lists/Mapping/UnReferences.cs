using System.Globalization;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>
/// The references that the UN gives its entries, as other lists repeat them: "UN Ref QDi.004.", "UN REF:QE.A.146.14.".
/// They are the lists' own cross-references.
/// </summary>
internal static class UnReferences
{
    /// <summary>The note by which an identifier is known as such a reference.</summary>
    public const string Note = "UN reference";

    /// <summary>Every reference in a text, in today's form.</summary>
    public static IEnumerable<string> Find(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterUpper(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1]))) continue;
            int end = at;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '.')) end++;
            if (Normalize(text.AsSpan(at, end - at).TrimEnd('.')) is not { } reference) continue;
            yield return reference;
            at = end;
        }
    }

    /// <summary>
    /// Today's form of one reference: "QDi.004" for "QDI.004" and for "QI.A.4.01". When the UN gave its permanent references
    /// (2014), those of Al-Qaida and the Taliban kept their running number; the others' old ones cannot be told.
    /// </summary>
    /// <returns><see langword="null"/> where the text is no such reference.</returns>
    public static string? Normalize(ReadOnlySpan<char> text)
    {
        text = text.Trim(" .");
        if (text.Length == 7 && text[3] == '.' && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]) && (text[2] | 0x20) is 'i' or 'e' && !text[4..].ContainsAnyExceptInRange('0', '9'))
            return string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(text[0])}{char.ToUpperInvariant(text[1])}{char.ToLowerInvariant(text[2])}.{text[4..]}");
        if (text.Length < 8 || text[0] is not ('Q' or 'T') || text[1] is not ('I' or 'E') || text[2] != '.' || !char.IsAsciiLetter(text[3]) || text[4] != '.') return null;
        ReadOnlySpan<char> rest = text[5..];
        int dot = rest.IndexOf('.');
        if (dot <= 0 || rest.Length != dot + 3 || !int.TryParse(rest[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{(text[0] == 'Q' ? "QD" : "TA")}{char.ToLowerInvariant(text[1])}.{number:000}");
    }
}
