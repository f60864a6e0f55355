using FuzzySharp;

namespace SanctionsScreening.Benchmarks.Engines;

/// <summary>Compares the request with every listed name by the token-set ratio (FuzzySharp).</summary>
internal sealed class LinearTokenSet(RivalNames list) : IEngine
{
    /// <summary>Of 100. Lower cuts let any name that shares one short word through.</summary>
    private const int Threshold = 90;

    private readonly List<int> _found = [];

    /// <inheritdoc/>
    public string Name => $"FuzzySharp token-set ratio ({Threshold})";

    /// <inheritdoc/>
    public int Screen(ScreeningRequest request)
    {
        _found.Clear();
        string name = RivalNames.Fold(request.Name);
        for (int n = 0; n < list.Names.Length; n++)
        {
            if (Fuzz.TokenSetRatio(name, list.Names[n]) >= Threshold) _found.Add(n);
        }

        return _found.Count;
    }

    /// <inheritdoc/>
    public bool Finds(ScreeningRequest request, string entityId) => Screen(request) > 0 && list.Any(_found, entityId);
}
