namespace SanctionsScreening.Training;

/// <summary>A spelling in letters of the source and the same word in symbols of the target, with its weight in training.</summary>
internal sealed record TrainingPair(byte[] Source, byte[] Target, float Weight)
{
    public TrainingPair Reversed() => new(Target, Source, Weight);
}
