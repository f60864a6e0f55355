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
            files by `dotnet run -c Release --project samples/ScreeningConsole -- damage --list FORMAT=PATH --variants 1000`.


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
