namespace SanctionsScreening.Names.Correspondence;

/// <summary>Partial spellings that end at one place of the native word; only the likeliest leave it.</summary>
internal sealed class SpellingBeam(int width)
{
    private readonly Dictionary<string, double> _probabilities = new(StringComparer.Ordinal);

    public void Add(string latin, double probability)
    {
        _probabilities.TryGetValue(latin, out double sum);
        _probabilities[latin] = sum + probability;
    }

    /// <summary>The likeliest first; equal ones in alphabetical order, so that the order never depends on hashing.</summary>
    public IEnumerable<KeyValuePair<string, double>> Best() =>
        _probabilities.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(width);
}
