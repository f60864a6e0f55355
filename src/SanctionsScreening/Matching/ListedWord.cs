using SanctionsScreening.Names;

namespace SanctionsScreening.Matching;

/// <summary>One position of a listed name with what a comparison reads of it, side by side in memory.</summary>
/// <param name="Word">The word.</param>
/// <param name="Join">The word that it makes with the next one; −1 where they are not joined.</param>
/// <param name="Weight">What it says about identity, 0 to 10,000.</param>
/// <param name="Information">What meeting it says, in thousandths of a nat.</param>
/// <param name="Role">Its role.</param>
internal readonly record struct ListedWord(int Word, int Join, ushort Weight, ushort Information, WordRole Role);
