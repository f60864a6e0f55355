using SanctionsScreening.Indexing;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>One position of a listed name with what searches and comparisons read of it, side by side in memory; worked out once a generation.</summary>
/// <param name="Word">The word.</param>
/// <param name="Join">The word that it makes with the next one; −1 where they are not joined.</param>
/// <param name="Weight">What it says about identity, 0 to 10,000.</param>
/// <param name="Information">What meeting it says, in thousandths of a nat.</param>
/// <param name="Role">Its role.</param>
internal readonly record struct ListedWord(int Word, int Join, ushort Weight, ushort Information, WordRole Role)
{
    /// <summary>Every position of every name of a view.</summary>
    public static ListedWord[] Of(GenerationView view, WordWeights weights)
    {
        var words = new ListedWord[view.NameWords.Length];
        for (int p = 0; p < words.Length; p++)
        {
            int information = view.WordInformation[view.NameWords[p]];
            var role = (WordRole)view.NameRoles[p];
            words[p] = new ListedWord(view.NameWords[p], view.NameJoins[p], (ushort)weights.Of(information, role), (ushort)weights.InformationOf(information, role), role);
        }

        return words;
    }
}
