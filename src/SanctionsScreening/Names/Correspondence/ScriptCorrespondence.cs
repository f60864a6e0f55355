using System.Runtime.InteropServices;
using SanctionsScreening.Names.Correspondence.Alphabets;

namespace SanctionsScreening.Names.Correspondence;

/// <summary>
/// The learned correspondence between one script's spellings and Latin spellings: how likely a Latin word is written so in
/// the script, and which Latin spellings a native word may stand for. Native words are taken in the library's folded form,
/// Latin ones as letters a–z (anything else in them is passed over). Immutable and safe to share between threads.
/// </summary>
internal sealed class ScriptCorrespondence
{
    private static readonly Lazy<ScriptCorrespondence?>[] s_all =
        [.. Enumerable.Range(0, (int)CorrespondenceScript.Han + 1).Select(i => new Lazy<ScriptCorrespondence?>(() => Load((CorrespondenceScript)i)))];

    private readonly NativeAlphabet _alphabet;
    private readonly CorrespondenceTables _tables;
    private readonly SpellingDecoder _decoder;

    public ScriptCorrespondence(CorrespondenceScript script, CorrespondenceTables tables)
    {
        Script = script;
        _alphabet = NativeAlphabet.Of(script);
        _tables = tables;
        _decoder = new SpellingDecoder(tables.Reverse);
    }

    public CorrespondenceScript Script { get; }

    /// <summary>The correspondence of a script, read at its first use; null for a script without one.</summary>
    public static ScriptCorrespondence? For(CorrespondenceScript script) =>
        (uint)script < (uint)s_all.Length ? s_all[(int)script].Value : null;

    /// <summary>Brings a native word, or several joined, into the form that is compared. Do it once a word.</summary>
    public NativeWord Prepare(ReadOnlySpan<char> nativeWord)
    {
        Span<byte> buffer = stackalloc byte[CorrespondenceDefaults.MaxNativeSymbols];
        byte[] symbols = buffer[.._alphabet.Encode(nativeWord, buffer)].ToArray();
        var outcomes = new List<OutcomePlaces>(4 * symbols.Length + 1);
        int background = 0;
        for (int i = 0; i < symbols.Length; i++)
        {
            background += _tables.Background[symbols[i]];
            for (int length = 1; length <= Math.Min(4, symbols.Length - i); length++)
                AddPlace(outcomes, _tables.Forward.OutcomeOf(symbols.AsSpan(i, length)), i);
        }
        AddPlace(outcomes, _tables.Forward.OutcomeOf([]), 0);
        return new NativeWord(symbols, [.. outcomes], background);
    }

    /// <summary>−ln P(native | latin) in thousandths, summed over all ways to read one as the other.</summary>
    /// <param name="native">The native word.</param>
    /// <param name="latin">The Latin word.</param>
    /// <param name="most">Higher costs may be given as <see cref="CorrespondenceDefaults.NoCorrespondence"/>.</param>
    public int Cost(NativeWord native, ReadOnlySpan<char> latin, int most = CorrespondenceDefaults.NoCorrespondence)
    {
        Span<byte> letters = stackalloc byte[CorrespondenceDefaults.MaxLatinLetters];
        letters = letters[..LatinLetters.Encode(latin, letters)];
        return native.Length == 0 || letters.IsEmpty
            ? CorrespondenceDefaults.NoCorrespondence
            : NaturalLogarithm.Cost(ForwardSum.Probability(_tables.Forward, native, letters, Math.Exp(-most / 1000d)));
    }

    /// <summary>
    /// How well the two agree, 0–10,000: the gain over an unrelated word of the same length, as a share of what could be
    /// gained, brought to one scale for all scripts. Fewer than one unrelated word in 10,000 reaches 6,500.
    /// </summary>
    /// <param name="native">The native word.</param>
    /// <param name="latin">The Latin word.</param>
    /// <param name="least">Lower similarities may be given as 0.</param>
    public int Similarity(NativeWord native, ReadOnlySpan<char> latin, int least = 0) => SimilarityOfCost(native, Cost(native, latin, MostCost(native, least)));

    /// <summary>The similarity that a <see cref="Cost"/> of this word amounts to.</summary>
    public int SimilarityOfCost(NativeWord native, int cost)
    {
        int agreement = Agreement(native, cost);
        int[] knots = _tables.Calibration;
        if (knots.Length < 4 || agreement <= knots[0])
            return 0;
        for (int i = 2; i < knots.Length; i += 2)
        {
            if (agreement < knots[i])
                return knots[i - 1] + (int)((long)(agreement - knots[i - 2]) * (knots[i + 1] - knots[i - 1]) / (knots[i] - knots[i - 2]));
        }
        return knots[^1];
    }

    /// <summary>A cost above which no similarity reaches <paramref name="least"/>.</summary>
    private int MostCost(NativeWord native, int least)
    {
        int[] knots = _tables.Calibration;
        int agreement = int.MinValue;
        for (int i = 2; i < knots.Length && least > knots[i - 1]; i += 2)
        {
            int rise = Math.Max(1, knots[i + 1] - knots[i - 1]);
            agreement = knots[i - 2] + (int)((long)Math.Min(least - knots[i - 1], rise) * (knots[i] - knots[i - 2]) / rise);
        }

        // A thousandth less, for what rounding takes.
        return agreement == int.MinValue ? CorrespondenceDefaults.NoCorrespondence : native.Background - (int)((agreement - 2L) * (native.Background + CorrespondenceDefaults.AgreementOffset) / 1000) + 10;
    }

    /// <summary>
    /// The five or more likeliest Latin spellings of a native word, the likeliest first; returns how many were written.
    /// </summary>
    public int Decode(NativeWord native, Span<Decoding> best) => _decoder.Decode(native.Symbols, best);

    /// <summary>Gain over the background as a share of it, in thousandths; at most 1,000, below 0 for unrelated words.</summary>
    internal static int Agreement(NativeWord native, int cost) =>
        native.Length == 0 ? int.MinValue : (int)(1000L * (native.Background - cost) / (native.Background + CorrespondenceDefaults.AgreementOffset));

    private static void AddPlace(List<OutcomePlaces> outcomes, int outcome, int place)
    {
        if (outcome < 0)
            return;
        foreach (ref OutcomePlaces known in CollectionsMarshal.AsSpan(outcomes))
        {
            if (known.Outcome != outcome)
                continue;
            known = known with { Places = known.Places | (1UL << place) };
            return;
        }
        outcomes.Add(new OutcomePlaces((ushort)outcome, 1UL << place));
    }

    private static ScriptCorrespondence? Load(CorrespondenceScript script)
    {
        if (!Enum.IsDefined(script))
            return null;
        string name = $"Names/Correspondence/{script.ToString().ToLowerInvariant()}.bin";
        using Stream? resource = typeof(ScriptCorrespondence).Assembly.GetManifestResourceStream(name);
        if (resource is null)
            return null;
        using var content = new MemoryStream();
        resource.CopyTo(content);
        return new ScriptCorrespondence(script, CorrespondenceFile.Read(content.ToArray(), script));
    }
}
