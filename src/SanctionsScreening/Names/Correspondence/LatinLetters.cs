using System.Runtime.CompilerServices;

namespace SanctionsScreening.Names.Correspondence;

/// <summary>Latin letters as the numbers 0–25; everything else (spaces between joined words, apostrophes, hyphens) is passed over.</summary>
internal static class LatinLetters
{
    public const int Count = 26;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Encode(ReadOnlySpan<char> latin, Span<byte> letters)
    {
        int written = 0;
        foreach (char c in latin)
        {
            uint letter = (uint)((c | 0x20) - 'a');
            if (letter >= Count || c > 'z')
                continue;
            if (written == letters.Length)
                break;
            letters[written++] = (byte)letter;
        }
        return written;
    }
}
