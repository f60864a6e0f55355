using System.Text;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

internal static partial class NameAnalyzer
{
    /// <summary>Cuts one run of letters of a script other than Latin.</summary>
    private static int CutNative(ReadOnlySpan<char> text, int from, Script script, NameBuffer buffer)
    {
        int i = from;
        while (i < text.Length)
        {
            Rune.DecodeFromUtf16(text[i..], out Rune rune, out int consumed);
            if (ScriptTable.Of(rune.Value) != script) break;
            i += consumed;
        }

        int start = buffer.LetterCount;
        buffer.Append(text[from..i]);
        AddWord(buffer, start, script, new NativeReadings(text[from..i].ToString(), script, [text[from..i].ToString()]));
        return i;
    }
}
