using System.Runtime.InteropServices;

namespace SanctionsScreening.Training;

/// <summary>
/// First rounds of expectation–maximisation, without contexts: which pieces of the source stand for which pieces of the
/// target. It narrows each pair to the few steps that the contextual rounds then weigh.
/// </summary>
internal sealed class PlainAligner(TrainingSettings settings, Interner outcomes)
{
    private const int SampleSize = 6_000;
    // How far, in target letters, a step may lie from the diagonal.
    private const double Band = 3;
    private const double LivePosterior = 1e-3;

    private readonly Dictionary<ulong, int> _pieces = [];
    private readonly List<int> _sourceOf = [];
    private readonly Interner _sources = new();
    private double[] _probability = [], _count = [];

    public void Learn(IReadOnlyList<TrainingPair> pairs)
    {
        int step = Math.Max(1, pairs.Count / SampleSize);
        double ratio = pairs.Average(p => (double)p.Target.Length / p.Source.Length);
        var lattice = new Lattice();
        var edges = new List<LatticeEdge>();
        for (int round = 0; round < settings.Rounds.Plain; round++)
        {
            for (int p = 0; p < pairs.Count; p += step)
            {
                TrainingPair pair = pairs[p];
                Enumerate(pair, edges, add: round == 0);
                if (_count.Length < _pieces.Count)
                    Array.Resize(ref _count, Math.Max(1 << 16, _pieces.Count * 2));
                double[] probabilities = Probabilities(edges, round == 0, ratio);
                if (lattice.Run(CollectionsMarshal.AsSpan(edges), probabilities, pair.Source.Length, pair.Target.Length) == 0)
                    continue;
                for (int e = 0; e < edges.Count; e++)
                    _count[edges[e].Id] += lattice.Posterior[e] * pair.Weight;
            }
            Maximise();
        }
        // Most pieces were met once by accident; without them the look-ups that follow stay in the cache.
        foreach (ulong key in _pieces.Where(piece => _probability[piece.Value] < 1e-6).Select(piece => piece.Key).ToArray())
            _pieces.Remove(key);
        _pieces.TrimExcess();
    }

    /// <summary>The steps of a pair that take part in some likely reading of it.</summary>
    public List<LatticeEdge> LiveEdges(TrainingPair pair, Lattice lattice, List<LatticeEdge> scratch)
    {
        Enumerate(pair, scratch, add: false);
        double[] probabilities = Probabilities(scratch, first: false, ratio: 1);
        var live = new List<LatticeEdge>();
        if (lattice.Run(CollectionsMarshal.AsSpan(scratch), probabilities, pair.Source.Length, pair.Target.Length) == 0)
            return live;
        for (int e = 0; e < scratch.Count; e++)
        {
            if (lattice.Posterior[e] >= LivePosterior)
                live.Add(scratch[e]);
        }
        return live;
    }

    private double[] Probabilities(List<LatticeEdge> edges, bool first, double ratio)
    {
        var probabilities = new double[edges.Count];
        for (int e = 0; e < probabilities.Length; e++)
        {
            LatticeEdge edge = edges[e];
            // Longer pieces must earn their place, or whole words would be learned by heart.
            double prior = Math.Exp(-1.6 * (edge.Consumed - 1));
            probabilities[e] = first
                ? prior * Math.Exp(-1.2 * Math.Abs(edge.Emitted - (edge.Consumed * ratio)))
                : prior * (edge.Id < 0 ? 1e-7 : _probability[edge.Id] + 1e-7);
        }
        return probabilities;
    }

    private void Maximise()
    {
        var totals = new double[_sources.Count];
        var types = new double[_sources.Count];
        for (int i = 0; i < _sourceOf.Count; i++)
        {
            totals[_sourceOf[i]] += _count[i];
            types[_sourceOf[i]] += Math.Min(1, _count[i]);
        }
        _probability = new double[_sourceOf.Count];
        for (int i = 0; i < _sourceOf.Count; i++)
            _probability[i] = _count[i] / (totals[_sourceOf[i]] + types[_sourceOf[i]] + 0.5);
        _count.AsSpan().Clear();
    }

    private void Enumerate(TrainingPair pair, List<LatticeEdge> edges, bool add)
    {
        edges.Clear();
        int n = pair.Source.Length, m = pair.Target.Length;
        int[] sources = Numbers(_sources, pair.Source, settings.MaxConsumed, add), targets = Numbers(outcomes, pair.Target, settings.MaxEmitted, add);
        double slope = (double)m / n;
        for (int j = 0; j < n; j++)
        {
            for (int i = 0; i <= m; i++)
            {
                if (Math.Abs(i - (j * slope)) > Band)
                    continue;
                for (int k = 1; k <= Math.Min(settings.MaxConsumed, n - j); k++)
                {
                    for (int o = k > 2 ? 1 : 0; o <= Math.Min(settings.MaxEmitted, m - i); o++)
                    {
                        if (Math.Abs(i + o - ((j + k) * slope)) > Band)
                            continue;
                        int id = Id(sources[(j * (settings.MaxConsumed + 1)) + k], targets[(i * (settings.MaxEmitted + 1)) + o], add);
                        edges.Add(new LatticeEdge((byte)j, (byte)i, (byte)k, (byte)o, id));
                    }
                }
            }
        }
    }

    private static int[] Numbers(Interner strings, byte[] word, int longest, bool add)
    {
        var numbers = new int[(word.Length + 1) * (longest + 1)];
        for (int at = 0; at <= word.Length; at++)
        {
            for (int length = 0; length <= Math.Min(longest, word.Length - at); length++)
                numbers[(at * (longest + 1)) + length] = strings.Number(word.AsSpan(at, length), add);
        }
        return numbers;
    }

    private int Id(int source, int target, bool add)
    {
        if (source < 0 || target < 0)
            return -1;
        ulong key = ((ulong)source << 32) | (uint)target;
        if (_pieces.TryGetValue(key, out int id))
            return id;
        if (!add)
            return -1;
        _sourceOf.Add(source);
        return _pieces[key] = _pieces.Count;
    }
}
