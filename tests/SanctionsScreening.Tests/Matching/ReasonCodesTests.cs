using System.Globalization;
using System.Reflection;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Names;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching;

public sealed class ReasonCodesTests
{
    private static readonly Type[] s_enums = [typeof(ExplanationOutcome), typeof(AlignmentKind), typeof(RetrievalKeyKind), typeof(IncompleteReason)];

    [Fact]
    public void Codes_OfEveryVersion_StayWhatTheyAre()
    {
        string[] locked = [.. GoldenRows.Read("Matching/codes.tsv").Select(static r => string.Join('\t', r))];
        string[] now = [.. Now().Select(static c => $"{c.Type}\t{c.Name}\t{c.Value}")];
        Assert.Empty(locked.Except(now, StringComparer.Ordinal));
        Assert.Empty(now.Except(locked, StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_AreDocumented()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "matching.md"));
        string[] codes = [.. Now().Where(static c => c.Type is not nameof(IncompleteReason)).Select(static c => c.Type == nameof(ReasonCodes) ? c.Value : c.Name)];
        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Type, string Name, string Value)> Now() =>
    [
        .. typeof(ReasonCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static f => (nameof(ReasonCodes), f.Name, (string)f.GetRawConstantValue()!)),
        .. s_enums.SelectMany(static e => Enum.GetValuesAsUnderlyingType(e).Cast<int>().Select(v => (e.Name, Enum.GetName(e, v)!, v.ToString(CultureInfo.InvariantCulture)))),
    ];
}
