using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>Weights of the entries of a <see cref="ContextTree"/> and back-off shares of its nodes.</summary>
internal sealed partial class ContextModel
{
    private readonly ContextTree _tree;
    private readonly TrainingSettings _settings;
    private readonly double[] _weight, _backOff;
    private readonly double[] _total;
    private double[] _count = [];
    private bool[] _kept = [];

    public ContextModel(ContextTree tree, TrainingSettings settings)
    {
        (_tree, _settings) = (tree, settings);
        _weight = new double[tree.Entries.Count];
        Probability = new double[tree.Entries.Count];
        _backOff = new double[tree.Nodes.Count];
        _total = new double[tree.Nodes.Count];
    }

    /// <summary>P(outcome | context) of each entry, back-off included.</summary>
    public double[] Probability { get; }

    public static double Floor(int consumed, int emitted) => (consumed, emitted) switch
    {
        (1, 1) => CorrespondenceDefaults.UnseenSubstitution,
        (1, 0) => CorrespondenceDefaults.DroppedLatin,
        _ => 0,
    };

    public void StartUniform()
    {
        for (int e = 0; e < Probability.Length; e++)
            Probability[e] = 0.2 * Math.Exp(-2.5 * (_tree.Entries[e].Consumed - 1));
    }

    /// <summary>Counts of the deepest entries become smoothed probabilities at every depth.</summary>
    public void Maximise(double[] counts)
    {
        _count = counts;
        for (int e = counts.Length - 1; e >= 0; e--)
        {
            if (_tree.Entries[e].Parent >= 0)
                counts[_tree.Entries[e].Parent] += counts[e];
        }
        var types = new double[_total.Length];
        _total.AsSpan().Clear();
        for (int e = 0; e < counts.Length; e++)
        {
            _total[_tree.Entries[e].Node] += counts[e];
            types[_tree.Entries[e].Node] += Math.Min(1, counts[e]);
        }
        for (int n = 0; n < _backOff.Length; n++)
        {
            double held = _settings.BackOffPerType * types[n];
            _backOff[n] = _total[n] + held > 1e-9 ? held / (_total[n] + held) : 1;
        }
        for (int e = 0; e < counts.Length; e++)
        {
            int node = _tree.Entries[e].Node;
            _weight[e] = _total[node] > 1e-9 ? (1 - _backOff[node]) * counts[e] / _total[node] : 0;
        }
        Spread();
    }

    private void Spread()
    {
        for (int e = 0; e < _weight.Length; e++)
        {
            (int node, int parent, _, _) = _tree.Entries[e];
            Probability[e] = _weight[e] + (parent >= 0 ? _backOff[node] * Probability[parent] : 0);
        }
    }
}
