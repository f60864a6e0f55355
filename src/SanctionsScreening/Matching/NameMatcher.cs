using System.Runtime.CompilerServices;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <summary>Aligns the words of a request with those of one listed name and scores the alignment. Stateless; safe to share.</summary>
internal sealed partial class NameMatcher
{
    private const int MaxPairs = 128;

    private static readonly LegalForm s_unknownForm = new((LegalFormClass)byte.MaxValue, 0);

    private readonly GenerationView _view;
    private readonly MatchingWeights _weights;
    private readonly WordWeights _wordWeights;
    private readonly ScoreComposer _composer;
    private readonly Column<ListedWord> _words;
    private readonly LegalForm[] _forms;

    /// <summary>Prepares a generation: what each position of each name weighs is computed once.</summary>
    public NameMatcher(GenerationView view, MatchingWeights weights, WordWeights wordWeights, Column<ListedWord> words)
    {
        _view = view;
        _weights = weights;
        _wordWeights = wordWeights;
        _composer = new ScoreComposer(weights);
        _forms = new LegalForm[view.NameCount];
        Array.Fill(_forms, s_unknownForm);
        _words = words;
    }

    /// <summary>Scores one listed name.</summary>
    /// <param name="scratch">A search whose words are found.</param>
    /// <param name="name">The listed name.</param>
    /// <param name="kind">How the list publishes it.</param>
    /// <param name="type">Whose it is.</param>
    /// <param name="alignment">Receives the aligned pairs; room for <see cref="NameBuffer.MaxWords"/>.</param>
    /// <param name="aligned">How many pairs were aligned.</param>
    /// <returns>The score and what it was made of.</returns>
    [SkipLocalsInit]
    public NameScore Match(SearchScratch scratch, int name, NameKind kind, EntityType type, Span<AlignedPair> alignment, out int aligned)
    {
        Span<AlignedPair> pairs = stackalloc AlignedPair[MaxPairs];
        int count = Collect(scratch, name, pairs);
        pairs = pairs[..count];
        aligned = AlignBest(pairs, alignment, out uint requestUsed, out uint listedUsed);
        AddInitials(scratch, name, alignment, ref aligned, ref requestUsed, ref listedUsed);
        if (scratch.IsTruncated) AddTruncated(scratch, name, alignment, ref aligned, ref requestUsed, ref listedUsed);
        return Compose(scratch, name, kind, type, alignment[..aligned], requestUsed, listedUsed);
    }

    /// <summary>What a position of a listed name weighs.</summary>
    public int ListedWeight(int position) => _words[position].Weight;

    /// <summary>The least score before calibration that can reach a published one.</summary>
    public int BeforeCalibration(int score) => _composer.BeforeCalibration(score);

    private int Collect(SearchScratch scratch, int name, Span<AlignedPair> pairs)
    {
        int count = 0;
        ReadOnlySpan<ListedWord> words = WordsOf(name);
        for (int p = 0; p < words.Length; p++)
        {
            ref readonly ListedWord word = ref words[p];
            Follow(scratch, scratch.FirstLink(word.Word), p, 1, word.Weight, word.Information, pairs, ref count);
            if (word.Join >= 0) Follow(scratch, scratch.FirstLink(word.Join), p, 2, word.Weight + words[p + 1].Weight, word.Information + words[p + 1].Information, pairs, ref count);
        }

        return count;
    }

    private ReadOnlySpan<ListedWord> WordsOf(int name) => _view.OfName(_words, name);

    private static void Follow(SearchScratch scratch, int link, int position, int span, int weight, int information, Span<AlignedPair> pairs, ref int count)
    {
        while (link >= 0 && count < pairs.Length)
        {
            WordLink found = scratch.Links[link];
            ref readonly RequestUnit unit = ref scratch.Units[found.Unit];
            link = found.Next;
            if (!MayMeet(unit, span, found)) continue;
            pairs[count++] = new AlignedPair(unit.First, unit.Span, position, span, found.Similarity, found.Likeness, Math.Min(weight, unit.Weight), Math.Min(information, unit.Information));
        }
    }

    /// <summary>Whether a unit meets a listed word that it is like, or two listed words that are written as one: two never meet two, and what is joined must be the same words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayMeet(in RequestUnit unit, int span, in WordLink found) => (unit.Span + span) switch
    {
        2 => true,
        3 => unit.IsOneRun || SpelledWordFinder.AreJoined(found),
        _ => false,
    };

    /// <summary>
    /// Taking the largest gain first lets a joined pair of little likeness stand in the way of two good ones, so words alone are tried too.
    /// </summary>
    [SkipLocalsInit]
    private static int AlignBest(Span<AlignedPair> pairs, Span<AlignedPair> alignment, out uint requestUsed, out uint listedUsed)
    {
        int count = Align(pairs, alignment, withJoins: true, out requestUsed, out listedUsed);
        bool joined = false;
        foreach (ref readonly AlignedPair pair in alignment[..count]) joined |= pair.Span + pair.ListedSpan > 2;
        if (!joined) return count;
        Span<AlignedPair> alone = stackalloc AlignedPair[NameBuffer.MaxWords];
        int aloneCount = Align(pairs, alone, withJoins: false, out uint aloneRequest, out uint aloneListed);
        if (TotalGain(alone[..aloneCount]) <= TotalGain(alignment[..count])) return count;
        alone[..aloneCount].CopyTo(alignment);
        requestUsed = aloneRequest;
        listedUsed = aloneListed;
        return aloneCount;
    }

    private static long TotalGain(ReadOnlySpan<AlignedPair> alignment)
    {
        long total = 0;
        foreach (ref readonly AlignedPair pair in alignment) total += pair.Gain;
        return total;
    }

