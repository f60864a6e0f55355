using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>Says what each word of an analysed name does, and writes numbers in one way.</summary>
internal static class WordRoles
{
    private const ParticleRoles ParticleWords = ParticleRoles.SonOf | ParticleRoles.DaughterOf | ParticleRoles.ChildSuffix | ParticleRoles.SpouseOf | ParticleRoles.Article | ParticleRoles.Particle | ParticleRoles.Connector | ParticleRoles.AliasMarker | ParticleRoles.UnknownMarker;

    private const ParticleRoles TitleWords = ParticleRoles.Honorific | ParticleRoles.Academic | ParticleRoles.Rank | ParticleRoles.Generation;

    /// <summary>Digits of the number by which the International Maritime Organization knows a ship.</summary>
    private const int ImoDigits = 7;

    /// <summary>Assigns a role to every word.</summary>
    public static void Assign(NameBuffer name, EntityType type)
    {
        if (type != EntityType.Person) MarkLegalForms(name);
        for (int i = 0; i < name.Count;) i += AssignAt(name, i, type);
        if (type != EntityType.Person)
        {
            if (type is EntityType.Vessel or EntityType.Unknown) SetNumberAside(name);
            JoinTens(name);

            // Two words of no stated type may be a person's: 胡联合 is Hu Lianhe, not Hu United.
            if (type != EntityType.Unknown || name.Count > 2) AssignConcepts(name);
            Acronyms.Mark(name);
        }

        if (type is EntityType.Person or EntityType.Unknown) AssignKin(name);
        if (type == EntityType.Person) NameAsides.Assign(name);
        KeepOneWord(name);
    }

    private static int AssignAt(NameBuffer name, int i, EntityType type)
    {
        var words = new WordRun(name);
        ref NameWord word = ref name.Words[i];
        ReadOnlySpan<char> form = words[i];
        if (word.Role == WordRole.LegalForm) return 1;
        if (IsNumber(form, i, name.Count, type, out int value, out bool written))
        {
            word.Role = WordRole.Number;
            word.IsWritten = written;
            if (written) name.Rewrite(i, value);
            return 1;
        }

        if (type is EntityType.Vessel or EntityType.Unknown && IsImoNumber(form))
        {
            word.Role = WordRole.Title;
            return 1;
        }

        ParticleRoles roles = Particles.Match(words, i, out int length);
        bool initial = type == EntityType.Person && form.Length == 1 && IsInitial(words, i, length, roles);
        if (roles != ParticleRoles.None && !initial)
        {
            WordRole role = RoleOf(roles, i, name.Count, type);
            for (int k = i; k < i + length; k++) name.Words[k].Role = role;
            if (role != WordRole.Plain) return length;
        }

        if (form.Length == 1 && (char.IsAsciiLetter(form[0]) || word.Script == Script.Cyrillic || (type == EntityType.Person && word.Script is Script.Arabic or Script.Hebrew))) word.Role = WordRole.Initial;
        else if (type == EntityType.Person && name.Count > 2 && i > 0 && Patronymics.TryRead(form, out _, out _) && !IsFamilyName(name, i)) word.Role = WordRole.Patronymic;
        return 1;
    }

    /// <summary>A ship's number that stands in its name.</summary>
    private static bool IsImoNumber(ReadOnlySpan<char> word) => word.Length == 10 && word.StartsWith("imo") && !word[3..].ContainsAnyExceptInRange('0', '9');

    /// <summary>A person's single letter, whatever particle it can be: "b" is a son's between two words, "u" a title before one, "n a" unknown behind two.</summary>
    private static bool IsInitial(WordRun words, int at, int length, ParticleRoles roles)
    {
        bool follows = at > 0 && words[at - 1].Length > 1, precedes = at + length < words.Length && words[at + length].Length > 1;
        if (length > 1) return words[at + 1].Length == 1 && (roles & (ParticleRoles.UnknownMarker | ParticleRoles.AliasMarker)) != 0 && !(follows && at > 1 && words[at - 2].Length > 1);
        if ((roles & ParticleRoles.SonOf) != 0) return !(follows && precedes);
        if ((roles & ParticleRoles.Honorific) != 0) return at > 0 || !precedes;
        return (roles & ~(ParticleRoles.Connector | ParticleRoles.Article | ParticleRoles.Particle)) == 0;
    }

    /// <summary>A word that can also be a name is a title only in front of a name of two words or more, and connects only words of an organisation's name (Al-Qaida in Iraq).</summary>
    private static WordRole RoleOf(ParticleRoles roles, int at, int count, EntityType type)
    {
        bool person = type == EntityType.Person;
        if ((roles & ParticleRoles.AlsoName) != 0 && (roles & ParticleRoles.Kunya) == 0)
        {
            bool article = (roles & (ParticleRoles.Article | ParticleRoles.Particle | ParticleRoles.SonOf)) != 0;
            bool connects = type == EntityType.Organization && (roles & ParticleRoles.Connector) != 0 && at > 0 && at < count - 1;
            if (!connects && (article ? at == count - 1 : at > 0 || count < 3)) return WordRole.Plain;
        }

        if ((roles & ParticleRoles.Kunya) != 0 && at + 1 < count) return WordRole.KunyaHead;
        if ((roles & ParticleRoles.SonOf) != 0) return WordRole.SonOf;
        if ((roles & ParticleWords) != 0) return WordRole.Particle;
        if ((roles & ParticleRoles.VesselPrefix) != 0 && type is EntityType.Vessel or EntityType.Unknown && at == 0) return WordRole.Title;
        if ((roles & TitleWords) != 0 && person) return WordRole.Title;
        if ((roles & (ParticleRoles.Honorific | ParticleRoles.Academic)) != 0 && type == EntityType.Unknown) return WordRole.Title;
        return WordRole.Plain;
    }

