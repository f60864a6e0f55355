using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>
/// An organisation's long and short name are often written one behind the other: "Акционерное общество «Авангард» АО «Авангард»".
/// A word counts once in a name. Latin words of the trade may well come twice (INSURANCE COMPANY X INSURANCE LIMITED LIABILITY COMPANY), and a slip in one of them is no further word.
/// </summary>
internal static class RepeatedWords
{
    /// <summary>Shorter words are articles, forms and initials; they weigh little, and an initial may well come twice.</summary>
    private const int LeastLetters = 4;

    /// <summary>Takes out each word that stands earlier in the name; not directly before it, where it is doubled on purpose ("Bora Bora").</summary>
    /// <param name="name">The cut name.</param>
    /// <param name="known">Whether Latin words of the trade are taken out too, as where a name was translated.</param>
    public static void Remove(NameBuffer name, bool known)
    {
        for (int w = name.Count - 1; w >= 2; w--)
        {
            if (!StandsBefore(name, w) || (!known && name.Words[w].Script == Script.Latin && OrganizationWords.MatchWord(name.Form(w), out _))) continue;
            name.RemoveWord(w);
            name.Words[w - 1].JoinedToNext = false;
        }
    }

    /// <summary>Whether a word stands earlier in the name, not directly before it.</summary>
    public static bool AreIn(NameBuffer name)
    {
        for (int w = 2; w < name.Count; w++)
        {
            if (StandsBefore(name, w)) return true;
        }

        return false;
    }

    private static bool StandsBefore(NameBuffer name, int word)
    {
        if (name.Words[word].Length < LeastLetters) return false;
        for (int w = 0; w < word - 1; w++)
        {
            if (name.Form(w).SequenceEqual(name.Form(word))) return true;
        }

        return false;
    }
}
