using SanctionsScreening.Indexing;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>What a listed word weighs at least and says at most, over the names that hold it: its role differs from name to name.</summary>
internal static class WordRange
{
    /// <summary>Reads every position of every name once; words that no name holds weigh nothing.</summary>
    public static (ushort[] LeastWeights, ushort[] MostInformation) Of(GenerationView view, WordWeights weights)
    {
        ushort[] least = new ushort[view.WordCount], most = new ushort[view.WordCount];
        Array.Fill(least, ushort.MaxValue);
        for (int p = 0; p < view.NameWords.Length; p++)
        {
            (int weight, int information) = At(p);
            Take(view.NameWords[p], weight, information);
            if (view.NameJoins[p] < 0) continue;
            (int nextWeight, int nextInformation) = At(p + 1);
            Take(view.NameJoins[p], weight + nextWeight, information + nextInformation);
        }

        return (least, most);

        (int Weight, int Information) At(int position)
        {
            var role = (WordRole)view.NameRoles[position];
            int information = view.WordInformation[view.NameWords[position]];
            return (weights.Of(information, role), weights.InformationOf(information, role));
        }

        void Take(int word, int weight, int information)
        {
            least[word] = (ushort)Math.Min(least[word], weight);
            most[word] = (ushort)Math.Max(most[word], Math.Min(information, ushort.MaxValue));
        }
    }
}
