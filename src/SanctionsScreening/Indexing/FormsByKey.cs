using System.Runtime.CompilerServices;

namespace SanctionsScreening.Indexing;

/// <summary>Turns keys by form into forms by key.</summary>
internal static class FormsByKey
{
    /// <summary>Keys are parted by their first bits before they are sorted, so that several processors sort.</summary>
    private const int PartBits = 8;

    private const int Parts = 1 << PartBits;

    /// <summary>Makes the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static KeyTable Make(RecordedForms recorded)
    {
        ulong[] pairs = Parted(recorded, out int[] partStart);
        Parallel.For(0, Parts, part => pairs.AsSpan(partStart[part], partStart[part + 1] - partStart[part]).Sort());
        int[] forms = new int[pairs.Length];
        var distinct = new List<uint>(pairs.Length / 2);
        var ends = new List<int>(pairs.Length / 2);
        for (int p = 0; p < pairs.Length; p++)
        {
            uint key = (uint)(pairs[p] >> 32);
            forms[p] = (int)(uint)pairs[p];
            if (p + 1 < pairs.Length && (uint)(pairs[p + 1] >> 32) == key) continue;
            distinct.Add(key);
            ends.Add(p + 1);
        }

        return new KeyTable(distinct, ends, forms);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong[] Parted(RecordedForms recorded, out int[] partStart)
    {
        partStart = new int[Parts + 1];
        for (int form = 0; form < recorded.Count; form++)
        {
            foreach (uint key in recorded[form].Keys) partStart[(key >> (32 - PartBits)) + 1]++;
        }

        for (int p = 0; p < Parts; p++) partStart[p + 1] += partStart[p];
        int[] next = partStart[..^1];
        ulong[] pairs = new ulong[partStart[^1]];
        for (int form = 0; form < recorded.Count; form++)
        {
            foreach (uint key in recorded[form].Keys) pairs[next[key >> (32 - PartBits)]++] = ((ulong)key << 32) | (uint)form;
        }

        return pairs;
    }
}
