using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Indexing;

/// <summary>
/// Listed words of other scripts with their readings. Those of a stored generation are made when they are first asked for, since few
/// requests come near most of them. Thread-safe.
/// </summary>
internal sealed class NativeWords
{
    private const int Latin = -1;

    /// <summary>For each word of the generation, which native word it is.</summary>
    private readonly Column<int> _ordinals;
    private readonly Column<byte> _scripts;
    private readonly TextColumn _texts;
    private readonly NativeReadings?[] _readings;
    private readonly Func<int, (string[] Readings, string[] Decodings)>? _forms;

    /// <summary>Takes the readings of each word; <see langword="null"/> for Latin words.</summary>
    public NativeWords(NativeReadings?[] words)
    {
        int[] ordinals = new int[words.Length];
        int count = 0;
        for (int word = 0; word < words.Length; word++) ordinals[word] = words[word] is null ? Latin : count++;
        NativeReadings[] readings = [.. words.OfType<NativeReadings>()];
        _ordinals = ordinals;
        _scripts = Array.ConvertAll(readings, static r => (byte)r.Script);
        _texts = TextColumn.Of(Array.ConvertAll(readings, static r => r.Word));
        _readings = readings;
    }

    private NativeWords(Column<int> ordinals, Column<byte> scripts, TextColumn texts, Func<int, (string[] Readings, string[] Decodings)> forms)
    {
        _ordinals = ordinals;
        _scripts = scripts;
        _texts = texts;
        _forms = forms;
        _readings = new NativeReadings?[scripts.Length];
    }

    /// <summary>A word's readings; <see langword="null"/> for Latin words.</summary>
    public NativeReadings? this[int word]
    {
        get
        {
            int ordinal = _ordinals[word];
            return ordinal == Latin ? null : Volatile.Read(ref _readings[ordinal]) ?? Read(word, ordinal);
        }
    }

    /// <summary>Passes them one way.</summary>
    /// <param name="transfer">A writer or a reader.</param>
    /// <param name="words">The words when writing.</param>
    /// <param name="forms">What a word's forms say when reading: they are its readings and its decodings.</param>
    public static NativeWords Transfer(IColumnTransfer transfer, NativeWords? words, Func<int, (string[] Readings, string[] Decodings)> forms)
    {
        Column<int> ordinals = transfer.Column("word.native", words?._ordinals);
        Column<byte> scripts = transfer.Column("native.script", words?._scripts);
        TextColumn texts = transfer.Texts("native.text", words?._texts);
        return words ?? new NativeWords(ordinals, scripts, texts, forms);
    }

    private NativeReadings Read(int word, int ordinal)
    {
        (string[] readings, string[] decodings) = _forms!(word);
        NativeReadings read = NativeReader.Restore(_texts[ordinal].ToString(), (Script)_scripts[ordinal], readings, decodings);
        return Interlocked.CompareExchange(ref _readings[ordinal], read, null) ?? read;
    }
}
