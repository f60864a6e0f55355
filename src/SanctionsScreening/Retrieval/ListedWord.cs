using System.Runtime.InteropServices;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// One position of a listed name with what searches and comparisons read of it, side by side in memory; worked out once a generation.
/// Stored as it stands, without gaps.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct ListedWord
{
    private readonly int _word;
    private readonly int _join;
    private readonly ushort _weight;
    private readonly ushort _information;
    private readonly int _role;

    private ListedWord(int word, int join, int information, WordRole role, WordWeights weights)
    {
        _word = word;
        _join = join;
        _weight = (ushort)weights.Of(information, role);
        _information = (ushort)weights.InformationOf(information, role);
        _role = (int)role;
    }

    /// <summary>The word.</summary>
    public int Word => _word;

    /// <summary>The word that it makes with the next one; −1 where they are not joined.</summary>
    public int Join => _join;

    /// <summary>What it says about identity, 0 to 10,000.</summary>
    public ushort Weight => _weight;

    /// <summary>What meeting it says, in thousandths of a nat.</summary>
    public ushort Information => _information;

    /// <summary>Its role.</summary>
    public WordRole Role => (WordRole)_role;

    /// <summary>Every position of every name of a view.</summary>
    public static ListedWord[] Of(GenerationView view, WordWeights weights)
    {
        var words = new ListedWord[view.NameWords.Length];
        for (int p = 0; p < words.Length; p++) words[p] = new ListedWord(view.NameWords[p], view.NameJoins[p], view.WordInformation[view.NameWords[p]], (WordRole)view.NameRoles[p], weights);
        return words;
    }
}
