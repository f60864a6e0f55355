namespace SanctionsScreening.Names.Correspondence;

/// <summary>
/// −ln in thousandths from exponent and leading bits of a double, so that every processor gives the same integer.
/// Math.Log is not promised to round alike everywhere; at these 1,024 arguments no result lies near a rounding tie.
/// </summary>
internal static class NaturalLogarithm
{
    private const int Steps = 1024;
    private static readonly int[] s_mantissa = [.. Enumerable.Range(0, Steps).Select(i => (int)Math.Round(1000 * Math.Log(1 + ((i + 0.5) / Steps))))];

    /// <summary>−1000 ln <paramref name="probability"/>; <see cref="CorrespondenceDefaults.NoCorrespondence"/> for zero.</summary>
    public static int Cost(double probability)
    {
        if (!(probability > 1e-300))
            return CorrespondenceDefaults.NoCorrespondence;

        long bits = BitConverter.DoubleToInt64Bits(probability);
        int exponent = (int)((bits >> 52) & 0x7FF) - 1023;
        int leading = (int)((bits >> 42) & (Steps - 1));
        // 1000 ln 2 in 1/1024ths.
        return -(((exponent * 709_783) >> 10) + s_mantissa[leading]);
    }
}
