using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>The person whose name an organisation bears: имени академика М. Ф. Решетнёва, "named after V. A. Degtyarev". Only the family name counts.</summary>
internal static class Namesakes
{
    private const int LongestInitial = 3;

    /// <summary>Writes the family name alone, a Russian genitive as the name itself (имени А. М. Горького: Горький).</summary>
    /// <param name="name">The cut name.</param>
    /// <param name="word">The word behind "named after"; moved behind the family name.</param>
    /// <param name="target">Receives the family name.</param>
    /// <returns>Whether that is another way to write the person.</returns>
    public static bool TryWrite(NameBuffer name, ref int word, NameBuffer target)
    {
        if (!IsNamedAfter(name.Form(word - 1))) return false;
        int last = word;
        while (last + 1 < name.Count && IsBeforeFamilyName(name, last)) last++;
        ReadOnlySpan<char> form = name.Form(last);
        Script script = name.Words[last].Script;
        if (form.Length <= LongestInitial || (last == word && script == Script.Latin) || (script is not Script.Latin and not Script.Cyrillic)) return false;
        if (script == Script.Latin)
        {
            NameTranslation.Append(form, target);
        }
        else
        {
            Span<char> nominative = stackalloc char[form.Length + 2];
            NameAnalyzer.AddNative(nominative[..SlavicAdjectives.Nominative(form, nominative)], script, target);
        }

        word = last + 1;
        return true;
    }

    /// <summary>Whether a word is the initials of a person in front of a name that no table knows: "V.A. Degtyarev Plant", but no "S.A." of a company.</summary>
    public static bool AreInitials(WordRun words, int at, in NameWord word) =>
        word.IsDotted && word.Length == 2 && at + 1 < words.Length && words[at + 1].Length > LongestInitial
        && !LegalForms.Match(words, at, out _, out _) && !OrganizationWords.Match(words, at, out _, out _) && !OrganizationWords.Match(words, at + 1, out _, out _);

    private static bool IsNamedAfter(ReadOnlySpan<char> word) => word is "after" or "имени" or "им" or "імені" or "імя";

    /// <summary>Initials, a rank or degree, a given name before a patronymic, and the patronymic.</summary>
    private static bool IsBeforeFamilyName(NameBuffer name, int word) =>
        name.Form(word).Length <= LongestInitial || IsPatronymic(name.Form(word)) || IsPatronymic(name.Form(word + 1))
        || (Particles.Match(new WordRun(name), word, out _) & (ParticleRoles.Academic | ParticleRoles.Rank | ParticleRoles.Honorific)) != 0;

    private static bool IsPatronymic(ReadOnlySpan<char> word) =>
        word.EndsWith("вича", StringComparison.Ordinal) || word.EndsWith("ьича", StringComparison.Ordinal) || word.EndsWith("вны", StringComparison.Ordinal);
}
