using System.Buffers;
using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Names;

/// <summary>"Putin VV": two initials that stand together without dots, where they can be no word.</summary>
internal static class GluedInitials
{
    private static readonly SearchValues<char> s_consonants = SearchValues.Create("bcdfghjklmnpqrstvwz");
    private static readonly SearchValues<char> s_cyrillicConsonants = SearchValues.Create("бвгджзклмнпрстфхцчшщ");

    /// <summary>Whether a folded Latin word is two initials: two consonants that are no name, no title and no single letter of another alphabet.</summary>
    public static bool Are(ReadOnlySpan<char> word) =>
        word.Length == 2
        && !word.ContainsAnyExcept(s_consonants)
        && !NameAnalyzer.IsInitial(word)
        && NameFrequency.Information(word) == NameFrequency.Absent
        && Particles.RolesOf(word) == ParticleRoles.None;

    /// <summary>Whether a folded Cyrillic word is two initials, and not one sound of another language written with two letters.</summary>
    public static bool AreCyrillic(ReadOnlySpan<char> word) => word.Length == 2 && !word.ContainsAnyExcept(s_cyrillicConsonants) && word is not ("дж" or "дз");
}
