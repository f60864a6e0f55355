using System.Buffers;
using System.Text;
using SanctionsScreening.Entities;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Matching.Evidence;

/// <summary>Identifiers as they are compared: ASCII letters and digits only, and without case where that tells nothing apart.</summary>
internal static class IdentifierKey
{
    /// <summary>Shorter values identify nobody.</summary>
    public const int LeastLetters = 5;

    /// <summary>The letters of a BIC without a branch (ISO 9362).</summary>
    private const int BicLetters = 8;

    /// <summary>The branch of a BIC that is none: eight letters name the head office as well.</summary>
    private const string HeadOffice = "XXX";

    /// <summary>What bech32 addresses of Bitcoin, its test network and Litecoin begin with.</summary>
    private static readonly string[] s_bech32Prefixes = ["bc1", "tb1", "ltc1"];

    private static readonly SearchValues<char> s_hex = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The letters of a bech32 address behind its separator (BIP 173).</summary>
    private static readonly SearchValues<char> s_bech32 = SearchValues.Create("qpzry9x8gf2tvdw0s3jn54khce6mua7lQPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L");

    /// <summary>The comparable form, or <see langword="null"/> where the identifier is too short or of a kind that identifies nobody by itself.</summary>
    public static string? Of(Identifier identifier)
    {
        if (identifier.Type is IdentifierType.Website or IdentifierType.Other) return null;
        Span<char> buffer = identifier.Value.Length <= 128 ? stackalloc char[128] : new char[identifier.Value.Length];
        int count = 0;
        foreach (char c in identifier.Value)
        {
            char narrow = c < 0x80 ? c : Narrow(c);
            if (identifier.Type is IdentifierType.Imo or IdentifierType.Mmsi ? char.IsAsciiDigit(narrow) : char.IsAsciiLetterOrDigit(narrow)) buffer[count++] = narrow;
        }

        if (count < LeastLetters) return null;
        Span<char> key = buffer[..count];
        if (identifier.Type != IdentifierType.DigitalCurrencyAddress) Ascii.ToUpperInPlace(key, out _);
        else if (IsHex(key) || IsBech32(key)) Ascii.ToLowerInPlace(key, out _);
        bool isHeadOffice = identifier.Type == IdentifierType.Bic && count == BicLetters + HeadOffice.Length && key.EndsWith(HeadOffice);
        return (isHeadOffice ? key[..BicLetters] : key).ToString();
    }

    /// <summary>Full-width letters and the digits of any script as names read them, but with the case that base58 addresses need.</summary>
    private static char Narrow(char c)
    {
        int folding = UnicodeTables.Folding.ValueOf(c);
        if (folding == 0 || UnicodeTables.Folding.TextOf(folding) is not [var letter]) return c;
        return c is >= '\uFF21' and <= '\uFF3A' ? char.ToUpperInvariant(letter) : letter;
    }

    private static bool IsHex(ReadOnlySpan<char> key) => key is ['0', 'x' or 'X', .. var digits] && !digits.ContainsAnyExcept(s_hex);

    private static bool IsBech32(ReadOnlySpan<char> key)
    {
        foreach (string prefix in s_bech32Prefixes)
        {
            if (key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return !key[prefix.Length..].ContainsAnyExcept(s_bech32);
        }

        return false;
    }
}
