namespace SanctionsScreening.Names.Knowledge;

internal static class NameFrequency
{
    public static int Information(ReadOnlySpan<char> word) => 11500;
}
