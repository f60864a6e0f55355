using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Reads the numbers of OFAC's remarks: "Passport A123 (Iran) expires 05 Feb 2020", "Digital Currency Address - XBT 1abc".</summary>
internal static class OfacIdentifiers
{
    private static readonly (string Beginning, IdentifierType Type)[] s_beginnings = [.. Rows("identifiers.tsv").Select(static r => (r[0], Enum.Parse<IdentifierType>(r[1]))).OrderByDescending(static r => r.Item1.Length)];

    private static readonly string[] s_notes = [.. Rows("notes.tsv").Select(static r => r[0])];

    /// <summary>Reads one remark.</summary>
    public static bool TryRead(string remark, [NotNullWhen(true)] out Identifier? identifier)
    {
        identifier = null;
        foreach ((string beginning, IdentifierType type) in s_beginnings)
        {
            if (!remark.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) || remark.Length == beginning.Length || char.IsLetterOrDigit(remark[beginning.Length])) continue;
            return TryValue(beginning, type, remark[beginning.Length..].Trim(' ', '-', '#', ':'), out identifier);
        }

        return false;
    }

    /// <summary>Whether a remark states something that the library knows and keeps as text only.</summary>
    public static bool IsNote(string remark)
    {
        foreach (string note in s_notes)
        {
            if (remark.StartsWith(note, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool TryValue(string beginning, IdentifierType type, string rest, [NotNullWhen(true)] out Identifier? identifier)
    {
        identifier = null;
        string? country = null, note = null;
        int open = rest.IndexOf('(', StringComparison.Ordinal), close = open < 0 ? -1 : rest.IndexOf(')', open);
        string value = rest;
        if (open > 0 && close > open)
        {
            country = CountryCodes.Normalize(rest[(open + 1)..close]);
            note = rest[(close + 1)..].Trim();
            value = rest[..open].Trim();
        }
        else
        {
            foreach (string word in (ReadOnlySpan<string>)[" issued ", " expires ", " exp. "])
            {
                int at = value.IndexOf(word, StringComparison.Ordinal);
                if (at <= 0) continue;
                note = value[at..].Trim();
                value = value[..at].Trim();
                break;
            }
        }

        if (type == IdentifierType.DigitalCurrencyAddress)
        {
            int space = value.IndexOf(' ', StringComparison.Ordinal);
            if (space <= 0) return false;
            note = value[..space];
            value = value[(space + 1)..].Trim();
        }

        value = value.TrimEnd('.', ',', ' ');
        if (value.Length == 0) return false;
        identifier = new Identifier(type, value) { Country = country, Note = Join(beginning, note) };
        return true;
    }

    private static string Join(string beginning, string? note) => string.IsNullOrEmpty(note) ? beginning : $"{beginning}, {note}";

    private static IEnumerable<string[]> Rows(string table)
    {
        string name = "Lists/Ofac/" + table;
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') rows.Add(line.Split('\t'));
        }

        return rows;
    }
}
