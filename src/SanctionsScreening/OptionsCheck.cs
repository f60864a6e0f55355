using System.Globalization;

namespace SanctionsScreening;

/// <summary>Says which option is outside its range, with both values.</summary>
internal static class OptionsCheck
{
    /// <summary>Every fault of the options, as sentences.</summary>
    public static List<string> Faults(ScreeningOptions options)
    {
        var faults = new List<string>();
        if (!(options.Threshold is >= 0 and <= 1)) faults.Add(Fault(nameof(options.Threshold), options.Threshold, "0 to 1"));
        if (options.MaxMatches is < 1 or > 1000) faults.Add(Fault(nameof(options.MaxMatches), options.MaxMatches, "1 to 1,000"));
        if (options.MaxNameLength is < 32 or > 4096) faults.Add(Fault(nameof(options.MaxNameLength), options.MaxNameLength, "32 to 4,096"));
        if (options.MaxDegreeOfParallelism is < 1 or > 1024) faults.Add(Fault(nameof(options.MaxDegreeOfParallelism), options.MaxDegreeOfParallelism, "1 to 1,024"));
        if (options.GenerationFolder is { } folder && string.IsNullOrWhiteSpace(folder)) faults.Add($"{nameof(ScreeningOptions)}.{nameof(options.GenerationFolder)} is '{folder}'; it must be null or name a folder.");
        if (options.Tables.Contains(null!)) faults.Add($"{nameof(ScreeningOptions)}.{nameof(options.Tables)} holds null; it must hold rows.");
        return faults;
    }

    /// <summary>Throws where an option is outside its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">With every fault in its message.</exception>
    public static void ThrowIfInvalid(ScreeningOptions options)
    {
        List<string> faults = Faults(options);
        if (faults.Count > 0) throw new ArgumentOutOfRangeException(nameof(options), string.Join(' ', faults));
    }

    private static string Fault<T>(string option, T value, string range)
        where T : IFormattable => $"{nameof(ScreeningOptions)}.{option} is {value.ToString(null, CultureInfo.InvariantCulture)}; it must be {range}.";
}
