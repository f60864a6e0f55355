using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>Reads words of other scripts into Latin.</summary>
internal static class NativeReader
{
    /// <summary>The readings of a folded word of any script; <see langword="null"/> for a Latin one.</summary>
    public static NativeReadings? ReadKnown(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || word[0] < 0x80) return null;
        return new NativeReadings(word.ToString(), Script.Other, [word.ToString()]);
    }
}
