using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names.Unicode;

/// <summary>
/// Repairs words in which letters of another script stand for look-alikes, whether by a slip of the keyboard or to deceive:
/// a Cyrillic "а" in a Latin word, a Latin "o" in a Cyrillic or Greek one.
/// </summary>
internal static class LookAlikes
{
    // One column, one shape (capitals count: B and В, H and Н). A column without a counterpart holds a space.
    private const string LatinShapes = "abcehijkmopstxydlqwvnuz";
    private const string CyrillicShapes = "авсеніјкморѕтхуԁӏԛԝѵпиз";
    private const string GreekShapes = "αβ ε ι κ ορ τχγ   ωνηυζ";

    /// <summary>
    /// Rewrites, in each word that mixes Latin with Cyrillic or Greek, the letters of the rarer script as the other's, if all of
    /// them have a look-alike there. A word that truly mixes scripts stays as it is.
    /// </summary>
    public static void Repair(Span<char> text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWordCharacter(text[i]))
                continue;
            if (i - start > 1)
                RepairWord(text[start..i]);
            start = i + 1;
        }
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiDigit(c) || ScriptTable.Of(c) != Script.Common;

    private static void RepairWord(Span<char> word)
    {
        int latin = 0, cyrillic = 0, greek = 0;
        foreach (char c in word)
        {
            switch (ScriptTable.Of(c))
            {
                case Script.Latin: latin++; break;
                case Script.Cyrillic: cyrillic++; break;
                case Script.Greek: greek++; break;
                default: break;
            }
        }
        if (latin == 0 || (cyrillic == 0) == (greek == 0))
            return;

        (Script other, string shapes, int count) =
            cyrillic > 0 ? (Script.Cyrillic, CyrillicShapes, cyrillic) : (Script.Greek, GreekShapes, greek);
        bool toLatin = latin >= count;
        bool converted = TryConvert(word, toLatin ? other : Script.Latin, toLatin ? shapes : LatinShapes, toLatin ? LatinShapes : shapes);
        if (!converted && latin == count)
            TryConvert(word, Script.Latin, LatinShapes, shapes);
    }

    private static bool TryConvert(Span<char> word, Script from, string shapes, string counterparts)
    {
        foreach (char c in word)
        {
            if (ScriptTable.Of(c) != from)
                continue;
            int at = shapes.IndexOf(c, StringComparison.Ordinal);
            if (at < 0 || counterparts[at] == ' ')
                return false;
        }
        for (int i = 0; i < word.Length; i++)
        {
            if (ScriptTable.Of(word[i]) == from)
                word[i] = counterparts[shapes.IndexOf(word[i], StringComparison.Ordinal)];
        }
        return true;
    }
}
