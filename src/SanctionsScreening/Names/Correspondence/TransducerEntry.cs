namespace SanctionsScreening.Names.Correspondence;

/// <summary>In one context, the probability that some letters of the source become one outcome.</summary>
/// <param name="Outcome">Number of the outcome among <see cref="Transducer.Outcomes"/>.</param>
/// <param name="Consumed">How many source letters it uses up, 1–4.</param>
/// <param name="Emitted">How many target letters it writes, 0–4.</param>
/// <param name="Weight">What this context adds to the probability that shorter contexts give.</param>
internal readonly record struct TransducerEntry(ushort Outcome, byte Consumed, byte Emitted, float Weight);
