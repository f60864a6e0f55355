using SanctionsScreening.Names;

namespace SanctionsScreening.Indexing;

/// <summary>The per-form arrays of a view while they are filled, form by form.</summary>
internal sealed class FormColumns
{
    private readonly List<char> _letters;
    private readonly List<byte> _units;

    public FormColumns(int forms, int words)
    {
        _letters = new List<char>(forms * 9);
        _units = new List<byte>(forms * 8);
        Start = new int[forms + 1];
        UnitStart = new int[forms + 1];
        Word = new int[forms];
        IsDecoding = new bool[forms];
        FirstOfWord = new int[words];
        Array.Fill(FirstOfWord, -1);
        Native = new NativeReadings?[words];
    }

    public int[] Start { get; }

    public int[] UnitStart { get; }

    public int[] Word { get; }

    public bool[] IsDecoding { get; }

    public int[] FirstOfWord { get; }

    public NativeReadings?[] Native { get; }

    public char[] Letters { get; private set; } = [];

    public byte[] Units { get; private set; } = [];

    /// <summary>Appends one form.</summary>
    public void Add(int form, string letters, ReadOnlySpan<byte> units, int word, NativeReadings? native)
    {
        IsDecoding[form] = letters.StartsWith(ScreeningIndexBuilder.DecodingMark);
        _letters.AddRange(IsDecoding[form] ? letters[1..] : letters);
        _units.AddRange(units);
        Start[form + 1] = _letters.Count;
        UnitStart[form + 1] = _units.Count;
        Word[form] = word;
        Native[word] = native;
        if (FirstOfWord[word] < 0) FirstOfWord[word] = form;
    }

    /// <summary>Fixes the arrays once every form is in.</summary>
    public void Finish()
    {
        Letters = [.. _letters];
        Units = [.. _units];
    }
}
