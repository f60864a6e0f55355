namespace SanctionsScreening.Retrieval;

/// <summary>What a listed word weighs at least and says at most, over the names that hold it: its role differs from name to name.</summary>
internal static class WordRange
{
    /// <summary>Reads every position of every name once; words that no name holds weigh nothing.</summary>
    /// <param name="words">Every position of every name.</param>
    /// <param name="wordCount">Distinct words.</param>
    public static (ushort[] LeastWeights, ushort[] MostInformation) Of(ReadOnlySpan<ListedWord> words, int wordCount)
    {
        ushort[] least = new ushort[wordCount], most = new ushort[wordCount];
        Array.Fill(least, ushort.MaxValue);
        for (int p = 0; p < words.Length; p++)
        {
            ref readonly ListedWord word = ref words[p];
            Take(word.Word, word.Weight, word.Information);
            if (word.Join >= 0) Take(word.Join, word.Weight + words[p + 1].Weight, word.Information + words[p + 1].Information);
        }

        return (least, most);

        void Take(int word, int weight, int information)
        {
            least[word] = (ushort)Math.Min(least[word], weight);
            most[word] = (ushort)Math.Max(most[word], Math.Min(information, ushort.MaxValue));
        }
    }
}
