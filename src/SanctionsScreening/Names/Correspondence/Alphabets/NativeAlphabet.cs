namespace SanctionsScreening.Names.Correspondence.Alphabets;

/// <summary>Turns the folded letters of a script into the symbols in which its correspondence was learned. Immutable.</summary>
internal abstract class NativeAlphabet
{
    /// <summary>How many symbols there are; symbols are numbered from 0.</summary>
    public abstract int Count { get; }

    /// <summary>
    /// Writes the symbols of <paramref name="word"/>; characters that are not of the script are passed over, and what does
    /// not fit into <paramref name="symbols"/> is cut off. Returns how many were written.
    /// </summary>
    public abstract int Encode(ReadOnlySpan<char> word, Span<byte> symbols);

    public static NativeAlphabet Of(CorrespondenceScript script) => script switch
    {
        CorrespondenceScript.Arabic => LetterAlphabet.Arabic,
        CorrespondenceScript.Cyrillic => LetterAlphabet.Cyrillic,
        CorrespondenceScript.Hebrew => LetterAlphabet.Hebrew,
        CorrespondenceScript.Hangul => HangulAlphabet.Instance,
        CorrespondenceScript.Kana => KanaAlphabet.Instance,
        CorrespondenceScript.Han => HanAlphabet.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(script), script, message: null),
    };
}
