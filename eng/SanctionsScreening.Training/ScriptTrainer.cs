using SanctionsScreening.Names.Correspondence;
using SanctionsScreening.Names.Correspondence.Alphabets;

namespace SanctionsScreening.Training;

/// <summary>Trains both directions of one script and calibrates the result on its development words.</summary>
internal static class ScriptTrainer
{
    public static byte[] Train(ScriptPlan plan, string data, string? names)
    {
        int symbols = NativeAlphabet.Of(plan.Script).Count;
        List<TrainingPair> pairs = WordPairs.Encode(TrainingSet.Read(plan, data, names), plan.Script);
        var forward = new TransducerTrainer(new TrainingSettings
        {
            SourceLetters = LatinLetters.Count,
            TargetLetters = symbols,
            Entries = plan.Entries,
            MaxEmitted = plan.MaxEmitted,
        }).Train(pairs);
        var reverse = new TransducerTrainer(new TrainingSettings
        {
            SourceLetters = symbols,
            TargetLetters = LatinLetters.Count,
            Entries = plan.ReverseEntries,
            MaxConsumed = plan.Script == CorrespondenceScript.Han ? 4 : 3,
            MaxEmitted = 4,
        }).Train([.. pairs.Select(pair => pair.Reversed())]);

        int[] background = Background(pairs, symbols);
        byte[] uncalibrated = CorrespondenceWriter.Write(plan.Script, forward, reverse, background, []);
        var correspondence = new ScriptCorrespondence(plan.Script, CorrespondenceFile.Read(uncalibrated, plan.Script));
        int[] calibration = Calibrator.Calibrate(correspondence, WordPairs.Read(Path.Combine(data, $"{plan.Language}_dev.tsv")));
        return CorrespondenceWriter.Write(plan.Script, forward, reverse, background, calibration);
    }

    // −ln of each symbol's share, in thousandths.
    private static int[] Background(List<TrainingPair> pairs, int symbols)
    {
        var counts = new double[symbols];
        foreach (TrainingPair pair in pairs)
        {
            foreach (byte symbol in pair.Target)
                counts[symbol] += pair.Weight;
        }
        double total = counts.Sum();
        return [.. counts.Select(count => (int)Math.Round(-1000 * Math.Log((count + 1) / (total + symbols))))];
    }
}
