namespace SanctionsScreening.Names.Correspondence;

/// <summary>A native word, or several joined, in the symbols of its script, ready to be compared with many Latin words. Immutable.</summary>
internal sealed class NativeWord
{
    internal NativeWord(byte[] symbols, OutcomePlaces[] outcomes, int background)
    {
        Symbols = symbols;
        Outcomes = outcomes;
        Background = background;
    }

    /// <summary>Symbols of the script's alphabet; at most <see cref="CorrespondenceDefaults.MaxNativeSymbols"/>.</summary>
    internal byte[] Symbols { get; }

    /// <summary>The few outcomes of the model that stand in the word.</summary>
    internal OutcomePlaces[] Outcomes { get; }

    /// <summary>−ln of the word's probability as any word of its script, in thousandths.</summary>
    internal int Background { get; }

    /// <summary>How many symbols the word has; 0 where nothing of it belongs to the script.</summary>
    public int Length => Symbols.Length;
}
