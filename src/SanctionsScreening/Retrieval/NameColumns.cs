using System.Runtime.CompilerServices;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Indexing.Storage;

namespace SanctionsScreening.Retrieval;

/// <summary>What searches read of names beside the view: made of it, of the entities and of what words weigh. Immutable.</summary>
internal sealed class NameColumns
{
    private NameColumns()
    {
    }

    /// <summary>Every position of every name, in the order of the view's.</summary>
    public required Column<ListedWord> Words { get; init; }

    /// <summary>The names of each word, in the order of the view's.</summary>
    public required Column<NamePosting> Postings { get; init; }

    /// <summary>Where the names of each word begin, and what it weighs and says; one more stands at the end.</summary>
    public required Column<WordRange> Ranges { get; init; }

    /// <summary>The <see cref="EntityType"/> of each name's entity, so that a search does not fetch an entity to learn that it need not.</summary>
    public required Column<byte> Types { get; init; }

    /// <summary>The <see cref="NameKind"/> of each name.</summary>
    public required Column<byte> Kinds { get; init; }

    /// <summary>The names of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<NamePosting> PostingsOf(int word)
    {
        ReadOnlySpan<WordRange> range = Ranges.AsSpan(word, 2);
        return Postings.AsSpan(range[0].Start, range[1].Start - range[0].Start);
    }

    /// <summary>How many names a word has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountOf(int word) => PostingsOf(word).Length;

    /// <summary>Reads every name, and each once more for each of its words.</summary>
    public static NameColumns Of(GenerationView view, ListedEntities entities, WordWeights weights)
    {
        byte[] types = new byte[view.NameCount], kinds = new byte[view.NameCount];
        for (int name = 0; name < types.Length; name++)
        {
            types[name] = (byte)entities.TypeOf(view.NameEntity[name]);
            kinds[name] = (byte)entities.KindOf(view.NameEntity[name], view.NameOrdinal[name]);
        }

        ListedWord[] words = ListedWord.Of(view, weights);
        var postings = new NamePosting[view.Postings.Length];
        Parallel.For(0, view.WordCount, word =>
        {
            for (int i = view.PostingStart[word]; i < view.PostingStart[word + 1]; i++)
            {
                int name = view.Postings[i], start = view.NameStart[name];
                postings[i] = new NamePosting(name, word, words.AsSpan(start..view.NameStart[name + 1]));
            }
        });
        return new NameColumns { Words = words, Postings = postings, Ranges = WordRange.Of(words, view.PostingStart.Span), Types = types, Kinds = kinds };
    }

    /// <summary>Passes them one way.</summary>
    public static NameColumns Transfer(IColumnTransfer transfer, NameColumns? columns) => new()
    {
        Words = transfer.Column("search.words", columns?.Words),
        Postings = transfer.Column("search.postings", columns?.Postings),
        Ranges = transfer.Column("search.ranges", columns?.Ranges),
        Types = transfer.Column("search.types", columns?.Types),
        Kinds = transfer.Column("search.kinds", columns?.Kinds),
    };
}
