using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;

namespace SanctionsScreening.Indexing;

/// <summary>The analyzer chain of the index of record: a word's reading, whole, becomes its match keys.</summary>
internal sealed class ScreeningAnalyzer : Analyzer
{
    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new KeywordTokenizer(reader);
        return new TokenStreamComponents(tokenizer, new MatchKeyFilter(tokenizer));
    }
}
