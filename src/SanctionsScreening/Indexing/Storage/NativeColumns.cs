using SanctionsScreening.Names;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Indexing.Storage;

/// <summary>Words of other scripts as columns: their letters, script, readings and what a learned correspondence proposed.</summary>
internal static class NativeColumns
{
    /// <summary>Passes them one way.</summary>
    public static NativeReadings?[] Transfer(IColumnTransfer transfer, NativeReadings?[]? words)
    {
        NativeReadings[]? native = words is null ? null : [.. words.OfType<NativeReadings>()];
        int[] count = transfer.Column("native.word-count", words is null ? null : new[] { words.Length });
        int[] word = transfer.Column("native.word", words is null ? null : Enumerable.Range(0, words.Length).Where(w => words[w] is not null).ToArray());
        byte[] script = transfer.Column("native.script", native?.Select(static n => (byte)n.Script).ToArray());
        string[] text = transfer.Strings("native.text", native?.Select(static n => n.Word).ToArray());
        int[] readingCount = transfer.Column("native.reading-count", native?.Select(static n => n.Readings.Length).ToArray());
        string[] readings = transfer.Strings("native.readings", native?.SelectMany(static n => n.Readings).ToArray());
        int[] decodingCount = transfer.Column("native.decoding-count", native?.Select(static n => n.Decodings.Length).ToArray());
        string[] decodings = transfer.Strings("native.decodings", native?.SelectMany(static n => n.Decodings).ToArray());
        if (words is not null) return words;
        var read = new NativeReadings?[count[0]];
        int r = 0, d = 0;
        for (int n = 0; n < word.Length; n++)
        {
            read[word[n]] = NativeReader.Restore(text[n], (Script)script[n], readings[r..(r + readingCount[n])], decodings[d..(d + decodingCount[n])]);
            r += readingCount[n];
            d += decodingCount[n];
        }

        return read;
    }
}
