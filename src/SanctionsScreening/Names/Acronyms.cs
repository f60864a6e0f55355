namespace SanctionsScreening.Names;

/// <summary>
/// A word that spells the initials of the name it stands beside ("Safety Equipment Procurement (SEP)") repeats the name and adds nothing to it.
/// </summary>
internal static class Acronyms
{
    private const int LeastLetters = 2, MostLetters = 8;

    /// <summary>Marks such words as titles, so that lacking them on one side costs next to nothing.</summary>
    public static void Mark(NameBuffer name)
    {
        for (int i = 0; i < name.Count; i++)
        {
            if (name.Words[i].Role is not (WordRole.Plain or WordRole.Particle or WordRole.SonOf or WordRole.Generic) || name.Words[i].Length is < LeastLetters or > MostLetters) continue;
            if (Spells(name, i, withParticles: true) || Spells(name, i, withParticles: false)) name.Words[i].Role = WordRole.Title;
        }
    }

    /// <summary>Whether a word's letters are, one by one, the first letters of neighbouring words of the name, at least as many as it has letters.</summary>
    private static bool Spells(NameBuffer name, int acronym, bool withParticles)
    {
        ReadOnlySpan<char> letters = name.Form(acronym);
        for (int first = 0; first < name.Count; first++)
        {
            int matched = 0;
            for (int w = first; w < name.Count && matched < letters.Length; w++)
            {
                if (w == acronym) break;
                if (!withParticles && name.Words[w].Role is WordRole.Particle or WordRole.SonOf) continue;
                if (name.Form(w)[0] != letters[matched]) break;
                matched++;
            }

            if (matched == letters.Length) return true;
        }

        return false;
    }
}