    /// <summary>"A. V. Popovich", "Oleg Stanislavovich Shandarovich": what ends a name behind initials or a patronymic is the family's, however it ends.</summary>
    private static bool IsFamilyName(NameBuffer name, int at)
    {
        if (at < name.Count - 1) return false;
        bool initials = true;
        for (int w = 0; w < at; w++)
        {
            if (name.Words[w].Role == WordRole.Patronymic) return true;
            initials &= name.Words[w].Role == WordRole.Initial;
        }

        return initials;
    }

    private static bool IsNumber(ReadOnlySpan<char> form, int at, int count, EntityType type, out int value, out bool written)
    {
        written = false;
        if (!NumberWords.TryRead(form, out value, out NumberKind kind)) return form.Length > 0 && !form.ContainsAnyExceptInRange('0', '9');
        written = kind != NumberKind.Digits;
        return kind switch
        {
            NumberKind.Digits => true,
            NumberKind.Word or NumberKind.Ordinal => type != EntityType.Person,
            NumberKind.Roman => type != EntityType.Person && at > 0,
            NumberKind.RomanLetter => type != EntityType.Person && at > 0 && at == count - 1,
            _ => false,
        };
    }

    /// <summary>Words of a legal form keep their letters, so that a slip in one of them still meets the listed word.</summary>
    private static void MarkLegalForms(NameBuffer name)
    {
        for (int i = 0; i < name.Count; i++)
        {
            if (!LegalForms.Match(new WordRun(name), i, out int length, out _) || length >= name.Count) continue;
            for (int k = i + 1; k < i + length; k++)
            {
                // "Holding limited" ends in what begins "limited liability company".
                if (LegalForms.Match(new WordRun(name), k, out int longer, out _) && longer > length && longer < name.Count) length = k - i;
            }

            for (int k = i; k < i + length; k++) name.Words[k].Role = WordRole.LegalForm;
            i += length - 1;
        }
    }

    /// <summary>"Domani IMO 9187629": the number of a ship stands beside its name.</summary>
    private static void SetNumberAside(NameBuffer name)
    {
        for (int i = 1; i + 1 < name.Count; i++)
        {
            if (name.Form(i) is not "imo" || name.Form(i + 1).Length != ImoDigits || name.Words[i + 1].Role != WordRole.Number) continue;
            name.Words[i].Role = name.Words[i + 1].Role = WordRole.Title;
        }
    }

    /// <summary>"Forty-four" is 44: a ten written as a word and the unit behind it are one number.</summary>
    private static void JoinTens(NameBuffer name)
    {
        for (int i = 0; i + 1 < name.Count; i++)
        {
            if (name.Words[i].Role != WordRole.Number || name.Words[i + 1].Role != WordRole.Number || !name.Words[i].IsWritten) continue;
            if (!int.TryParse(name.Form(i), NumberStyles.None, CultureInfo.InvariantCulture, out int ten) || ten is < 20 or > 90 || ten % 10 != 0) continue;
            if (!int.TryParse(name.Form(i + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int unit) || unit is < 1 or > 9) continue;
            name.RemoveWord(i + 1);
            name.Rewrite(i, ten + unit);
        }
    }

    private static void AssignConcepts(NameBuffer name)
    {
        var words = new WordRun(name);
        for (int i = 0; i < name.Count; i++)
        {
            if (name.Words[i].Role != WordRole.Plain || !OrganizationWords.Match(words, i, out int length, out ConceptReading reading)) continue;
            WordRole role = OrganizationWords.ClassOf(reading.First[0]) switch
            {
                ConceptClass.Generic => WordRole.Generic,
                ConceptClass.Place => WordRole.Place,
                _ => WordRole.Field,
            };
            for (int k = i; k < i + length; k++) name.Words[k].Role = role;
            i += length - 1;
        }
    }

    /// <summary>The word after bin, ben or ould is a father's name unless it ends the name, where it is the family's.</summary>
    private static void AssignKin(NameBuffer name)
    {
        for (int i = 1; i + 1 < name.Count; i++)
        {
            if (name.Words[i].Role == WordRole.Plain && name.Words[i - 1].Role == WordRole.SonOf) name.Words[i].Role = WordRole.Kin;
        }
    }

    /// <summary>A name of nothing but titles, generic words and forms is compared by all of them: no name is stripped to nothing.</summary>
    private static void KeepOneWord(NameBuffer name)
    {
        bool particlesOnly = true;
        for (int i = 0; i < name.Count; i++)
        {
            WordRole role = name.Words[i].Role;
            if (role is not (WordRole.Particle or WordRole.SonOf or WordRole.Title or WordRole.LegalForm)) return;
            if (role is not WordRole.Title) particlesOnly = false;
        }

        if (particlesOnly) return;
        for (int i = 0; i < name.Count; i++) name.Words[i].Role = WordRole.Generic;
    }
}
