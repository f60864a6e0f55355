using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Reads "Passport A1234567 (Iran) issued 01 Jan 2010 expires 01 Jan 2015" and its like.</summary>
internal static class OfacIdentifiers
{
    /// <summary>Longer values are sentences about a document and no number.</summary>
    private const int MaxValueLength = 100, MaxValueWords = 9;

    private static readonly string[] Fillers = ["No.", "No", "Number:", "Number", "Num.", "Nos.", "#", ":", "-"];

    private static readonly string[] Labels = [" No. ", " No ", " Number ", " Num. ", " ID ", " # ", " Code ", " Card ", " Certificate ", " Licence ", " License "];

    /// <summary>What a word in the label of an unlisted kind says, the most telling first.</summary>
    private static readonly (string Word, IdentifierType Type)[] LabelWords =
    [
        ("Passport", IdentifierType.Passport), ("Driv", IdentifierType.DrivingLicence), ("Tax", IdentifierType.TaxNumber), ("Fiscal", IdentifierType.TaxNumber), ("VAT", IdentifierType.TaxNumber),
        ("Regist", IdentifierType.RegistrationNumber), ("Licen", IdentifierType.RegistrationNumber), ("Company", IdentifierType.RegistrationNumber), ("Business", IdentifierType.RegistrationNumber),
        ("Chamber", IdentifierType.RegistrationNumber), ("Commerc", IdentifierType.RegistrationNumber), ("Social Credit", IdentifierType.RegistrationNumber), ("Identi", IdentifierType.NationalId),
        ("Personal", IdentifierType.NationalId), ("ID", IdentifierType.NationalId), ("Phone", IdentifierType.Phone), ("Fax", IdentifierType.Phone),
    ];

    public static bool TryRead(OfacRemarkKind kind, ReadOnlySpan<char> rest, ReadOnlySpan<char> part, out Identifier identifier)
    {
        rest = DropFillers(rest.Trim());
        ReadOnlySpan<char> label = part[..^rest.Length].TrimEnd(" :-");
        return kind.Identifier == IdentifierType.DigitalCurrencyAddress
            ? TryReadCoin(rest, out identifier)
            : TryReadValue(kind.Identifier, label.SequenceEqual(kind.Phrase) ? kind.Phrase : label.ToString(), rest, out identifier);
    }

    /// <summary>A kind that is in no table: capitalised words up to "No.", "Number", "ID" …, then one or two words with a digit.</summary>
    public static bool TryReadUnknownKind(ReadOnlySpan<char> part, out Identifier identifier)
    {
        identifier = null!;
        int valueStart = -1;
        foreach (string label in Labels)
        {
            int at = part.LastIndexOf(label, StringComparison.Ordinal);
            if (at > 0) valueStart = Math.Max(valueStart, at + label.Length);
        }

        if (valueStart < 0 || valueStart > 60 || !char.IsAsciiLetterUpper(part[0])) return false;
        string name = part[..valueStart].TrimEnd().ToString();
        if (name.AsSpan().ContainsAnyInRange('0', '9')) return false;
        return TryReadValue(TypeOfLabel(name), name, DropFillers(part[valueStart..]), out identifier) && identifier.Value.AsSpan().Count(' ') < 2;
    }

    /// <summary>An address on the net that stands alone.</summary>
    public static bool TryReadBare(ReadOnlySpan<char> part, out Identifier identifier)
    {
        ReadOnlySpan<char> text = part;
        if (text.LastIndexOf(" (") is > 0 and var note) text = text[..note];
        text = text.TrimEnd('.');
        bool isEmail = text.IndexOf('@') > 0;
        bool isSite = text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        identifier = new Identifier(isEmail ? IdentifierType.Email : IdentifierType.Website, text.ToString());
        return (isEmail || isSite) && text.Contains('.') && !text.Contains(' ');
    }

    private static IdentifierType TypeOfLabel(string label)
    {
        foreach ((string word, IdentifierType type) in LabelWords)
        {
            if (label.Contains(word, StringComparison.OrdinalIgnoreCase)) return type;
        }

        return IdentifierType.Other;
    }

    private static ReadOnlySpan<char> DropFillers(ReadOnlySpan<char> text)
    {
        for (bool dropped = true; dropped;)
        {
            dropped = false;
            foreach (string filler in Fillers)
            {
                bool ends = text.Length == filler.Length || (text.Length > filler.Length && (!char.IsLetterOrDigit(text[filler.Length]) || !char.IsLetterOrDigit(filler[^1])));
                if (!ends || !text.StartsWith(filler, StringComparison.OrdinalIgnoreCase)) continue;
                text = text[filler.Length..].TrimStart();
                dropped = true;
                break;
            }
        }

        return text;
    }

