using System.Buffers;
using System.Text;

namespace SanctionsScreening.Lists.Reading;

/// <summary>Cleans text that a list publishes, without changing what it says.</summary>
internal static class ListText
{
    /// <summary>White space and control characters, of which the basic plane holds all, other than the space.</summary>
    private static readonly SearchValues<char> Blanks = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(static c => c != ' ' && IsBlank(c))]);

    /// <summary>
    /// Trims, and turns each run of white space and control characters into one space. Invisible directional marks stay:
    /// the normaliser of names deals with them on both sides alike.
    /// </summary>
    public static string Clean(string text)
    {
        ReadOnlySpan<char> span = text;
        if (span.IsEmpty || (span[0] != ' ' && span[^1] != ' ' && !span.ContainsAny(Blanks) && span.IndexOf("  ") < 0)) return text;

        StringBuilder kept = new(text.Length);
        foreach (char c in text)
        {
            if (!IsBlank(c)) kept.Append(c);
            else if (kept.Length > 0 && kept[^1] != ' ') kept.Append(' ');
        }

        if (kept.Length > 0 && kept[^1] == ' ') kept.Length--;
        return kept.ToString();
    }

    /// <summary>The cleaned text; <see langword="null"/> where nothing is left of it.</summary>
    public static string? CleanOrNull(string? text) => text is null || Clean(text) is not { Length: > 0 } clean ? null : clean;

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
