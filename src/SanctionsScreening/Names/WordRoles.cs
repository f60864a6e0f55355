using System.Collections.Frozen;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Names;

/// <summary>Says what each word of an analysed name does.</summary>
internal static class WordRoles
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_particles = new[] { "al", "el", "bin", "ben", "ibn", "bint", "de", "da", "dos", "del", "la", "van", "von", "der", "den", "di", "du", "le", "of", "the", "and", "y", "e", "ul", "ud", "for", "in", "to", "et", "ve", "und", "i", "a", "as", "ad", "ar", "do", "das", "los", "las", "en", "des", "an", "er" }.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_titles = new[] { "mr", "mrs", "dr", "prof", "sheikh", "shaykh", "haji", "hajji", "mullah", "maulvi", "mawlawi", "maulana", "general", "gen", "col", "colonel", "brigadier", "eng", "hajj", "haj", "al-hajj", "qari", "mufti", "sayyid", "mv", "mt" }.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_legal = new[] { "ltd", "limited", "llc", "inc", "corp", "corporation", "co", "company", "sa", "srl", "gmbh", "ag", "plc", "ooo", "oao", "zao", "pao", "jsc", "ojsc", "cv", "fze", "llp", "lp", "pte", "bv", "nv", "spa", "sl", "ltda", "eirl", "pjsc", "pjs", "cjsc", "fzco", "fzc", "fzllc", "dmcc", "sarl", "sal", "as", "ao", "ab", "oy", "sas", "eood", "doo", "kg" }.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Assigns a role to every word.</summary>
    public static void Assign(NameBuffer buffer, EntityType type)
    {
        bool person = type == EntityType.Person;
        for (int i = 0; i < buffer.Count; i++)
        {
            ReadOnlySpan<char> word = buffer.Form(i);
            WordRole role = WordRole.Plain;
            if (!word.ContainsAnyExceptInRange('0', '9')) role = WordRole.Number;
            else if (!person && s_legal.Contains(word)) role = WordRole.LegalForm;
            else if (s_particles.Contains(word)) role = WordRole.Particle;
            else if (s_titles.Contains(word)) role = WordRole.Title;
            else if (word is "abu" or "abou" or "umm") role = WordRole.KunyaHead;
            else if (word.Length == 1 && char.IsAsciiLetter(word[0])) role = WordRole.Initial;
            else if (person && (word.EndsWith("ovich") || word.EndsWith("evich") || word.EndsWith("ovna") || word.EndsWith("evna") || word.EndsWith("ivna") || word.EndsWith("avich") || word.EndsWith("yevych") || word.EndsWith("ovych"))) role = WordRole.Patronymic;
            buffer.Words[i].Role = role;
        }

        if (person) AssignKin(buffer);
    }

    /// <summary>The word after bin, ben or ould is a father's name unless it ends the name, where it is the family's.</summary>
    private static void AssignKin(NameBuffer buffer)
    {
        for (int i = 1; i + 1 < buffer.Count; i++)
        {
            if (buffer.Words[i].Role == WordRole.Plain && buffer.Words[i - 1].Role == WordRole.Particle && buffer.Form(i - 1) is "bin" or "ben" or "ibn" or "bint" or "ould" or "uld") buffer.Words[i].Role = WordRole.Kin;
        }
    }
}
