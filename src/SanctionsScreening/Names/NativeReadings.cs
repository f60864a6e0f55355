using SanctionsScreening.Names.Correspondence;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>A word in a script other than Latin with the Latin words it may be read as. Immutable and shared between requests.</summary>
/// <param name="Word">The folded word in its own script.</param>
/// <param name="Script">Its script.</param>
/// <param name="Readings">Latin readings, the customary one first; empty where the word has no letters, or none that can be read; such a word is left out of its name.</param>
internal sealed record NativeReadings(string Word, Script Script, string[] Readings)
{
    private ScriptCorrespondence? _model;
    private NativeWord? _spelled;
    private NativeWord? _bare;

    /// <summary>Whether each character is a syllable of its own.</summary>
    public bool IsSyllabic => Script is Script.Han or Script.Hangul;

    /// <summary>Whether a correspondence was learned for the word's script.</summary>
    public bool IsLearned => _model is not null;

    /// <summary>Whether a reading leaves out the word's article, which stands in another one.</summary>
    public bool IsBare(string reading)
    {
        if (_bare is null) return false;
        foreach (string other in Readings)
        {
            if (other.Length == reading.Length + Article.Length && other.StartsWith(Article, StringComparison.Ordinal) && other.EndsWith(reading, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Further Latin words that the learned correspondence proposes; they find candidates and prove nothing.</summary>
    public string[] Decodings { get; private init; } = [];

    /// <summary>The same readings with what a learned correspondence says of the word.</summary>
    /// <param name="model">The correspondence of the word's script.</param>
    public NativeReadings With(ScriptCorrespondence model)
    {
        NativeWord spelled = model.Prepare(Word);
        if (spelled.Length == 0) return this;
        var best = new Decoding[MostDecodings];
        int count = model.Decode(spelled, best);
        string[] decodings = [.. best.Take(count).Select(static d => d.Latin).Where(d => d.Length > 1 && !Readings.Contains(d, StringComparer.Ordinal))];
        return With(model, spelled, decodings);
    }

    /// <summary>The same, with what the correspondence proposed when it was asked before.</summary>
    public NativeReadings With(ScriptCorrespondence model, string[] decodings)
    {
        NativeWord spelled = model.Prepare(Word);
        return spelled.Length == 0 ? this : With(model, spelled, decodings);
    }

    /// <summary>How well a Latin word spells this one, by the learned correspondence, 0 to 10,000; 0 where none was learned.</summary>
    /// <param name="latin">The Latin word.</param>
    /// <param name="least">Lower similarities may be given as 0.</param>
    public int Similarity(ReadOnlySpan<char> latin, int least = 0)
    {
        if (_model is null) return 0;
        int similarity = _model.Similarity(_spelled!, latin, least);
        return _bare is null ? similarity : Math.Max(similarity, _model.Similarity(_bare, latin, Math.Max(least, similarity)));
    }

    private NativeReadings With(ScriptCorrespondence model, NativeWord spelled, string[] decodings) => this with { _model = model, _spelled = spelled, _bare = Bare(model), Decodings = decodings };

    /// <summary>The word without its article, which Latin spellings leave out as often as not.</summary>
    private NativeWord? Bare(ScriptCorrespondence model) =>
        Script == Script.Arabic && ArabicArticle.TryStrip(Word, out ReadOnlySpan<char> bare) ? model.Prepare(bare) : null;

    private const string Article = "al";

    /// <summary>Decodings that are asked for: most true spellings are near one of the first.</summary>
    private const int MostDecodings = 12;
}
