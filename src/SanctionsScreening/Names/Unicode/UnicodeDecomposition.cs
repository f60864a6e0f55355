namespace SanctionsScreening.Names.Unicode;

/// <summary>
/// Normalization form KD of the Unicode Standard (annex 15), from the library's own tables: every character fully
/// decomposed, canonically and by compatibility, its marks in canonical order. It is the reference that the folding
/// tables are tested against.
/// </summary>
internal static class UnicodeDecomposition
{
    /// <summary>The decomposed form of <paramref name="text"/>. Single surrogates are kept as they are.</summary>
    public static string Decompose(ReadOnlySpan<char> text)
    {
        var output = new TextBuffer(stackalloc char[256]);
        for (int i = 0; i < text.Length; i++)
        {
            int codePoint = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                codePoint = char.ConvertToUtf32(text[i], text[++i]);

            int entry = UnicodeTables.Decomposition.ValueOf(codePoint);
            if (entry != 0)
                output.Append(UnicodeTables.Decomposition.TextOf(entry));
            else if (codePoint < 0x10000 && HangulSyllables.IsSyllable((char)codePoint))
                HangulSyllables.Decompose((char)codePoint, ref output);
            else
                output.AppendCodePoint(codePoint);
        }
        string ordered = OrderMarks(output.Text);
        output.Dispose();
        return ordered;
    }

    // Every run of marks is sorted by combining class, marks of one class keeping their order. A merge sort keeps a
    // hostile run of a million marks from taking quadratic time.
    private static string OrderMarks(ReadOnlySpan<char> text)
    {
        var ordered = new TextBuffer(stackalloc char[256]);
        var run = new List<(int CodePoint, int Class)>();
        for (int i = 0; i < text.Length; i++)
        {
            int codePoint = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                codePoint = char.ConvertToUtf32(text[i], text[++i]);
            int combining = UnicodeTables.CombiningClass.ValueOf(codePoint);
            if (combining == 0)
            {
                Flush(run, ref ordered);
                ordered.AppendCodePoint(codePoint);
            }
            else
                run.Add((codePoint, combining));
        }
        Flush(run, ref ordered);
        string result = ordered.ToString();
        ordered.Dispose();
        return result;
    }

    private static void Flush(List<(int CodePoint, int Class)> run, ref TextBuffer output)
    {
        if (run.Count == 0)
            return;
        foreach ((int codePoint, _) in run.OrderBy(static mark => mark.Class))
            output.AppendCodePoint(codePoint);
        run.Clear();
    }
}
