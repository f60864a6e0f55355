using SanctionsScreening.Indexing;
using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Retrieval;

/// <summary>Finds the listed words that the table of equivalents relates to a word. Stateless over one generation; safe to share.</summary>
internal sealed class EquivalentWordFinder(GenerationView view)
{
    /// <summary>Appends the listed words that share a class with a word; one that shares several comes as often.</summary>
    public void Find(ReadOnlySpan<char> letters, List<EquivalentWord> found)
    {
        foreach (EquivalenceRef one in Equivalents.Classes(letters))
        {
            foreach (int word in view.Knowledge.Equivalents.Of(one.ClassId))
            {
                ReadOnlySpan<char> listed = view.WordNative[word] is { } native ? native.Word : view.Letters(view.WordForm[word]);
                if (Equivalents.TryRelate(letters, listed, out EquivalenceKind kind)) found.Add(new EquivalentWord(word, kind));
            }
        }
    }
}
