using SanctionsScreening.Names;

namespace SanctionsScreening.Tests.Support;

/// <summary>The words of an analysed name, as a test compares them.</summary>
internal static class AnalyzedWords
{
    public static string Of(NameBuffer name) => string.Join(' ', Enumerable.Range(0, name.Count).Select(w => name.Form(w).ToString()));
}
