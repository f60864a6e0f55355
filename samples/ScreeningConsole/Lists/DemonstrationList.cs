using System.Reflection;
using SanctionsScreening.Lists.Custom;

namespace ScreeningConsole.Lists;

/// <summary>The list that the sample carries: the parties of the announcements of December 2021.</summary>
internal static class DemonstrationList
{
    /// <summary>What every screen that uses it says.</summary>
    public const string Notice = "Demonstration list: written from public announcements to show how screening works. It is not a list to comply with.";

    /// <summary>Opens the embedded list.</summary>
    public static CustomJsonSource Open()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("demonstration.json")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new CustomJsonSource("demonstration.json", bytes) { List = "demo", PublishedOn = new DateOnly(2021, 12, 10) };
    }
}
