using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Names;

/// <summary>
/// What a person's name says beside itself: in parentheses, "Malloul (a.k.a. Maloul) HUSSEIN"; behind "née"; as another spelling behind a stroke,
/// "VARABEI/VERABEI". Such words still meet others, and lacking them costs next to nothing.
/// </summary>
internal static class NameAsides
{
    private const int LeastAlike = 7_500;

    /// <summary>Marks the words from one place on that closing parentheses end.</summary>
    public static void Mark(NameBuffer name, int from)
    {
        for (int w = from; w < name.Count; w++) name.Words[w].IsAside = true;
    }

    /// <summary>Makes titles of the words that are beside the name, unless the name is nothing else.</summary>
    public static void Assign(NameBuffer name)
    {
        int rest = name.Count;
        for (int w = 0; w < name.Count; w++)
        {
            if (name.Words[w].IsAside) rest--;
            else if (w >= 2 && name.Form(w) is "nee" or "born" or "geb") Mark(name, w);
            else if (name.Words[w].IsAlternative && w > 0 && AreAlike(name.Form(w - 1), name.Form(w))) name.Words[w].IsAside = true;
        }

        if (rest == 0) return;
        for (int w = 0; w < name.Count; w++)
        {
            if (name.Words[w].IsAside) name.Words[w].Role = WordRole.Title;
        }
    }

    private static bool AreAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<byte> ones = stackalloc byte[SpellingUnits.MaxUnits], others = stackalloc byte[SpellingUnits.MaxUnits];
        return SpellingSimilarity.Compare(one, ones[..SpellingUnits.Encode(one, ones)], other, others[..SpellingUnits.Encode(other, others)], LeastAlike) > 0;
    }
}
