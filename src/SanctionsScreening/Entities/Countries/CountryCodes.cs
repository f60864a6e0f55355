using System.Collections.Frozen;
using System.Reflection;

namespace SanctionsScreening.Entities.Countries;

/// <summary>Turns the country names that lists and customers write into ISO 3166-1 alpha-2 codes. Thread-safe.</summary>
internal static class CountryCodes
{
    private static readonly Lazy<FrozenDictionary<string, string>> s_codes = new(Load);

    /// <summary>The code of a country name or code, else the text itself, trimmed.</summary>
    public static string Normalize(string text)
    {
        string key = Key(text);
        return s_codes.Value.TryGetValue(key, out string? code) ? code : text.Trim();
    }

    /// <summary>Case, punctuation and the word order of "Korea, North" do not matter.</summary>
    private static string Key(string text)
    {
        Span<char> key = text.Length <= 128 ? stackalloc char[128] : new char[text.Length];
        int count = 0;
        foreach (char c in text)
        {
            if (char.IsLetter(c)) key[count++] = char.ToLowerInvariant(c);
        }

        return key[..count].ToString();
    }

    private static FrozenDictionary<string, string> Load()
    {
        const string name = "Entities/Countries/countries.tsv";
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            string code = line[..tab];
            codes[Key(code)] = code;
            foreach (string country in line[(tab + 1)..].Split('|')) codes[Key(country)] = code;
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
