using System.Globalization;

namespace SanctionsScreening.Names.Knowledge;

/// <summary>Recognises East Slavic patronymics by their ending, and gives the father's name that is left over.</summary>
internal static class Patronymics
{
    private static readonly Lazy<Ending[]> Endings = new(Load);

    /// <summary>
    /// Whether the word can be a patronymic. Family names end alike (Petrovich, Karadzic), so a caller asks this of a word
    /// that has a given name beside it, and treats the last word of a two-word name as a family name.
    /// </summary>
    /// <param name="word">A folded word, Latin or Cyrillic.</param>
    /// <param name="stem">The father's name without its own ending: "ivan" of "ivanovich", "serge" of "sergeevich".</param>
    /// <param name="feminine">True for a daughter's patronymic.</param>
    internal static bool TryRead(ReadOnlySpan<char> word, out ReadOnlySpan<char> stem, out bool feminine)
    {
        Span<char> buffer = stackalloc char[NativeFold.MaxLength];
        stem = word;
        feminine = false;
        if (word.IsEmpty || word.Length > NativeFold.MaxLength) return false;
        NativeFold.Write(word, buffer);
        ReadOnlySpan<char> key = buffer[..word.Length];

        // Longest ending first.
        foreach (Ending ending in Endings.Value)
        {
            if (word.Length - ending.Text.Length < ending.ShortestRest || !key.EndsWith(ending.Text, StringComparison.Ordinal)) continue;
            stem = word[..^ending.Text.Length];
            feminine = ending.Feminine;
            return true;
        }

        return false;
    }

    private static Ending[] Load()
    {
        var endings = new List<Ending>();
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("patronymics.tsv"), row => endings.Add(new Ending(
            NativeFold.Key(row[0]), row[1] == "f", int.Parse(row[2], CultureInfo.InvariantCulture))));
        endings.Sort(static (a, b) => b.Text.Length - a.Text.Length);
        return [.. endings];
    }

    private readonly record struct Ending(string Text, bool Feminine, int ShortestRest);
}
