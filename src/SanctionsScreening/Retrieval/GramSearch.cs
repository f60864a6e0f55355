using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Finds the listed Latin words whose sounds come nearest to a word of another script. Keys miss a fifth of such words,
/// since a spelling in another script may differ in every vowel and in many a consonant.
/// </summary>
internal static class GramSearch
{
    /// <summary>Words that go on to the learned correspondence; experiments kept 99 % of true words among 200 of 10,000.</summary>
    private const int Most = 200;

    /// <summary>Collects the likeliest words into the scratch list of words.</summary>
    [SkipLocalsInit]
    public static void Find(GenerationView view, NativeReadings native, SearchScratch scratch)
    {
        // Each gram once, with the spellings that hold it: readings first, then decodings.
        Span<byte> spellings = stackalloc byte[SoundGrams.Count];
        spellings.Clear();
        Span<ushort> grams = stackalloc ushort[GramCounts.MostSpellings * SoundGrams.Most];
        int count = 0, spelling = 0;
        foreach (string reading in native.Readings) Take(reading, spellings, grams, ref count, spelling++);
        foreach (string decoding in native.Decodings) Take(decoding, spellings, grams, ref count, spelling++);
        Span<int> holders = stackalloc int[count];
        for (int g = 0; g < count; g++) holders[g] = view.Grams.Of(grams[g]).Length;
        holders.Sort(grams[..count]);
        CommonGrams common = view.Grams.Common;
        Vector128<ushort> lanes = Vector128.Create((ushort)1, 2, 4, 8, 16, 32, 64, 128);
        foreach (ushort gram in grams[..count])
        {
            Vector128<ushort> holding = Vector128.Equals(Vector128.Create((ushort)spellings[gram]) & lanes, lanes);
            Vector128<ushort> weight = holding & Vector128.Create((ushort)view.Grams.WeightOf(gram));
            int bit = common.BitOf(gram);
            if (bit < 0 || scratch.Grams.IsOpen) scratch.Grams.Add(view.Grams.Of(gram), weight);
            else scratch.Grams.AddLater(bit, weight);
        }

        scratch.Grams.AddCommon(common);
        scratch.Grams.KeepBest(Most);
    }

    private static void Take(string text, Span<byte> spellings, Span<ushort> grams, ref int count, int spelling)
    {
        if (spelling >= GramCounts.MostSpellings) return;
        Span<ushort> own = stackalloc ushort[SoundGrams.Most];
        foreach (ushort gram in own[..SoundGrams.Write(text, own)])
        {
            if (spellings[gram] == 0) grams[count++] = gram;
            spellings[gram] |= (byte)(1 << spelling);
        }
    }
}
