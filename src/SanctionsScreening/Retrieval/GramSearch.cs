using System.Runtime.CompilerServices;
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

    /// <summary>Spellings whose grams are counted: readings first, then decodings.</summary>
    private const int MostSpellings = 8;

    private const int Buckets = 512;

    /// <summary>Collects the likeliest words into the scratch list of words.</summary>
    [SkipLocalsInit]
    public static void Find(GenerationView view, NativeReadings native, SearchScratch scratch)
    {
        scratch.Grams.Begin();
        Span<ushort> grams = stackalloc ushort[SoundGrams.Most];
        int spellings = 0;
        foreach (string reading in native.Readings)
        {
            if (spellings++ == MostSpellings) break;
            Count(view, grams[..SoundGrams.Write(reading, grams)], scratch, spellings);
        }

        foreach (string decoding in native.Decodings)
        {
            if (spellings++ >= MostSpellings) break;
            Count(view, grams[..SoundGrams.Write(decoding, grams)], scratch, spellings);
        }

        KeepBest(scratch);
    }

    /// <summary>A word's score is that of the spelling that it shares most with.</summary>
    private static void Count(GenerationView view, ReadOnlySpan<ushort> grams, SearchScratch scratch, int spelling)
    {
        for (int g = 0; g < grams.Length; g++)
        {
            if (grams[..g].Contains(grams[g])) continue;
            int weight = view.Grams.WeightOf(grams[g]);
            foreach (int word in view.Grams.Of(grams[g])) scratch.Grams.Add(word, spelling, weight);
        }
    }

    private static void KeepBest(SearchScratch scratch)
    {
        List<int> words = scratch.Grams.Words;
        if (words.Count <= Most) return;
        int greatest = 1;
        foreach (int word in words) greatest = Math.Max(greatest, scratch.Grams.ScoreOf(word));
        Span<int> histogram = stackalloc int[Buckets + 1];
        histogram.Clear();
        foreach (int word in words) histogram[(int)((long)scratch.Grams.ScoreOf(word) * Buckets / greatest)]++;
        int bucket = Buckets, kept = 0;
        while (bucket > 0 && kept + histogram[bucket] <= Most) kept += histogram[bucket--];
        int limit = (int)(((long)(bucket + 1) * greatest + Buckets - 1) / Buckets);
        words.RemoveAll(word => scratch.Grams.ScoreOf(word) < limit);
    }
}
