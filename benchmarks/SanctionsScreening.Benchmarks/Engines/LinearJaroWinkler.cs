using F23.StringSimilarity;

namespace SanctionsScreening.Benchmarks.Engines;

/// <summary>Compares the request with every listed name by Jaro–Winkler similarity of the whole folded text (F23.StringSimilarity).</summary>
internal sealed class LinearJaroWinkler(RivalNames list) : IEngine
{
    /// <summary>The customary cut for whole names; lower ones alert on every second benign person.</summary>
    private const double Threshold = 0.90;

    private readonly JaroWinkler _similarity = new();
    private readonly List<int> _found = [];

    /// <inheritdoc/>
    public string Name => $"linear Jaro–Winkler ({Threshold:0.00})";

    /// <inheritdoc/>
    public int Screen(ScreeningRequest request)
    {
        _found.Clear();
        string name = RivalNames.Fold(request.Name);
        for (int n = 0; n < list.Names.Length; n++)
        {
            if (_similarity.Similarity(name, list.Names[n]) >= Threshold) _found.Add(n);
        }

        return _found.Count;
    }

    /// <inheritdoc/>
    public bool Finds(ScreeningRequest request, string entityId) => Screen(request) > 0 && list.Any(_found, entityId);
}
