using System.Runtime.InteropServices;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Abjads;

/// <summary>
/// Supplies the short vowels that Arabic and Hebrew script leave to the reader, by the shapes that words of these languages mostly have:
/// no syllable begins with two consonants, and after a long vowel the next consonant opens a syllable (khAlid, sAlihi).
/// </summary>
/// <param name="First">The vowel of the first syllable.</param>
/// <param name="Later">The vowel of later syllables.</param>
/// <param name="AfterLong">The vowel behind the consonant that follows a long vowel.</param>
/// <param name="ClosesPair">Whether the last two consonants stay together (nasr, shams) instead of parting (hasan).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShortVowels(char First, char Later, char AfterLong, bool ClosesPair = false)
{
    /// <summary>Appends the units of a word with short vowels between them.</summary>
    public void Append(ReadOnlySpan<AbjadUnit> units, scoped ref TextBuffer output)
    {
        bool any = false, behindVowel = false, behindLong = false;
        for (int i = 0; i < units.Length; i++)
        {
            AbjadUnit unit = units[i];
            output.Append(unit.Latin);
            if (unit.IsVowel)
            {
                any = behindVowel = true;
                // A vowel at the very beginning is a short one on its seat (ahmad).
                behindLong = i > 0;
                continue;
            }
            bool last = i + 1 == units.Length;
            if (last || units[i + 1].IsVowel)
            {
                behindVowel = behindLong = false;
                continue;
            }
            bool nextIsLast = i + 2 == units.Length;
            bool opens = !behindVowel || behindLong || (nextIsLast && !ClosesPair);
            if (opens && !(nextIsLast && ClosesPair && behindLong))
            {
                output.Append(behindLong ? AfterLong : any ? Later : First);
                any = behindVowel = true;
            }
            else
                behindVowel = false;
            behindLong = false;
        }
    }
}
