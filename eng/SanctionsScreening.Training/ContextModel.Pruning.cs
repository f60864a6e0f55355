namespace SanctionsScreening.Training;

internal sealed partial class ContextModel
{
    /// <summary>Keeps the entries whose loss would cost the training pairs most; what the others held goes to the back-off.</summary>
    public void Prune()
    {
        _kept = new bool[_weight.Length];
        Array.Fill(_kept, true);
        // In two steps, since the worth of an entry depends on what its parents still hold.
        foreach (int target in new[] { _settings.Entries * 3, _settings.Entries })
        {
            var worth = new double[_weight.Length];
            for (int e = 0; e < worth.Length; e++)
                worth[e] = _kept[e] ? Worth(e) : double.NegativeInfinity;
            double[] ordered = [.. worth];
            Array.Sort(ordered);
            double least = ordered[Math.Max(0, ordered.Length - target)];
            for (int e = 0; e < worth.Length; e++)
            {
                if (!_kept[e] || worth[e] >= least)
                    continue;
                _kept[e] = false;
                _backOff[_tree.Entries[e].Node] += _weight[e];
                _weight[e] = 0;
            }
            Spread();
        }
    }

    // Count times the logarithm of how much likelier the outcome is here than without the entry.
    private double Worth(int e)
    {
        (int node, int parent, byte consumed, _) = _tree.Entries[e];
        double without = parent >= 0 ? (_backOff[node] + _weight[e]) * Probability[parent] : 0;
        // Steps that eat several letters could mostly be made of shorter ones, which no count shows; this is what those cost.
        without += consumed == 1 ? 3e-5 : 2e-3;
        return _count[e] * Math.Log(Probability[e] / without);
    }

    /// <summary>
    /// One round of expectation–maximisation over the kept entries alone: each count is shared between the context that
    /// holds the outcome and the shorter ones behind it, in proportion to what each contributes.
    /// </summary>
    public void Refit(double[] counts)
    {
        var own = new double[counts.Length];
        var passed = new double[_backOff.Length];
        for (int e = counts.Length - 1; e >= 0; e--)
        {
            double count = counts[e];
            if (count <= 0 || Probability[e] <= 0)
                continue;
            (int node, int parent, _, _) = _tree.Entries[e];
            own[e] = count * _weight[e] / Probability[e];
            passed[node] += count - own[e];
            if (parent >= 0)
                counts[parent] += count - own[e];
        }
        var total = new double[_backOff.Length];
        for (int e = 0; e < own.Length; e++)
            total[_tree.Entries[e].Node] += own[e];
        for (int n = 0; n < total.Length; n++)
        {
            double all = total[n] + passed[n] + _settings.PrunedBackOffCount;
            _backOff[n] = (passed[n] + _settings.PrunedBackOffCount) / all;
            total[n] = all;
        }
        for (int e = 0; e < own.Length; e++)
            _weight[e] = _kept[e] ? own[e] / total[_tree.Entries[e].Node] : 0;
        Spread();
    }

    public LearnedTransducer Freeze(Interner outcomes)
    {
        var needed = new bool[_tree.Nodes.Count];
        needed[0] = true;
        for (int e = 0; e < _weight.Length; e++)
        {
            if (_weight[e] > 1e-7)
                needed[_tree.Entries[e].Node] = true;
        }
        for (int n = needed.Length - 1; n > 0; n--)
            needed[_tree.Nodes[n].Parent] |= needed[n];

        // Breadth first, so that parents' numbers rise.
        int[] order = [.. Enumerable.Range(0, needed.Length).Where(n => needed[n]).OrderBy(n => _tree.Nodes[n].Depth)];
        var number = new Dictionary<int, int>();
        var nodes = new List<(int Parent, byte Letter, double BackOff)>();
        foreach (int n in order.GroupBy(n => _tree.Nodes[n].Depth).SelectMany(level => level
            .OrderBy(n => n == 0 ? 0 : number.GetValueOrDefault(_tree.Nodes[n].Parent)).ThenBy(n => _tree.Nodes[n].Letter).ToArray()))
        {
            number[n] = nodes.Count;
            nodes.Add((n == 0 ? 0 : number[_tree.Nodes[n].Parent], _tree.Nodes[n].Letter, _backOff[n]));
        }

        int[] kept = [.. Enumerable.Range(0, _weight.Length).Where(e => _weight[e] > 1e-7)];
        int[] used = [.. kept.GroupBy(e => _tree.Entries[e].Outcome).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key)];
        Dictionary<int, int> outcomeNumber = used.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var entries = kept.Select(e => (Node: number[_tree.Entries[e].Node], _tree.Entries[e].Consumed, Outcome: outcomeNumber[_tree.Entries[e].Outcome], Weight: _weight[e]))
            .OrderBy(e => e.Node).ThenBy(e => e.Outcome).ThenBy(e => e.Consumed).ToList();
        return new LearnedTransducer(_settings.SourceLetters, nodes, entries, [.. used.Select(o => outcomes[o])]);
    }
}
