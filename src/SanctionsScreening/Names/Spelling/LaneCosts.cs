using System.Runtime.InteropServices;

namespace SanctionsScreening.Names.Spelling;

/// <summary>The prices of <see cref="SpellingCosts"/> as <see cref="SpellingLanes"/> looks them up: rows of <see cref="SpellingCosts.RowLength"/> bytes, by the other run's unit.</summary>
internal sealed class LaneCosts
{
    private readonly byte[] _gaps = Row(SpellingCosts.Gap), _startGaps = Row(SpellingCosts.StartGap), _endGaps = Row(SpellingCosts.EndGap);
    private readonly byte[][] _start = [Start(isShort: false), Start(isShort: true)], _end = [End(isShort: false), End(isShort: true)];

    /// <summary>The prices; made once.</summary>
    public static LaneCosts Default { get; } = new();

    /// <summary>Inserting each unit.</summary>
    public ref byte Gaps => ref MemoryMarshal.GetArrayDataReference(_gaps);

    /// <summary>Beginning with it.</summary>
    public ref byte StartGaps => ref MemoryMarshal.GetArrayDataReference(_startGaps);

    /// <summary>Ending with it.</summary>
    public ref byte EndGaps => ref MemoryMarshal.GetArrayDataReference(_endGaps);

    /// <summary>A row for each of the run's units: exchanging it.</summary>
    public ref byte Exchanges(bool isShort) => ref MemoryMarshal.GetReference(SpellingCosts.ExchangeRow(0, isShort));

    /// <summary>The same where both words begin.</summary>
    public ref byte StartExchanges(bool isShort) => ref MemoryMarshal.GetArrayDataReference(_start[isShort ? 1 : 0]);

    /// <summary>Exchanging one unit where both words end.</summary>
    public ref byte EndExchanges(byte unit, bool isShort) => ref _end[isShort ? 1 : 0][unit * SpellingCosts.RowLength];

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

    private static byte[] Row(Func<byte, int> price)
    {
        byte[] row = new byte[SpellingCosts.RowLength];
        for (byte unit = 0; unit < SpellingUnits.Count; unit++) row[unit] = (byte)Math.Min(price(unit), byte.MaxValue);
        return row;
    }
}
