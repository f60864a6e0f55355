using System.Globalization;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Knowledge;

/// <summary>Checks and folds the rows that an application adds to a table.</summary>
internal static class KnowledgeRows
{
    /// <summary>The most rows that are added to a table; the tables number theirs in sixteen bits.</summary>
    public const int Most = 20_000;

    /// <summary>Reads rows, all or none.</summary>
    /// <exception cref="FormatException">A row is wrong.</exception>
    public static IReadOnlyList<string> Read(NameTable table, string text, string source)
    {
        var rows = new List<string>();
        int line = 0;
        foreach (ReadOnlySpan<char> written in text.AsSpan().EnumerateLines())
        {
            line++;
            if (written.IsWhiteSpace() || written[0] == '#') continue;
            string[] cells = written.ToString().Split('\t');
            string? fault = null;
            string? row = table switch
            {
                NameTable.Equivalents => Equivalent(cells, out fault),
                NameTable.Particles => Particle(cells, out fault),
                NameTable.OrganizationWords => OrganizationWord(cells, out fault),
                _ => throw new ArgumentOutOfRangeException(nameof(table), table, "There is no such table."),
            };
            if (row is null) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{source}, line {line}: {fault}"));
            rows.Add(row);
            if (rows.Count > Most) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{source}, line {line}: there are more than {Most:N0} rows."));
        }

        return rows;
    }

    private static string? Equivalent(string[] cells, out string? fault)
    {
        string[] forms = cells.Length == 3 ? [.. cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fold)] : [];
        fault = cells.Length != 3 ? "a row has a name, a kind and forms, with tabs between"
            : cells[1] is not ("spelling" or "cognate" or "nickname") ? $"'{cells[1]}' is no kind; there are spelling, cognate and nickname"
            : forms.Length < 2 ? "a row has two forms or more, with blanks between"
            : Array.Exists(forms, static f => f.Length == 0 || f.Contains(' ', StringComparison.Ordinal)) ? "a form is one word with letters"
            : !forms.Contains(Fold(cells[0]), StringComparer.Ordinal) ? $"the name '{cells[0]}' is none of its forms, so that it would take no part"
            : null;
        return fault is null ? $"{Fold(cells[0])}\t{cells[1]}\t{string.Join(' ', forms)}" : null;
    }

    private static string? Particle(string[] cells, out string? fault)
    {
        string phrase = Fold(cells[0]);
        string? unknown = cells.Length == 2 ? Array.Find(cells[1].Split(','), static role => !Particles.TryParse(role, out _)) : null;
        fault = cells.Length != 2 ? "a row has a word and its roles, with a tab between"
            : phrase.Length == 0 ? "the word has no letter"
            : unknown is not null ? $"'{unknown}' is no role"
            : null;
        return fault is null ? $"{phrase}\t{cells[1]}" : null;
    }

    private static string? OrganizationWord(string[] cells, out string? fault)
    {
        string[] forms = cells.Length == 3 ? [.. KnowledgeTable.Forms(cells[2]).Select(Fold)] : [];
        fault = cells.Length != 3 ? "a row has a concept, a class and forms, with tabs between"
            : cells[0].Length == 0 ? "the concept has no name"
            : cells[1] is not ("generic" or "field" or "role" or "place") ? $"'{cells[1]}' is no class; there are generic, field, role and place"
            : forms.Length == 0 || Array.Exists(forms, static f => f.Length == 0) ? "a form has letters"
            : null;
        return fault is null ? $"{cells[0]}\t{cells[1]}\t{string.Join("; ", forms)}" : null;
    }

    /// <summary>The words of a text as names are cut into them: an apostrophe parts none, all else that is no letter does.</summary>
    private static string Fold(string text)
    {
        string folded = UnicodeFolding.Fold(text).Replace("'", string.Empty, StringComparison.Ordinal);
        return string.Join(' ', string.Concat(folded.Select(static c => char.IsPunctuation(c) || char.IsSymbol(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
