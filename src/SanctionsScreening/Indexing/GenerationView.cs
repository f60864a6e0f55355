using System.Runtime.CompilerServices;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Indexing;

/// <summary>
/// A generation as the hot path reads it: flat columns loaded from the postings of the index of record. Immutable.
/// A word is a distinct folded word; a form is one Latin reading of it (Latin words have one form, themselves).
/// </summary>
internal sealed class GenerationView
{
    /// <summary>Each form with what comparisons read of it.</summary>
    public required Column<FormEntry> Forms { get; init; }

    /// <summary>Letters of all forms, one after the other.</summary>
    public required Column<char> FormLetters { get; init; }

    /// <summary>Where each form's letters begin; one more entry than forms.</summary>
    public required Column<int> FormStart { get; init; }

    /// <summary>The first form of each word; −1 where nothing of it can be read.</summary>
    public required Column<int> WordForm { get; init; }

    /// <summary>−ln of each word's frequency, in thousandths: the larger of its frequencies in life and on the lists.</summary>
    public required Column<int> WordInformation { get; init; }

    /// <summary>Readings of words in other scripts.</summary>
    public required NativeWords WordNative { get; init; }

    /// <summary>Words by what the knowledge tables say of them.</summary>
    public required WordKnowledge Knowledge { get; init; }

    /// <summary>Latin words by their sounds, for requests in other scripts.</summary>
    public required GramIndex Grams { get; init; }

    /// <summary>Match keys to forms.</summary>
    public required KeyTable Keys { get; init; }

    /// <summary>Where each word's names begin in <see cref="Postings"/>; one more entry than words.</summary>
    public required Column<int> PostingStart { get; init; }

    /// <summary>Names by word, ascending and without duplicates for one word; a joined word counts like any other.</summary>
    public required Column<int> Postings { get; init; }

    /// <summary>Where each name's words begin; one more entry than names.</summary>
    public required Column<int> NameStart { get; init; }

    /// <summary>The word at each position of each name.</summary>
    public required Column<int> NameWords { get; init; }

    /// <summary>The joined word of each position and the next; −1 where they are not joined.</summary>
    public required Column<int> NameJoins { get; init; }

    /// <summary>The role at each position.</summary>
    public required Column<byte> NameRoles { get; init; }

    /// <summary>The entity that carries each name.</summary>
    public required Column<int> NameEntity { get; init; }

    /// <summary>Which of its entity's names each name is.</summary>
    public required Column<int> NameOrdinal { get; init; }

    /// <summary>Number of names.</summary>
    public int NameCount => NameEntity.Length;

    /// <summary>Number of distinct words.</summary>
    public int WordCount => WordForm.Length;

    /// <summary>
    /// Number of words that names hold as such; words from this number on stand in names only as two neighbours written as one.
    /// Reads every name.
    /// </summary>
    public int CountWordsAlone()
    {
        int greatest = -1;
        foreach (int word in NameWords) greatest = Math.Max(greatest, word);
        return greatest + 1;
    }

    /// <summary>The first form of a word that stands in names only as two neighbours written as one: all of these stand behind the others.</summary>
    public int FindFirstJoin()
    {
        int low = 0, high = Forms.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Forms[middle].IsJoin) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>Letters of a form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Letters(int form) => FormLetters.AsSpan(FormStart[form], FormStart[form + 1] - FormStart[form]);

    /// <summary>Spelling units of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="room">Room for <see cref="SpellingUnits.MaxUnits"/>, for a form that is too long to stand in its entry.</param>
    public ReadOnlySpan<byte> Units(int form, Span<byte> room)
    {
        ref readonly FormEntry entry = ref Forms[form];
        return entry.IsWhole ? entry.Units : room[..SpellingUnits.Encode(Letters(form), room)];
    }

    /// <summary>Names that hold a word.</summary>
    public ReadOnlySpan<int> NamesOf(int word) => Postings.AsSpan(PostingStart[word], PostingStart[word + 1] - PostingStart[word]);

    /// <summary>What a column of positions holds of a name.</summary>
    public ReadOnlySpan<T> OfName<T>(Column<T> positions, int name)
        where T : unmanaged => positions.AsSpan(NameStart[name], NameStart[name + 1] - NameStart[name]);
}
