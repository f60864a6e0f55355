using System.Runtime.CompilerServices;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Scripts;

/// <summary>The script of a code point, by Unicode's Scripts.txt (version 15.0.0).</summary>
internal static class ScriptTable
{
    /// <summary>
    /// The script of <paramref name="codePoint"/>; <see cref="Script.Common"/> for what is unassigned, inherited or no code point.
    /// Two array reads.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Script Of(int codePoint)
    {
        if (codePoint < 0x80)
            return (uint)((codePoint | 0x20) - 'a') < 26 ? Script.Latin : Script.Common;
        return (Script)UnicodeTables.Scripts.ValueOf(codePoint);
    }

    /// <summary>The first script other than <see cref="Script.Common"/> in <paramref name="text"/>.</summary>
    public static Script FirstOf(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            Script script = Of(CodePointAt(text, i));
            if (script != Script.Common)
                return script;
        }
        return Script.Common;
    }

    /// <summary>The code point that begins at <paramref name="index"/>; a single surrogate stands for itself.</summary>
    internal static int CodePointAt(ReadOnlySpan<char> text, int index)
    {
        char c = text[index];
        return char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(c, text[index + 1])
            : c;
    }
}
