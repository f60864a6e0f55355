using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Eu.Journal;

/// <summary>Cuts the fields of the journal's tables, in which several values stand parted by semicolons, letters or commas.</summary>
internal static class EuJournalText
{
    public static void AddNames(EntityBuilder party, string? field, NameKind kind)
    {
        if (field is null) return;
        foreach (string name in Parts(field))
        {
            // "Nikolaj Kuznetsov, Nikolay Kuznetsov, …": persons parted by commas; a single comma parts family and given names.
            if (party.Type == EntityType.Person && name.AsSpan().Count(',') > 1 && !name.Contains('(', StringComparison.Ordinal))
            {
                foreach (string one in name.Split(',')) PublishedNames.Add(party, one, kind);
            }
            else
            {
                PublishedNames.Add(party, name, kind);
            }
        }
    }

    /// <summary>Values parted by semicolons or counted by letters.</summary>
    public static IEnumerable<string> Values(string field)
    {
        foreach (string part in Parts(field))
        {
            foreach (string value in EnumeratedText.Split(part))
            {
                // "(b) …" after a semicolon no longer begins the count.
                string one = IdentifierText.DropEnumerator(value).ToString().Trim();
                if (one.Length > 0) yield return one;
            }
        }
    }

    public static List<string> Countries(string? field)
    {
        List<string> countries = [];
        if (field is null) return countries;
        foreach (string value in Values(field))
        {
            if (CountryCodes.TryGetCode(value, out _))
            {
                countries.Add(value);
                continue;
            }

            foreach (string part in value.Replace(" and ", ",", StringComparison.Ordinal).Split([',', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                // "Syrian (presumed)", "allegedly Russian", "Italian since 1990".
                int end = part.IndexOfAny(['(', '.']), since = part.IndexOf(" since ", StringComparison.Ordinal);
                if (since > 0) end = since;
                string country = (end > 0 ? part[..end] : part).Trim();
                if (country.StartsWith("allegedly ", StringComparison.OrdinalIgnoreCase)) country = country[10..];
                if (country.Length > 0) countries.Add(country);
            }
        }

        return countries;
    }

    public static void AddNumbers(EntityBuilder party, string column, IdentifierType type, string field, string? note)
    {
        foreach (string value in Values(field))
        {
            foreach (string one in Numbers(value))
            {
                if (IdentifierText.Read(type, one) is not { } read)
                {
                    party.AddUnread(column, one);
                    continue;
                }

                // "7735010706 (Tax ID/INN)" in the column of registrations.
                IdentifierType told = type == IdentifierType.RegistrationNumber && read.Note is { } label && IdentifierLabels.TypeOf(label) is not IdentifierType.Other and var other ? other : read.Type;
                party.AddIdentifier(told, read.Value, read.Country, ListWords.Join(note, read.Note));
            }
        }
    }

    public static IEnumerable<string> Contacts(string? field) => field is null ? [] : field.Trim('"').Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The country at the end of an address.</summary>
    public static string? CountryOf(string address)
    {
        ReadOnlySpan<char> text = address.AsSpan().TrimEnd(" .,");
        int open = text.LastIndexOf('(');
        if (text.EndsWith(")") && open > 0) text = text[..open].TrimEnd();
        ReadOnlySpan<char> last = text[(text.LastIndexOf(',') + 1)..].Trim();
        return CountryCodes.TryGetCode(last, out string code) ? code : null;
    }

    /// <summary>
    /// What semicolons part. A part that holds one itself stands in quotes, and is published so where parentheses hold it ("Testov (born 1970; in Oran)"),
    /// and where it is several values ("Group A; Group B"): such a part is split once more.
    /// </summary>
    private static IEnumerable<string> Parts(string field)
    {
        foreach (string part in PublishedNames.Split(field, ';'))
        {
            bool isQuoted = part.Length > 2 && part[0] == '"' && part[^1] == '"';
            string text = part.Trim('"');
            if (!isQuoted) yield return text;
            else foreach (string value in PublishedNames.Split(text.Replace("\"\"", "\"", StringComparison.Ordinal), ';')) yield return value;
        }
    }

    /// <summary>"1026604933475 (OGRN), 6660017837 (TIN)": a comma parts numbers where each side is long enough to be one.</summary>
    private static List<string> Numbers(string value)
    {
        List<string> parts = PublishedNames.Split(value, ',');
        return parts.Count > 1 && parts.TrueForAll(static part => part.AsSpan().IndexOfAnyInRange('0', '9') is 0 or 1 or 2 && part.Count(char.IsAsciiDigit) >= 5) ? parts : [value];
    }
}