    /// <summary>Takes the pairs that bring most, each word once.</summary>
    private static int Align(Span<AlignedPair> pairs, Span<AlignedPair> alignment, bool withJoins, out uint requestUsed, out uint listedUsed)
    {
        requestUsed = 0;
        listedUsed = 0;
        int aligned = 0;
        while (true)
        {
            int best = -1;
            long bestGain = 0;
            for (int i = 0; i < pairs.Length; i++)
            {
                ref readonly AlignedPair pair = ref pairs[i];
                if (!withJoins && pair.Span + pair.ListedSpan > 2) continue;
                if ((Mask(pair.First, pair.Span) & requestUsed) != 0 || (Mask(pair.ListedFirst, pair.ListedSpan) & listedUsed) != 0) continue;
                long gain = pair.Gain;
                if (gain < bestGain || (gain == bestGain && best >= 0 && Math.Abs(pair.First - pair.ListedFirst) >= Math.Abs(pairs[best].First - pairs[best].ListedFirst))) continue;
                best = i;
                bestGain = gain;
            }

            if (best < 0) return aligned;
            alignment[aligned++] = pairs[best];
            requestUsed |= Mask(pairs[best].First, pairs[best].Span);
            listedUsed |= Mask(pairs[best].ListedFirst, pairs[best].ListedSpan);
        }
    }

    private void AddInitials(SearchScratch scratch, int name, Span<AlignedPair> alignment, ref int aligned, ref uint requestUsed, ref uint listedUsed)
    {
        int start = _view.NameStart[name], length = _view.NameStart[name + 1] - start;
        NameBuffer request = scratch.Name;
        for (int w = 0; w < request.Count; w++)
        {
            if ((requestUsed & Mask(w, 1)) != 0 || request.Form(w).Length == 0) continue;
            bool initial = request.Words[w].Role == WordRole.Initial;
            for (int p = 0; p < length; p++)
            {
                if ((listedUsed & Mask(p, 1)) != 0) continue;
                var role = (WordRole)_view.NameRoles[start + p];
                if (initial == (role == WordRole.Initial) || !WordWeights.IsSignificant(role) || !WordWeights.IsSignificant(request.Words[w].Role)) continue;
                ReadOnlySpan<char> listed = _view.Letters(_view.WordForm[_view.NameWords[start + p]]);
                if (!request.BeginsWith(w, listed[0])) continue;
                int weight = _wordWeights.Of(0, WordRole.Initial);
                alignment[aligned++] = new AlignedPair(w, 1, p, 1, _weights[MatchingWeight.InitialSimilarity], WordLikeness.Initial, weight, 1000);
                requestUsed |= Mask(w, 1);
                listedUsed |= Mask(p, 1);
                break;
            }
        }
    }

    private NameScore Compose(SearchScratch scratch, int name, NameKind kind, EntityType type, ReadOnlySpan<AlignedPair> alignment, uint requestUsed, uint listedUsed)
    {
        bool isPerson = type == EntityType.Person;
        var sides = new UnmetWords();
        NameBuffer request = scratch.Name;
        int start = _view.NameStart[name];

        // A word that met a title or a legal form is one, however it is spelled.
        uint requestMinor = 0, listedMinor = 0;
        foreach (ref readonly AlignedPair pair in alignment)
        {
            if (pair.Span + pair.ListedSpan > 2) continue;
            if (!WordWeights.IsSignificant((WordRole)_view.NameRoles[start + pair.ListedFirst])) requestMinor |= Mask(pair.First, 1);
            if (!WordWeights.IsSignificant(request.Words[pair.First].Role)) listedMinor |= Mask(pair.ListedFirst, 1);
        }

        if (!isPerson) CountSlips(request, alignment, ref sides);
        sides.SonAndDaughter = isPerson && IsSonAndDaughter(request, name, alignment);
        sides.SonAndFather = isPerson && IsSonAndFather(scratch, start, _view.NameStart[name + 1], alignment);

        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1) continue;
            uint mask = Mask(unit.First, 1);
            sides.HasForm |= request.Words[unit.First].Role == WordRole.LegalForm;
            WordRole role = (requestMinor & mask) != 0 ? WordRole.Title : request.Words[unit.First].Role;
            sides.AddRequest(role, unit.Weight, request.Words[unit.First].Length, (requestUsed & mask) != 0);
        }

        for (int p = start; p < _view.NameStart[name + 1]; p++)
        {
            uint mask = Mask(p - start, 1);
            sides.HasForm |= (WordRole)_view.NameRoles[p] == WordRole.LegalForm;
            WordRole role = (listedMinor & mask) != 0 ? WordRole.Title : (WordRole)_view.NameRoles[p];
            sides.AddListed(role, ListedWeight(p), (listedUsed & mask) != 0);
        }

        CountJoined(request, alignment, ref sides);
        if (sides is { RequestForm: > 0, ListedForm: > 0 }) CompareForms(request, name, ref sides);
        return _composer.Compose(alignment, sides, kind, type);
    }

    /// <summary>Two words of the request that a listed one met as one word are one word of a name (Nour Eddine, Noureddine).</summary>
    private static void CountJoined(NameBuffer request, ReadOnlySpan<AlignedPair> alignment, ref UnmetWords sides)
    {
        foreach (ref readonly AlignedPair pair in alignment)
        {
            if (pair.Span == 1) continue;
            ref readonly NameWord first = ref request.Words[pair.First];
            ref readonly NameWord second = ref request.Words[pair.First + 1];
            if (WordWeights.IsSignificant(first.Role) && WordWeights.IsSignificant(second.Role)) sides.JoinRequest(first.Length + second.Length);
        }
    }

    private static uint Mask(int first, int span) => (span == 2 ? 3u : 1u) << first;
}
