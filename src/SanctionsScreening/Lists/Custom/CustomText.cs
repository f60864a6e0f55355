using System.Buffers;
using System.Text;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>Tells what spreadsheets, wrong encodings and moved columns make of a text from the text itself.</summary>
internal static class CustomText
{
    /// <summary>The longest name in characters; OFAC's column has 350. A longer one swallowed what stood behind it.</summary>
    public const int MaxNameLength = 1000;

    private static readonly SearchValues<char> s_number = SearchValues.Create("0123456789.,");

    /// <summary>What Excel and LibreOffice write into a cell whose formula or link failed.</summary>
    private static readonly HashSet<string> s_errors = new(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a text is no name; <see langword="null"/> where it may be one.</summary>
    public static string? NameFault(string text) =>
        text.Length > MaxNameLength ? "is longer than a name; a separator or a quote is missing"
        : s_errors.Contains(text) ? "is an error of a spreadsheet"
        : !text.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? "holds no letter and no digit"
        : null;

    /// <summary>What a name or a programme is instead; <see langword="null"/> where it may be one.</summary>
    public static string? OtherKind(string text)
    {
        if (PartialDate.TryParse(text, out _)) return "reads as a date";
        if (!text.EnumerateRunes().Any(Rune.IsLetter)) return "holds no letter";
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && text.AsSpan(colon).ContainsAnyInRange('0', '9') && IdentifierTypeWords.TryRead(text[..colon], out _)) return "reads as an identifier";
        return text.Length > 0 && CustomWords.TryType(text, out EntityType type) && (type != EntityType.Unknown || text.Contains("unknown", StringComparison.OrdinalIgnoreCase)) ? "reads as a type of party" : null;
    }

    /// <summary>Whether letters became question marks: one stands between two letters.</summary>
    public static bool HasLostLetters(string text)
    {
        for (int i = text.IndexOf('?', StringComparison.Ordinal); i >= 0 && i < text.Length - 1; i++)
        {
            if (text[i] == '?' && i > 0 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])) return true;
        }

        return false;
    }

    /// <summary>Whether a spreadsheet shortened a long number: 1.23457E+11.</summary>
    public static bool IsShortenedNumber(string text)
    {
        int exponent = text.IndexOf("E+", StringComparison.OrdinalIgnoreCase);
        return exponent > 0 && text.AsSpan(0, exponent).IndexOfAnyExcept(s_number) < 0 && text.Length > exponent + 2 && text.AsSpan(exponent + 2).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