    private static bool TryReadCoin(ReadOnlySpan<char> rest, out Identifier identifier)
    {
        identifier = null!;
        int space = rest.IndexOf(' ');
        if (space < 1) return false;
        string address = rest[space..].Trim(" .").ToString();
        if (address.Length < 10 || address.Contains(' ', StringComparison.Ordinal)) return false;
        identifier = new Identifier(IdentifierType.DigitalCurrencyAddress, address) { Note = rest[..space].ToString() };
        return true;
    }

    private static bool TryReadValue(IdentifierType type, string label, ReadOnlySpan<char> rest, out Identifier identifier)
    {
        identifier = null!;
        string note = label;
        int tail = TailStart(rest);
        if (tail >= 0)
        {
            note += "; " + rest[tail..].Trim(" .").ToString();
            rest = rest[..tail];
        }

        rest = rest.Trim(" ,.");
        string? country = null;
        bool plain = type is IdentifierType.Phone or IdentifierType.Email or IdentifierType.Website;
        while (!plain && rest.Length > 0 && rest[^1] == ')' && rest.LastIndexOf('(') is > 0 and var open)
        {
            ReadOnlySpan<char> inside = rest[(open + 1)..^1].Trim();
            // The check character of a Hong Kong identity card: D489833(9).
            if (inside.Length == 1) break;
            if (country is null && CountryCodes.TryGetCode(inside, out string code)) country = code;
            else note += $" ({inside})";
            rest = rest[..open].TrimEnd(" ,");
        }

        if (rest.Length > 2 && rest[0] == '(' && rest[^1] == ')' && !rest[1..^1].ContainsAny('(', ')')) rest = rest[1..^1];
        if (!IsValue(type, rest)) return false;
        (IdentifierType exactType, string value) = Refine(type, rest);
        identifier = new Identifier(exactType, value) { Country = country, Note = note.Length > 0 ? note : null };
        return true;
    }

    private static int TailStart(ReadOnlySpan<char> text)
    {
        int issued = text.IndexOf(" issued ", StringComparison.OrdinalIgnoreCase), expires = text.IndexOf(" expires ", StringComparison.OrdinalIgnoreCase);
        return issued < 0 ? expires : expires < 0 ? issued : Math.Min(issued, expires);
    }

    private static bool IsValue(IdentifierType type, ReadOnlySpan<char> value)
    {
        if (value.Length is 0 or > MaxValueLength || value.Count(' ') >= MaxValueWords) return false;
        return type switch
        {
            IdentifierType.Website => !value.Contains(' '),

            // Some are written in their parts: "BTEJ IR TH".
            IdentifierType.Bic => !value.Contains(' ') || value.Length - value.Count(' ') is 8 or 11,
            IdentifierType.Email => value.Contains('@') && !value.Contains(' '),
            IdentifierType.CallSign or IdentifierType.AircraftNumber => value.Count(' ') < 3,
            _ => value.ContainsAnyInRange('0', '9') && !value.Contains(" and ", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>An IMO number and a LEI are told by their form wherever OFAC writes them: ships' owners carry theirs as a company or identification number.</summary>
    private static (IdentifierType Type, string Value) Refine(IdentifierType type, ReadOnlySpan<char> value)
    {
        if (value.StartsWith("IMO", StringComparison.OrdinalIgnoreCase))
        {
            ReadOnlySpan<char> number = value[3..].Trim(" :.#");
            if (number.Length == 7 && !number.ContainsAnyExceptInRange('0', '9')) return (IdentifierType.Imo, number.ToString());
        }

        if (type == IdentifierType.Imo && (value.Length != 7 || !HasImoCheckDigit(value))) return (IdentifierType.RegistrationNumber, value.ToString());
        if (type == IdentifierType.Lei && value.Length != 20) return (IdentifierType.RegistrationNumber, value.ToString());
        return (type, value.ToString());
    }

    /// <summary>IMO ship numbers: six digits times 7 to 2, summed, end in the seventh (IMO resolution A.1117(30)).</summary>
    private static bool HasImoCheckDigit(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < 7; i++)
        {
            if (!char.IsAsciiDigit(digits[i])) return false;
            if (i < 6) sum += (digits[i] - '0') * (7 - i);
        }

        return sum % 10 == digits[6] - '0';
    }
}
