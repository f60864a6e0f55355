using SanctionsScreening.Indexing;
using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Names.Keys;
using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// The words that most listed names hold, each with the listed words that are like it and the concepts that it stands for. They are searched once, when a
/// generation is built, and stored with it: most words of requests are among them, and no request pays for their search. What stands here is what a search
/// finds. Immutable.
/// </summary>
internal sealed class CommonWords
{
    /// <summary>Words at most: some five bytes a similar word, of which there are 20 to 40 each.</summary>
    private const int MostWords = 16_384;

    /// <summary>Names that hold a word at least: half of a list's words stand in one name and seldom in a request.</summary>
    private const int LeastNames = 2;

    /// <summary>Words that are searched by one thread at a time.</summary>
    private const int ChunkSize = 64;

    /// <summary>Room for a similarity of 0 to 10,000 below what kind of word it is of.</summary>
    private const int SimilarityBits = 14;

    /// <summary>Stands where other words have their likeness: the learned correspondence is still to be asked.</summary>
    private const int IsOpen = 3;

    private readonly KeyTable _places;
    private readonly Column<byte> _runs;

    private CommonWords(KeyTable places, Column<byte> runs)
    {
        _places = places;
        _runs = runs;
    }

    /// <summary>Searches them, on all processors; what is found does not depend on how many there are.</summary>
    public static CommonWords Of(GenerationView view)
    {
        var spelled = new SpelledWordFinder(view);
        var equivalents = new EquivalentWordFinder(view);
        int[] words = Choose(view, MostWords);
        byte[][] found = new byte[words.Length][];
        Parallel.For(0, (words.Length + ChunkSize - 1) / ChunkSize, () => (Scratch: new SearchScratch(view.WordCount), Run: new ByteWriter()), (chunk, _, room) =>
        {
            for (int i = chunk * ChunkSize; i < Math.Min(words.Length, (chunk + 1) * ChunkSize); i++)
            {
                UnitWord unit = room.Scratch.WordOf(0);
                unit.Set(view.Letters(view.WordForm[words[i]]));
                room.Scratch.BeginName();
                room.Scratch.BeginWord();
                room.Scratch.Equivalents.Clear();
                spelled.Find(unit, isWord: true, room.Scratch);
                equivalents.Find(unit.Letters, room.Scratch.Equivalents);
                Write(words[i], unit, room.Scratch, room.Run);
                found[i] = room.Run.ToArray();
            }

            return room;
        }, static _ => { });

        var places = new (uint Hash, int Place)[words.Length];
        var runs = new ByteWriter();
        for (int i = 0; i < words.Length; i++)
        {
            places[i] = (MatchKeys.Whole(view.Letters(view.WordForm[words[i]])), runs.Length);
            runs.Bytes(found[i]);
        }

        return new CommonWords(ByHash(places), runs.ToArray());
    }

    /// <summary>Passes them one way.</summary>
    public static CommonWords Transfer(IColumnTransfer transfer, CommonWords? words) => new(
        KeyTable.Transfer(transfer, "common", words?._places),
        transfer.Column("common.similar", words?._runs));

    /// <summary>Keeps what is like a word, and leaves open what the learned correspondence must be asked of, where the word is among these.</summary>
    /// <param name="view">The generation.</param>
    /// <param name="unit">A word of folded Latin letters; is told its concepts.</param>
    /// <param name="meanings">What words score that mean the same.</param>
    /// <param name="scratch">Receives the similar words and the open ones.</param>
    /// <returns>Whether it is.</returns>
    public bool TryKeep(GenerationView view, UnitWord unit, MeaningScores meanings, SearchScratch scratch)
    {
        ReadOnlySpan<char> letters = unit.Letters;
        foreach (int place in _places.Forms(MatchKeys.Whole(letters)))
        {
            var run = new ByteReader(_runs.Span[place..]);
            int word = run.Number();
            if (!view.Letters(view.WordForm[word]).SequenceEqual(letters)) continue;
            for (int left = run.Number(); left > 0; left--)
            {
                word += Step(ref run);
                int packed = run.Byte() | (run.Byte() << 8), similarity = packed & ((1 << SimilarityBits) - 1), kind = packed >> SimilarityBits;
                if (kind == IsOpen) scratch.LeaveOpen(new OpenWord(word, similarity));
                else scratch.Keep(new SimilarWord(word, similarity, (WordLikeness)kind));
            }

            for (int left = run.Number(); left > 0; left--)
            {
                word += Step(ref run);
                scratch.Keep(meanings.Of(new EquivalentWord(word, (EquivalenceKind)run.Byte())));
            }

            unit.KnowConcepts(run.Number() - 1, run.Number() - 1);
            return true;
        }

        return false;
    }

    /// <summary>Latin words that names hold as such, ascending, in at least as many names as leaves no more than there is room for.</summary>
    /// <param name="view">The generation.</param>
    /// <param name="most">Words at most.</param>
    internal static int[] Choose(GenerationView view, int most)
    {
        var words = new List<(int Names, int Word)>();
        for (int word = 0; word < view.WordCount; word++)
        {
            int names = view.PostingStart[word + 1] - view.PostingStart[word];
            if (names >= LeastNames && view.WordNative[word] is null && view.WordForm[word] is >= 0 and int form && !view.Forms[form].IsJoin) words.Add((names, word));
        }

        int least = words.Count <= most ? 0 : words.Select(static w => w.Names).OrderDescending().ElementAt(most) + 1;
        return [.. words.Where(w => w.Names >= least).Select(static w => w.Word)];
    }

    /// <summary>From one word's number to the next one's, forwards or back.</summary>
    private static int Step(ref ByteReader run)
    {
        uint step = (uint)run.Number();
        return (int)(step >> 1) ^ -(int)(step & 1);
    }

    private static void Write(int word, UnitWord unit, SearchScratch scratch, ByteWriter run)
    {
        run.Clear();
        run.Number(word);
        run.Number(scratch.Similar.Count + scratch.Open.Count);
        int last = word;
        foreach (SimilarWord similar in scratch.Similar) Add(similar.Word, similar.Similarity, (int)similar.Likeness);
        foreach (OpenWord open in scratch.Open) Add(open.Word, open.Reading, IsOpen);
        run.Number(scratch.Equivalents.Count);
        foreach (EquivalentWord equivalent in scratch.Equivalents)
        {
            StepTo(equivalent.Word);
            run.Byte((byte)equivalent.Kind);
        }

        run.Number(unit.Concept + 1);
        run.Number(unit.NearConcept + 1);

        void Add(int next, int similarity, int kind)
        {
            StepTo(next);
            int packed = similarity | (kind << SimilarityBits);
            run.Byte((byte)packed);
            run.Byte((byte)(packed >> 8));
        }

        void StepTo(int next)
        {
            int step = next - last;
            run.Number((step << 1) ^ (step >> 31));
            last = next;
        }
    }

    private static KeyTable ByHash((uint Hash, int Place)[] places)
    {
        Array.Sort(places);
        var hashes = new List<uint>(places.Length);
        var ends = new List<int>(places.Length);
        for (int i = 0; i < places.Length; i++)
        {
            if (i + 1 < places.Length && places[i + 1].Hash == places[i].Hash) continue;
            hashes.Add(places[i].Hash);
            ends.Add(i + 1);
        }

        return new KeyTable(hashes, ends, Array.ConvertAll(places, static p => p.Place));
    }
}
