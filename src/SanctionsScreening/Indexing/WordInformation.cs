using SanctionsScreening.Names;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Numerics;

namespace SanctionsScreening.Indexing;

/// <summary>What meeting a word says: −ln of the larger of its frequencies in life and on the lists.</summary>
internal static class WordInformation
{
    /// <summary>
    /// Entities that are supposed beside the listed ones when a word's frequency is estimated, so that a word of a list of
    /// five entries is not thought to be common.
    /// </summary>
    private const int SupposedEntities = 20_000;

    /// <summary>
    /// −ln of the frequency of one syllable among the syllables of Chinese and Korean names, in thousandths: about 400 syllables
    /// are in use, the common ones far commoner than the others.
    /// </summary>
    private const int SyllableInformation = 4_000;

    /// <summary>Information of every word of a generation, in thousandths of a nat.</summary>
    public static int[] Of(Dictionary<string, int> wordIds, NativeReadings?[] native, int[] postingStart, int[] postings, int[] nameEntity, int entityCount)
    {
        int[] information = new int[wordIds.Count];
        foreach ((string word, int id) in wordIds)
        {
            int entities = 0, last = -1;
            for (int p = postingStart[id]; p < postingStart[id + 1]; p++)
            {
                int entity = nameEntity[postings[p]];
                if (entity != last) entities++;
                last = entity;
            }

            int listed = DeterministicMath.LnRatioThousandths(entityCount + SupposedEntities, Math.Max(1, entities));
            information[id] = Math.Min(listed, InLife(word, native[id]));
        }

        return information;
    }

    /// <summary>Information of a word by its frequency in life alone: the commonest of its readings counts, its article with it (al-Ali is not so common as Ali).</summary>
    public static int InLife(ReadOnlySpan<char> word, NativeReadings? native)
    {
        if (native is null) return NameFrequency.Information(word);
        int least = native.IsSyllabic ? native.Word.Length * SyllableInformation : int.MaxValue;
        foreach (string reading in native.Readings)
        {
            if (!native.IsBare(reading)) least = Math.Min(least, NameFrequency.Information(reading));
        }

        return least;
    }
}
