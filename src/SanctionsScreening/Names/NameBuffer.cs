namespace SanctionsScreening.Names;

/// <summary>Reusable room for one analysed name. Not thread-safe: each search leases its own.</summary>
internal sealed class NameBuffer
{
    /// <summary>The most words a name is cut into; longer ones are cut short and the caller is told.</summary>
    public const int MaxWords = 32;

    private char[] _letters = new char[256];

    /// <summary>The words, in the order of the text.</summary>
    public NameWord[] Words { get; } = new NameWord[MaxWords];

    /// <summary>How many words there are.</summary>
    public int Count { get; set; }

    /// <summary>Whether words beyond <see cref="MaxWords"/> were left out.</summary>
    public bool IsCut { get; set; }

    /// <summary>Whether a word was longer than <see cref="NameAnalyzer.MostLetters"/> and only its beginning is here.</summary>
    public bool IsWordCut { get; private set; }

    /// <summary>Whether letters were left out because the library reads no letter of their script.</summary>
    public bool IsUnread { get; set; }

    /// <summary>Folded letters written so far.</summary>
    public int LetterCount { get; private set; }

    /// <summary>All folded letters.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, LetterCount);

    /// <summary>The folded form of a word.</summary>
    public ReadOnlySpan<char> Form(int word) => _letters.AsSpan(Words[word].Start, Words[word].Length);

    /// <summary>Whether a word, or one of its readings in Latin, begins with a letter.</summary>
    public bool BeginsWith(int word, char letter)
    {
        if (Words[word].Native is not { } native) return Form(word).StartsWith(letter);
        foreach (string reading in native.Readings)
        {
            if (reading[0] == letter) return true;
        }

        return false;
    }

    /// <summary>Empties the buffer for the next name.</summary>
    public void Clear()
    {
        Words.AsSpan(0, Count).Clear();
        Count = 0;
        LetterCount = 0;
        IsCut = false;
        IsWordCut = false;
        IsUnread = false;
    }

    /// <summary>The letters from a place on, to be changed in place.</summary>
    public Span<char> Writable(int start) => _letters.AsSpan(start, LetterCount - start);

    /// <summary>Drops letters from the end.</summary>
    public void Truncate(int letterCount) => LetterCount = letterCount;

    /// <summary>Drops the end of the last word where it is too long, and never half a character.</summary>
    public void CutLongWord(int start)
    {
        int letterCount = start + NameAnalyzer.MostLetters;
        if (LetterCount <= letterCount) return;
        Truncate(char.IsHighSurrogate(_letters[letterCount - 1]) ? letterCount - 1 : letterCount);
        IsWordCut = true;
    }

    /// <summary>Takes one word out.</summary>
    public void RemoveWord(int word)
    {
        Words.AsSpan(word + 1, Count - word - 1).CopyTo(Words.AsSpan(word));
        Words[--Count] = default;
    }

    /// <summary>Gives a word another form.</summary>
    public void Rewrite(int word, ReadOnlySpan<char> form)
    {
        int start = LetterCount;
        Append(form);
        Words[word].Start = start;
        Words[word].Length = form.Length;
        Words[word].Script = Scripts.Script.Latin;
        Words[word].Native = null;
    }

    /// <summary>Gives a word the form of a number.</summary>
    public void Rewrite(int word, int value)
    {
        Span<char> digits = stackalloc char[12];
        value.TryFormat(digits, out int written, default, System.Globalization.CultureInfo.InvariantCulture);
        Rewrite(word, digits[..written]);
    }

    /// <summary>Appends one folded letter.</summary>
    public void Append(char letter)
    {
        if (LetterCount == _letters.Length) Array.Resize(ref _letters, _letters.Length * 2);
        _letters[LetterCount++] = letter;
    }

    /// <summary>Appends folded letters.</summary>
    public void Append(ReadOnlySpan<char> letters)
    {
        while (LetterCount + letters.Length > _letters.Length) Array.Resize(ref _letters, _letters.Length * 2);
        letters.CopyTo(_letters.AsSpan(LetterCount));
        LetterCount += letters.Length;
    }
}
