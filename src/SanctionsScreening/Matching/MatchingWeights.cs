using System.Globalization;
using System.Reflection;
using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <summary>The constants of the match score, read from the versioned table that the package carries. Immutable.</summary>
internal sealed class MatchingWeights
{
    private static readonly (int Least, int Most)[] s_ranges = new (int, int)[Enum.GetValues<MatchingWeight>().Length];

    private readonly int[] _values;

    private MatchingWeights(int[] values) => _values = values;

    /// <summary>The shipped constants.</summary>
    public static MatchingWeights Default { get; } = Load();

    /// <summary>The range that fitting keeps a constant in.</summary>
    public static (int Least, int Most) Range(MatchingWeight weight) => s_ranges[(int)weight];

    /// <summary>One constant.</summary>
    public int this[MatchingWeight weight] => _values[(int)weight];

    /// <summary>The same constants with one changed; for fitting.</summary>
    public MatchingWeights With(MatchingWeight weight, int value)
    {
        int[] values = [.. _values];
        values[(int)weight] = value;
        return new MatchingWeights(values);
    }

    /// <summary>What words weigh by these constants.</summary>
    public WordWeights OfWords()
    {
        int[] fixedWeights = new int[(int)WordRole.LegalForm + 1];
        int[] percents = new int[fixedWeights.Length];
        Array.Fill(fixedWeights, -1);
        Array.Fill(percents, 100);
        fixedWeights[(int)WordRole.Particle] = this[MatchingWeight.ParticleWeight];
        fixedWeights[(int)WordRole.SonOf] = this[MatchingWeight.ParticleWeight];
        fixedWeights[(int)WordRole.Title] = this[MatchingWeight.TitleWeight];
        fixedWeights[(int)WordRole.LegalForm] = this[MatchingWeight.LegalFormWeight];
        fixedWeights[(int)WordRole.KunyaHead] = this[MatchingWeight.KunyaWeight];
        fixedWeights[(int)WordRole.Initial] = this[MatchingWeight.LeastWordWeight];
        percents[(int)WordRole.Patronymic] = this[MatchingWeight.PatronymicPercent];
        percents[(int)WordRole.Field] = this[MatchingWeight.FieldPercent];
        percents[(int)WordRole.Place] = this[MatchingWeight.PlacePercent];
        percents[(int)WordRole.Kin] = this[MatchingWeight.KinPercent];
        percents[(int)WordRole.Generic] = this[MatchingWeight.GenericPercent];
        return new WordWeights(this[MatchingWeight.InformationScale], this[MatchingWeight.LeastWordWeight], fixedWeights, percents, this[MatchingWeight.DescriptionExtra]);
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
            int at = (int)Enum.Parse<MatchingWeight>(cells[0]);
            values[at] = int.Parse(cells[1], CultureInfo.InvariantCulture);
            s_ranges[at] = (int.Parse(cells[2], CultureInfo.InvariantCulture), int.Parse(cells[3], CultureInfo.InvariantCulture));
        }

        int missing = Array.IndexOf(values, int.MinValue);
        if (missing >= 0) throw new InvalidOperationException($"{name} has no value for {(MatchingWeight)missing}.");
        return new MatchingWeights(values);
    }
}
