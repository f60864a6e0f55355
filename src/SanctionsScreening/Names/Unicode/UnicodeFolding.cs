namespace SanctionsScreening.Names.Unicode;

internal static class UnicodeFolding
{
    public static void Fold(ReadOnlySpan<char> text, System.Buffers.IBufferWriter<char> output)
    {
        Span<char> s = output.GetSpan(text.Length);
        for (int i = 0; i < text.Length; i++) s[i] = char.ToLowerInvariant(text[i]);
        output.Advance(text.Length);
    }
}
