using System.Globalization;
using System.Text;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Tests.Lists;

/// <summary>Writes <c>docs/lists.md</c> from the tables of fields.</summary>
internal static class ListsPage
{
    public static string Render()
    {
        StringBuilder page = new("""
            # Fields of the lists, and where they land

            Every field that an official file of a format holds is in its table: the part of an entry in which the value is found, or why it is
            ignored. A field that a file holds and no table names is reported with the list ("is not known in this place, and was not read").
            Made by `eng/update-lists-page.sh` from the tables beside the readers; a test compares the two, and others the tables with the official files.

            What is read of a file is shown by `dotnet run -c Release --project samples/ScreeningConsole -- lists --list FORMAT=PATH`; what becomes of damaged
            files by `dotnet run -c Release --project samples/ScreeningConsole -- damage --list FORMAT=PATH --variants 1000`, which cuts every file at each hundredth of its length, flips
            bits, swaps columns (of spreadsheets too) and lines, repeats lines, loses quotes and saves files in other encodings. A copy is refused with a typed error, read with a
            rejected record or an unread remark more, or holds as much of everything as before. Out of a reader's reach are a letter that became another one, a separator that did
            (two values are one then), a file of lines that was cut exactly between two of them, and swapped columns whose contents look alike (a father's name and a position) or
            fill fewer than four records. FORMAT is one of the names below; several files of one list are parted by commas.

            How to write and load a list of your own, step by step, is in `docs/own-lists.md`.


            """);
        foreach ((string format, string title, _) in FieldTables.All) page.Append(CultureInfo.InvariantCulture, $"- [`{format}`](#{format}): {title}\n");
        foreach ((string format, string title, IReadOnlyList<FieldUse> fields) in FieldTables.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {format}\n\n{title}.\n\n| field | lands in |\n|---|---|\n");
            foreach (FieldUse field in fields) page.Append(CultureInfo.InvariantCulture, $"| `{field.Field}` | {field.Lands.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }
}
