namespace SanctionsScreening.Names.Knowledge;

/// <summary>Recognises legal forms in a run of folded words: <c>ооо</c>, <c>s a de c v</c>, <c>limited liability company</c>.</summary>
internal static class LegalForms
{
    private static readonly Lazy<LegalFormTable> Table = new(LegalFormTable.Load);

    /// <summary>The longest legal form that begins at <paramref name="start"/>.</summary>
    internal static bool Match(WordRun words, int start, out int length, out LegalForm form)
    {
        ReadOnlySpan<ushort> values = Table.Value.Phrases.Match(words, start, out length);
        form = default;
        foreach (var value in values)
        {
            if (LegalFormTable.IsEdge(value) && !IsAtEdge(words, start, length)) continue;
            form = Table.Value.Of(value);
            return true;
        }

        length = 0;
        return false;
    }

    /// <summary>The longest legal form written without blanks that begins at <paramref name="start"/>, as 有限公司 inside a name.</summary>
    internal static bool MatchRun(ReadOnlySpan<char> run, int start, out int length, out LegalForm form)
    {
        ReadOnlySpan<ushort> values = Table.Value.Phrases.MatchRun(run, start, out length);
        form = values.IsEmpty ? default : Table.Value.Of(values[0]);
        return !values.IsEmpty;
    }

    /// <summary>A short form may be followed by another form only: "X Co Ltd", "X S A L".</summary>
    private static bool IsAtEdge(WordRun words, int start, int length)
    {
        var end = start + length;
        return start == 0 || end >= words.Length || Match(words, end, out _, out _);
    }
}
