using System.Globalization;
using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>
/// Words of the designated persons that were kept out of training: how often the word beside a native word is the likeliest
/// among all Latin words of those names. Misaligned words count as errors, so 100 % is not on offer.
/// </summary>
internal static class NameEvaluation
{
    public static void Print(ScriptPlan plan, ScriptCorrespondence correspondence, string names)
    {
        string[] latin = [.. NamePairs.Rows(names, heldOut: false).Concat(NamePairs.Rows(names, heldOut: true))
            .SelectMany(row => NamePairs.Split(row.Latin, plan.Script)).Select(WordPairs.Fold).Distinct(StringComparer.Ordinal)];
        int asked = 0, first = 0, similar = 0;
        foreach (var word in NamePairs.Words(NamePairs.Rows(names, heldOut: true), plan.Script, turned: false).GroupBy(pair => pair.Native, StringComparer.Ordinal))
        {
            NativeWord native = correspondence.Prepare(word.Key.ToLowerInvariant());
            int right = word.Min(pair => correspondence.Cost(native, WordPairs.Fold(pair.Latin)));
            asked++;
            first += latin.All(other => correspondence.Cost(native, other) >= right) ? 1 : 0;
            similar += correspondence.SimilarityOfCost(native, right) >= 6500 ? 1 : 0;
        }
        if (asked > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.Script,-9} names {asked,6} of {latin.Length}: rank 1 {100.0 * first / asked:f2} %, similarity of 6500 {100.0 * similar / asked:f2} %"));
    }
}
