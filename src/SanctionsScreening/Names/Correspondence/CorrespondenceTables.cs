namespace SanctionsScreening.Names.Correspondence;

/// <summary>What one resource holds.</summary>
/// <param name="Forward">P(native | Latin).</param>
/// <param name="Reverse">P(Latin | native), smaller, for decoding.</param>
/// <param name="Background">−ln of each native symbol's frequency, in thousandths.</param>
/// <param name="Calibration">Pairs of raw agreement (thousandths) and similarity (ten-thousandths), both rising.</param>
internal sealed record CorrespondenceTables(Transducer Forward, Transducer Reverse, int[] Background, int[] Calibration);
