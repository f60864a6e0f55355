using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Indexing;

/// <summary>
/// A generation as the hot path reads it: flat arrays loaded from the postings of the index of record. Immutable.
/// A word is a distinct folded word; a form is one Latin reading of it (Latin words have one form, themselves).
/// </summary>
internal sealed class GenerationView
{
    /// <summary>Letters of all forms, one after the other.</summary>
    public required char[] FormLetters { get; init; }

    /// <summary>Where each form's letters begin; one more entry than forms.</summary>
    public required int[] FormStart { get; init; }

    /// <summary>Spelling units of all forms.</summary>
    public required byte[] FormUnits { get; init; }

    /// <summary>Where each form's units begin; one more entry than forms.</summary>
    public required int[] FormUnitStart { get; init; }

    /// <summary>Whether a form only finds its word and is not compared.</summary>
    public required bool[] FormIsDecoding { get; init; }

    /// <summary>The word that a form reads.</summary>
    public required int[] FormWord { get; init; }

    /// <summary>The first form of each word.</summary>
    public required int[] WordForm { get; init; }

    /// <summary>−ln of each word's frequency, in thousandths: the larger of its frequencies in life and on the lists.</summary>
    public required int[] WordInformation { get; init; }

    /// <summary>Readings of words in other scripts; <see langword="null"/> for Latin words.</summary>
    public required NativeReadings?[] WordNative { get; init; }

    /// <summary>Words by what the knowledge tables say of them.</summary>
    public required WordKnowledge Knowledge { get; init; }

    /// <summary>Latin words by their sounds, for requests in other scripts.</summary>
    public required GramIndex Grams { get; init; }

    /// <summary>Match keys to forms.</summary>
    public required KeyTable Keys { get; init; }

    /// <summary>Where each word's names begin in <see cref="Postings"/>; one more entry than words.</summary>
    public required int[] PostingStart { get; init; }

    /// <summary>Names by word, ascending and without duplicates for one word; a joined word counts like any other.</summary>
    public required int[] Postings { get; init; }

    /// <summary>Where each name's words begin; one more entry than names.</summary>
    public required int[] NameStart { get; init; }

    /// <summary>The word at each position of each name.</summary>
    public required int[] NameWords { get; init; }

    /// <summary>The joined word of each position and the next; −1 where they are not joined.</summary>
    public required int[] NameJoins { get; init; }

    /// <summary>The role at each position.</summary>
    public required byte[] NameRoles { get; init; }

    /// <summary>The entity that carries each name.</summary>
    public required int[] NameEntity { get; init; }

    /// <summary>Which of its entity's names each name is.</summary>
    public required int[] NameOrdinal { get; init; }

    /// <summary>Number of names.</summary>
    public int NameCount => NameEntity.Length;

    /// <summary>Number of distinct words.</summary>
    public int WordCount => WordForm.Length;

    /// <summary>
    /// Number of words that names hold as such; words from this number on stand in names only as two neighbours written as one.
    /// Reads every name.
    /// </summary>
    public int CountWordsAlone() => NameWords.Length == 0 ? 0 : NameWords.Max() + 1;

    /// <summary>Letters of a form.</summary>
    public ReadOnlySpan<char> Letters(int form) => FormLetters.AsSpan(FormStart[form], FormStart[form + 1] - FormStart[form]);

    /// <summary>Spelling units of a form.</summary>
    public ReadOnlySpan<byte> Units(int form) => FormUnits.AsSpan(FormUnitStart[form], FormUnitStart[form + 1] - FormUnitStart[form]);

    /// <summary>Names that hold a word.</summary>
    public ReadOnlySpan<int> NamesOf(int word) => Postings.AsSpan(PostingStart[word], PostingStart[word + 1] - PostingStart[word]);

    /// <summary>Positions of a name in the per-position arrays.</summary>
    public Range Positions(int name) => NameStart[name]..NameStart[name + 1];

    /// <summary>The word whose form is exactly these letters, or −1.</summary>
    public int FindWord(ReadOnlySpan<char> letters)
    {
        Span<uint> key = stackalloc uint[MatchKeys.MaxKeys];
        MatchKeys.Write(letters, 0, withSkeleton: false, key);
        foreach (int form in Keys.Forms(key[0]))
        {
            if (Letters(form).SequenceEqual(letters)) return FormWord[form];
        }

        return -1;
    }
}
