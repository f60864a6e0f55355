using System.Runtime.InteropServices;

namespace SanctionsScreening.Names.Spelling;

/// <summary>The prices of <see cref="SpellingCosts"/> as <see cref="SpellingLanes"/> looks them up: rows of <see cref="SpellingCosts.RowLength"/> bytes, by the other run's unit.</summary>
internal static class LaneCosts
{
    private static readonly byte[] s_gaps = Row(SpellingCosts.Gap), s_startGaps = Row(SpellingCosts.StartGap), s_endGaps = Row(SpellingCosts.EndGap);
    private static readonly byte[][] s_start = [Start(isShort: false), Start(isShort: true)], s_end = [End(isShort: false), End(isShort: true)];

    /// <summary>Inserting each unit.</summary>
    public static ref byte Gaps => ref MemoryMarshal.GetArrayDataReference(s_gaps);

    /// <summary>Beginning with it.</summary>
    public static ref byte StartGaps => ref MemoryMarshal.GetArrayDataReference(s_startGaps);

    /// <summary>Ending with it.</summary>
    public static ref byte EndGaps => ref MemoryMarshal.GetArrayDataReference(s_endGaps);

    /// <summary>A row for each of the run's units: exchanging it.</summary>
    public static ref byte Exchanges(bool isShort) => ref MemoryMarshal.GetReference(SpellingCosts.ExchangeRow(0, isShort));

    /// <summary>The same where both words begin.</summary>
    public static ref byte StartExchanges(bool isShort) => ref MemoryMarshal.GetArrayDataReference(s_start[isShort ? 1 : 0]);

    /// <summary>Exchanging one unit where both words end.</summary>
    public static ref byte EndExchanges(byte unit, bool isShort) => ref s_end[isShort ? 1 : 0][unit * SpellingCosts.RowLength];

    /// <summary>A row of what each unit costs, as far as a byte tells.</summary>
    public static byte[] Row(Func<byte, int> price)
    {
        byte[] row = new byte[SpellingCosts.RowLength];
        for (byte unit = 0; unit < SpellingUnits.Count; unit++) row[unit] = (byte)Math.Min(price(unit), byte.MaxValue);
        return row;
    }

    private static byte[] Start(bool isShort) => Rows(isShort, static (_, _, cost) => cost * SpellingCosts.StartPercent / 100);

    private static byte[] End(bool isShort) => Rows(isShort, static (unit, other, cost) => cost == 0 ? 0 : SpellingCosts.AtEnd(unit, other, cost));

    private static byte[] Rows(bool isShort, Func<byte, byte, int, int> price)
    {
        byte[] rows = new byte[SpellingUnits.Count * SpellingCosts.RowLength];
        for (byte unit = 0; unit < SpellingUnits.Count; unit++)
        {
            ReadOnlySpan<byte> costs = SpellingCosts.ExchangeRow(unit, isShort);
            for (byte other = 0; other < SpellingUnits.Count; other++) rows[(unit * SpellingCosts.RowLength) + other] = (byte)Math.Min(price(unit, other, costs[other]), byte.MaxValue);
        }

        return rows;
    }
}
