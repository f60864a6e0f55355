namespace SanctionsScreening.Numerics;

/// <summary>
/// Logarithm and exponential from additions, multiplications and divisions only, which IEEE 754 fixes to the last bit:
/// the processor's own functions may differ in the last place, and a score must be the same everywhere.
/// </summary>
internal static class DeterministicMath
{
    private const double Ln2 = 0.693147180559945309417232121458;

    /// <summary>ln(numerator / denominator) in thousandths, rounded; both must be positive.</summary>
    public static int LnRatioThousandths(int numerator, int denominator) => (int)Math.Round(1000 * Ln((double)numerator / denominator), MidpointRounding.AwayFromZero);

    /// <summary>The natural logarithm of a positive number.</summary>
    public static double Ln(double x)
    {
        int exponent = 0;
        while (x > 1.5) { x /= 2; exponent++; }
        while (x < 0.75) { x *= 2; exponent--; }

        // ln x = 2 artanh((x−1)/(x+1)); |z| ≤ 0.2, so that fifteen terms leave less than 1e-20.
        double z = (x - 1) / (x + 1), square = z * z, term = z, sum = 0;
        for (int k = 1; k < 31; k += 2)
        {
            sum += term / k;
            term *= square;
        }

        return (2 * sum) + (exponent * Ln2);
    }

    /// <summary>e to a power between −50 and 50.</summary>
    public static double Exp(double x)
    {
        int halvings = 0;
        while (x is > 0.5 or < -0.5) { x /= 2; halvings++; }
        double term = 1, sum = 1;
        for (int k = 1; k < 20; k++)
        {
            term *= x / k;
            sum += term;
        }

        while (halvings-- > 0) sum *= sum;
        return sum;
    }
}
