using System.Diagnostics.CodeAnalysis;
using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>
/// Takes a number out of the words around it: "Libyan passport No. 83182", "A1234567 (Iran)", "1027700132195 (Russia)",
/// "(a) Saudi Arabia 2135314355".
/// </summary>
internal static class IdentifierText
{
    /// <summary>Longer texts describe a document.</summary>
    private const int MaxLength = 64;

    /// <summary>Reads one identifier.</summary>
    /// <param name="type">What the field says that it holds.</param>
    /// <param name="text">The field's text.</param>
    /// <returns>The identifier; <see langword="null"/> where the text holds no number.</returns>
    public static Identifier? Read(IdentifierType type, string text)
    {
        ReadOnlySpan<char> rest = DropEnumerator(text.AsSpan().Trim(" .,;\"\u00A0"));
        string? country = null, note = null;
        if (TailStart(rest) is > 0 and int at)
        {
            // "2541451 (Kuwaiti passport which expires on 16.2.2017)": the words before the tail are in its parentheses.
            int inner = rest[..at].LastIndexOf('(');
            if (inner > 0 && !rest[inner..at].Contains(')')) at = inner;
            note = rest[at..].Trim(" ,;.()").ToString();
            country = CountryOf(note);
            rest = rest[..at].TrimEnd(" ,;.");
        }

        for (int open; rest.Length > 0 && rest[^1] == ')' && (open = rest.LastIndexOf('(')) > 0;)
        {
            ReadOnlySpan<char> inside = rest[(open + 1)..^1].Trim();

            // The check character of a Hong Kong identity card: D489833(9).
            if (inside.Length < 2) break;
            bool isCountry = country is null && TryGetCode(inside, out country);
            country ??= CountryOf(inside);
            if (!isCountry) note = note is null ? inside.ToString() : $"{inside}; {note}";
            rest = rest[..open].TrimEnd(" ,.;");
        }

        int start = type is IdentifierType.Email or IdentifierType.Website or IdentifierType.Bic or IdentifierType.CallSign ? 0 : NumberStart(rest);
        if (start > 0)
        {
            ReadOnlySpan<char> label = rest[..start].Trim(" :.,#");
            if (country is null && CountryOf(label) is { } named) country = named;
            if (label.Length > 0) note = note is null ? label.ToString() : $"{label}; {note}";
            if (type == IdentifierType.Other && label.Length > 0) type = IdentifierLabels.TypeOf(label);
            rest = rest[start..];
        }

        bool needsDigit = type is not (IdentifierType.Email or IdentifierType.Website or IdentifierType.Bic or IdentifierType.CallSign or IdentifierType.Other);
        if (rest.IsEmpty || rest.Length > MaxLength * (type == IdentifierType.Website ? 8 : 1) || (needsDigit && !rest.ContainsAnyInRange('0', '9'))) return null;
        return new Identifier(type, rest.ToString()) { Country = country, Note = note };
    }

    /// <summary>Without "(a)", "b)", "1)" or "i." at the start.</summary>
    public static ReadOnlySpan<char> DropEnumerator(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart('(');
        int length = 0;
        while (length < rest.Length && length < 4 && char.IsAsciiLetterOrDigit(rest[length])) length++;
        bool isEnumerator = length is > 0 and < 4 && length < rest.Length && rest[length] == ')' && (length == 1 || IsCount(rest[..length]));
        return isEnumerator ? rest[(length + 1)..].TrimStart() : text;
    }

    private static bool IsCount(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && c is not ('i' or 'v' or 'x')) return false;
        }

        return true;
    }

    private static int TailStart(ReadOnlySpan<char> text)
    {
        int start = -1;
        foreach (string word in (ReadOnlySpan<string>)[" issued", " issue ", " expir", " valid ", " date of "])
        {
            int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && (start < 0 || at < start)) start = at;
        }

        return start > 0 && text[..start].ContainsAnyInRange('0', '9') ? start : -1;
    }

    /// <summary>Behind the last word with a lower-case letter that stands before the first digit; short capitals such as "BN" belong to the number.</summary>
    private static int NumberStart(ReadOnlySpan<char> text)
    {
        int digit = text.IndexOfAnyInRange('0', '9');
        if (digit <= 0) return 0;
        int word = text[..digit].LastIndexOf(' ') + 1, start = 0;
        for (int i = 0; i < word; i++)
        {
            if (char.IsLower(text[i]) || text[i] is ':' or '#') start = text[i..].IndexOf(' ') + i + 1;
        }

        return start;
    }

    private static string? CountryOf(ReadOnlySpan<char> label)
    {
        if (TryGetCode(label, out string? code)) return code;
        int space = label.IndexOf(' ');
        return space > 0 && TryGetCode(label[..space], out code) ? code : null;
    }

    /// <summary>The words "No" and "in" are no Norway and no India.</summary>
    private static bool TryGetCode(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? code)
    {
        code = null;
        if (text.Length <= 2 && (text is "NO" || text.ContainsAnyInRange('a', 'z'))) return false;
        bool isKnown = CountryCodes.TryGetCode(text, out string found);
        code = isKnown ? found : null;
        return isKnown;
    }
}
