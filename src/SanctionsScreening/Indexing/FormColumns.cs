using System.Runtime.InteropServices;
using SanctionsScreening.Names;

namespace SanctionsScreening.Indexing;

/// <summary>The per-form arrays of a view while they are filled, form by form.</summary>
/// <param name="forms">How many forms there will be.</param>
/// <param name="words">How many words there are.</param>
/// <param name="alone">How many of them names hold as such.</param>
internal sealed class FormColumns(int forms, int words, int alone)
{
    private readonly List<char> _letters = new(forms * 9);

    public int[] Start { get; } = new int[forms + 1];

    public FormEntry[] Entries { get; } = new FormEntry[forms];

    public int[] FirstOfWord { get; } = [.. Enumerable.Repeat(-1, words)];

    public NativeReadings?[] Native { get; } = new NativeReadings?[words];

    public ReadOnlySpan<char> Letters => CollectionsMarshal.AsSpan(_letters);

    /// <summary>Appends one form.</summary>
    public void Add(int form, ReadOnlySpan<char> letters, bool isDecoding, ReadOnlySpan<byte> units, int word, NativeReadings? native)
    {
        _letters.AddRange(letters);
        Start[form + 1] = _letters.Count;
        FormKind kind = isDecoding ? FormKind.Decoding : native is null && FirstOfWord[word] >= 0 ? FormKind.Variant : FormKind.Written;
        Entries[form] = new FormEntry(word, letters, units, native is not null, kind, word >= alone);
        Native[word] = native;
        if (FirstOfWord[word] < 0) FirstOfWord[word] = form;
    }
}
