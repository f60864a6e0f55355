using System.Text;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>Titles beside a Chinese or Korean name, which is cut behind its family name only where it is one: 김정은 위원장, 习近平主席, 김 선생.</summary>
internal static class NativeTitles
{
    /// <summary>Letters of a name, and of a title behind it, at least.</summary>
    private const int Least = 2;

    /// <summary>Whether a text has no words but titles, of any script.</summary>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int start = 0, length;
            while (start < text.Length && !IsLetter(text[start..], out length)) start += length;
            if (start == text.Length) return true;
            text = text[start..];
            for (start = 0; start < text.Length && IsLetter(text[start..], out length);) start += length;
            if (!IsTitle(text[..start])) return false;
            text = text[start..];
        }
    }

    /// <summary>How many letters of a title end a run in which a name stands before it; nought where none does.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> run, Script script)
    {
        for (int name = Least; name <= run.Length - Least; name++)
        {
            if (NativeReader.FamilyNameLength(run[..name], script) > 0 && IsTitle(run[name..])) return run.Length - name;
        }

        return 0;
    }

    private static bool IsTitle(ReadOnlySpan<char> word)
    {
        ParticleRoles roles = Particles.RolesOf(word);
        return (roles & (ParticleRoles.Honorific | ParticleRoles.Academic | ParticleRoles.Rank)) != 0 && (roles & ParticleRoles.AlsoName) == 0;
    }

    private static bool IsLetter(ReadOnlySpan<char> text, out int length)
    {
        Rune.DecodeFromUtf16(text, out Rune rune, out length);
        return ScriptTable.Of(rune.Value) != Script.Common;
    }
}
