namespace SanctionsScreening.Training;

/// <summary>Forward–backward over the edges of one pair; buffers are reused, so one instance serves one thread.</summary>
internal sealed class Lattice
{
    private double[] _forward = [], _backward = [];

    public double[] Posterior { get; private set; } = [];

    /// <summary>Fills <see cref="Posterior"/> for edges in order of their source position; returns the pair's probability.</summary>
    public double Run(ReadOnlySpan<LatticeEdge> edges, ReadOnlySpan<double> probabilities, int sourceLength, int targetLength)
    {
        int width = targetLength + 1, size = (sourceLength + 1) * width;
        if (_forward.Length < size)
            (_forward, _backward) = (new double[size * 2], new double[size * 2]);
        if (Posterior.Length < edges.Length)
            Posterior = new double[edges.Length * 2];
        _forward.AsSpan(0, size).Clear();
        _backward.AsSpan(0, size).Clear();

        _forward[0] = 1;
        for (int e = 0; e < edges.Length; e++)
        {
            LatticeEdge edge = edges[e];
            _forward[((edge.Source + edge.Consumed) * width) + edge.Target + edge.Emitted] += _forward[(edge.Source * width) + edge.Target] * probabilities[e];
        }
        double total = _forward[size - 1];
        if (!(total > 1e-280))
            return 0;

        _backward[size - 1] = 1;
        for (int e = edges.Length - 1; e >= 0; e--)
        {
            LatticeEdge edge = edges[e];
            double onward = _backward[((edge.Source + edge.Consumed) * width) + edge.Target + edge.Emitted] * probabilities[e];
            int from = (edge.Source * width) + edge.Target;
            _backward[from] += onward;
            Posterior[e] = _forward[from] * onward / total;
        }
        return total;
    }
}
