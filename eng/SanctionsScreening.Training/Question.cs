using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>Shows what the shipped tables make of one native word: its decodings, and its agreement with given Latin words.</summary>
internal static class Question
{
    public static void Print(CorrespondenceScript script, string nativeWord, IEnumerable<string> latinWords)
    {
        ScriptCorrespondence correspondence = ScriptCorrespondence.For(script) ?? throw new InvalidOperationException($"There is no table for {script}.");
        NativeWord native = correspondence.Prepare(nativeWord.ToLowerInvariant());
        var best = new Decoding[CorrespondenceDefaults.Beam];
        int count = correspondence.Decode(native, best);
        Console.WriteLine(string.Join(' ', best[..count].Select(decoding => $"{decoding.Latin}:{decoding.Cost}")));
        foreach (string latin in latinWords)
            Console.WriteLine($"{latin}: cost {correspondence.Cost(native, WordPairs.Fold(latin))}, similarity {correspondence.Similarity(native, WordPairs.Fold(latin))}");
    }
}
