namespace SanctionsScreening.Training;

/// <summary>A linear congruential generator (Knuth's MMIX constants), so that drawn names are the same on every runtime.</summary>
internal sealed class Lcg(ulong seed)
{
    private ulong _state = seed;

    public int Next(int below)
    {
        _state = (_state * 6364136223846793005UL) + 1442695040888963407UL;
        return (int)((_state >> 33) % (ulong)below);
    }
}
