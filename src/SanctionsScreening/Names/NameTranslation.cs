using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>
/// Writes the words that organisations are made of in one way: завод and 厂 as plant, НИИ and "research institute" as scientific research
/// institute, ООО and 有限公司 as llc. An official Latin name is often such a translation. What no table knows keeps its letters.
/// </summary>
internal static class NameTranslation
{
    /// <summary>Translates one cut name into another buffer, which is empty.</summary>
    /// <returns>Whether anything was translated.</returns>
    public static bool Write(NameBuffer name, NameBuffer target)
    {
        bool any = false;
        var words = new WordRun(name);
        bool isForeign = IsForeign(name, words);
        for (int i = 0; i < name.Count;)
        {
            ref readonly NameWord word = ref name.Words[i];
            if (word.IsQuoted && word.Script == Script.Cyrillic && !IsAbbreviation(name.Form(i)))
            {
                NameAnalyzer.AddNative(name.Form(i++), Script.Cyrillic, target);
                continue;
            }

            if (Namesakes.AreInitials(words, i, word))
            {
                any = true;
                i++;
                continue;
            }

            if (i > 0 && Namesakes.TryWrite(name, ref i, target))
            {
                any = true;
                continue;
            }

            int read = word.Script is Script.Han or Script.Hangul or Script.Hiragana or Script.Katakana
                ? WriteRun(name.Form(i), word.Script, target, ref any)
                : WritePhrase(words, i, word.Script, isForeign, target);
            if (read == 0 && CompoundWords.TryWrite(name.Form(i), word.Script, target)) read = 1;
            any |= read > 0;
            if (read == 0) WriteWord(name, i, target, ref any);
            i += Math.Max(1, read);
        }

        return any && target.Count > 0 && !AreSame(name, target);
    }

    /// <summary>Whether a Latin name is a description in another language than English: all of its words are known, and one is no English word (Banco Central).</summary>
    private static bool IsForeign(NameBuffer name, WordRun words)
    {
        int known = 0;
        bool foreign = false;
        for (int i = 0; i < name.Count;)
        {
            if (name.Words[i].Script != Script.Latin) return false;
            if (OrganizationWords.Match(words, i, out int length, out _) || MatchElided(words[i], out _)) known++;
            else if (Particles.RolesOf(words[i]) == ParticleRoles.None && words[i].Length > 1) return false;
            foreign |= ForeignWords.Contains(words[i]);
            i += Math.Max(1, length);
        }

        return foreign && known > 1;
    }

    /// <summary>Reads a known word behind an article or "of" that has lost its vowel (l'armée, d'Iran), the apostrophe left out.</summary>
    private static bool MatchElided(ReadOnlySpan<char> word, out ConceptReading reading)
    {
        reading = default;
        return word.Length > 4 && word[0] is 'd' or 'l' && word[1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' && OrganizationWords.MatchWord(word[1..], out reading);
    }

    /// <summary>Whether a word stands for several concepts, as КБМ does.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) => OrganizationWords.MatchWord(word, out ConceptReading reading) && reading.First.Length > 1;

    private static bool AreSame(NameBuffer name, NameBuffer target)
    {
        if (name.Count != target.Count) return false;
        for (int w = 0; w < name.Count; w++)
        {
            if (!name.Form(w).SequenceEqual(target.Form(w))) return false;
        }

        return true;
    }

    /// <summary>Writes what the longest known phrase stands for. Of Latin text in English only phrases, and words that stand for several words, are rewritten.</summary>
    private static int WritePhrase(WordRun words, int at, Script script, bool isForeign, NameBuffer target)
    {
        bool known = OrganizationWords.Match(words, at, out int length, out ConceptReading reading);
        if (script == Script.Latin)
        {
            if (isForeign && !known && MatchElided(words[at], out reading)) (known, length) = (true, 1);
            if (!known || (!isForeign && length < 2 && reading.First.Length < 2 && !IsPhrase(reading.First[0]))) return 0;
            WriteConcepts(reading, target);
            return length;
        }

        if (LegalForms.Match(words, at, out int formLength, out LegalForm form) && formLength < words.Length && formLength >= length && Customary(form.Class) is { } spelling)
        {
            Append(spelling, target);
            return formLength;
        }

        if (!known) return 0;
        WriteConcepts(reading, target);
        return length;
    }

    /// <summary>Text without blanks: known words one by one, what stands between them as it is.</summary>
    private static int WriteRun(ReadOnlySpan<char> run, Script script, NameBuffer target, ref bool any)
    {
        int rest = 0;
        for (int i = 0; i < run.Length;)
        {
            bool isForm = LegalForms.MatchRun(run, i, out int formLength, out LegalForm form) && formLength > 1;
            bool isConcept = OrganizationWords.MatchRun(run, i, out int length, out ConceptReading reading) && (length > 1 || script == Script.Han && i + 1 == run.Length);
            string? spelling = isForm && (!isConcept || formLength >= length) ? Customary(form.Class) : null;
            if (spelling is null && !isConcept)
            {
                i++;
                continue;
            }

            NameAnalyzer.AddNative(run[rest..i], script, target);
            if (spelling is not null) Append(spelling, target);
            else WriteConcepts(reading, target);
            i += spelling is not null ? formLength : length;
            rest = i;
            any = true;
        }

        NameAnalyzer.AddNative(run[rest..], script, target);
        return 1;
    }

    private static bool IsPhrase(ushort concept) => OrganizationWords.NameOf(concept).AsSpan().ContainsAny('-', ' ');

    internal static void WriteConcepts(ConceptReading reading, NameBuffer target)
    {
        foreach (ushort concept in reading.First)
        {
            ReadOnlySpan<char> name = OrganizationWords.NameOf(concept);
            foreach (Range part in name.SplitAny('-', ' ')) Append(name[part], target);
        }
    }

    /// <summary>A word that no table knows; an adjective made of a place or a person is written as that (Муромский is Муром), and a family name in the genitive as itself (НПО Лавочкина).</summary>
    private static void WriteWord(NameBuffer name, int word, NameBuffer target, ref bool any)
    {
        ref readonly NameWord source = ref name.Words[word];
        ReadOnlySpan<char> form = name.Form(word);
        int kept = word > 0 ? SlavicAdjectives.BearerLength(form) : SlavicAdjectives.PlaceLength(form);
        if (kept < form.Length) any = true;
        int before = target.Count;
        if (source.Script == Script.Latin) Append(form[..kept], target);
        else NameAnalyzer.AddNative(form[..kept], source.Script, target);
        if (target.Count > before) target.Words[target.Count - 1].JoinedToNext = source.JoinedToNext;
    }

    internal static void Append(ReadOnlySpan<char> latin, NameBuffer target)
    {
        int start = target.LetterCount;
        target.Append(latin);
        NameAnalyzer.AddWord(target, start, Script.Latin, null);
    }

    /// <summary>The English abbreviation by which lists write a form.</summary>
    private static string? Customary(LegalFormClass form) => form switch
    {
        LegalFormClass.Limited => "llc",
        LegalFormClass.Company => "company",
        LegalFormClass.Institution => "fgbu",
        LegalFormClass.JointStock or LegalFormClass.PublicJointStock or LegalFormClass.PrivateJointStock => "jsc",
        _ => null,
    };
}
