namespace SanctionsScreening.Training;

/// <summary>
/// Learns P(target | source) by expectation–maximisation: plain rounds that find the likely steps, rounds with contexts
/// smoothed by Witten–Bell, pruning to the entries that say most, and rounds that fit what is left.
/// </summary>
internal sealed class TransducerTrainer(TrainingSettings settings)
{

    private readonly Interner _outcomes = new();
    private TrainingPair[] _pairs = [];
    private LatticeEdge[][] _edges = [];
    private double[] _noise = [];
    private ContextTree _tree = new(0);

    public LearnedTransducer Train(IReadOnlyList<TrainingPair> pairs)
    {
        var aligner = new PlainAligner(settings, _outcomes);
        aligner.Learn(pairs);
        _tree = new ContextTree(settings.SourceLetters);
        var lattice = new Lattice();
        var scratch = new List<LatticeEdge>();
        var kept = new List<TrainingPair>();
        var edges = new List<LatticeEdge[]>();
        foreach (TrainingPair pair in pairs)
        {
            List<LatticeEdge> live = aligner.LiveEdges(pair, lattice, scratch);
            if (live.Count == 0)
                continue;
            kept.Add(pair);
            edges.Add([.. live.Select(edge => edge with { Id = Register(pair, edge) })]);
        }
        (_pairs, _edges) = ([.. kept], [.. edges]);
        _noise = NoiseProbabilities();

        var model = new ContextModel(_tree, settings);
        model.StartUniform();
        for (int round = 0; round < settings.Rounds.Contextual; round++)
            model.Maximise(Expect(model, useNoise: round > 1));
        model.Prune();
        for (int round = 0; round < settings.Rounds.Pruned; round++)
            model.Refit(Expect(model, useNoise: true));
        return model.Freeze(_outcomes);
    }

    private int Register(TrainingPair pair, LatticeEdge edge) =>
        _tree.Register(pair.Source, edge.Source, edge.Consumed, _outcomes.Number(pair.Target.AsSpan(edge.Target, edge.Emitted), add: true));

    private double[] Expect(ContextModel model, bool useNoise)
    {
        const int Parts = 2;
        var counts = new double[Parts][];
        Parallel.For(0, Parts, new ParallelOptions { MaxDegreeOfParallelism = Parts }, part =>
        {
            counts[part] = new double[_tree.Entries.Count];
            var lattice = new Lattice();
            var probabilities = new double[4096];
            for (int p = part; p < _pairs.Length; p += Parts)
            {
                LatticeEdge[] edges = _edges[p];
                if (probabilities.Length < edges.Length)
                    probabilities = new double[edges.Length * 2];
                for (int e = 0; e < edges.Length; e++)
                    probabilities[e] = model.Probability[edges[e].Id] + ContextModel.Floor(edges[e].Consumed, edges[e].Emitted);
                double total = lattice.Run(edges, probabilities, _pairs[p].Source.Length, _pairs[p].Target.Length);
                if (total == 0)
                    continue;
                double weight = _pairs[p].Weight * (useNoise ? total / (total + _noise[p]) : 1);
                for (int e = 0; e < edges.Length; e++)
                    counts[part][edges[e].Id] += lattice.Posterior[e] * weight;
            }
        });
        for (int i = 0; i < counts[0].Length; i++)
            counts[0][i] += counts[1][i];
        return counts[0];
    }

    // A pair that is no spelling at all (a wrong word of a two-word name) is explained by letters drawn from their frequencies.
    private double[] NoiseProbabilities()
    {
        var frequency = new double[settings.TargetLetters];
        foreach (TrainingPair pair in _pairs)
        {
            foreach (byte symbol in pair.Target)
                frequency[symbol]++;
        }
        double total = frequency.Sum();
        return [.. _pairs.Select(pair => settings.NoiseShare * pair.Target.Aggregate(1.0, (p, symbol) => p * frequency[symbol] / total))];
    }
}
