using System.Globalization;
using System.Reflection;

namespace SanctionsScreening.Matching;

/// <summary>The constants of the match score, read from the versioned table that the package carries. Immutable.</summary>
internal sealed class MatchingWeights
{
    private readonly int[] _values;

    private MatchingWeights(int[] values) => _values = values;

    /// <summary>The shipped constants.</summary>
    public static MatchingWeights Default { get; } = Load();

    /// <summary>One constant.</summary>
    public int this[MatchingWeight weight] => _values[(int)weight];

    /// <summary>The same constants with one changed; for fitting.</summary>
    public MatchingWeights With(MatchingWeight weight, int value)
    {
        int[] values = [.. _values];
        values[(int)weight] = value;
        return new MatchingWeights(values);
    }

    private static MatchingWeights Load()
    {
        const string name = "Matching/weights.tsv";
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        int[] values = new int[Enum.GetValues<MatchingWeight>().Length];
        Array.Fill(values, int.MinValue);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            values[(int)Enum.Parse<MatchingWeight>(cells[0])] = int.Parse(cells[1], CultureInfo.InvariantCulture);
        }

        int missing = Array.IndexOf(values, int.MinValue);
        if (missing >= 0) throw new InvalidOperationException($"{name} has no value for {(MatchingWeight)missing}.");
        return new MatchingWeights(values);
    }
}
