using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace SanctionsScreening.Benchmarks.Engines;

/// <summary>
/// Lucene.Net as most people use it for this: a <see cref="FuzzyQuery"/> for each word, any of them, the best fifty names.
/// One segment in memory; edits by the same rule as this library's retrieval (0, 1 or 2 by length).
/// </summary>
internal sealed class LuceneFuzzy : IEngine, IDisposable
{
    private const int Top = 50;
    private const string Field = "name";

    private readonly RivalNames _list;
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly List<int> _found = [];

    public LuceneFuzzy(RivalNames list)
    {
        _list = list;
        using (var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { RAMBufferSizeMB = 512 }))
        {
            foreach (string name in list.Names) writer.AddDocument([new TextField(Field, name, Lucene.Net.Documents.Field.Store.NO)]);
            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader);
    }

    /// <inheritdoc/>
    public string Name => $"Lucene.Net FuzzyQuery (top {Top})";

    /// <inheritdoc/>
    public int Screen(ScreeningRequest request)
    {
        _found.Clear();
        var query = new BooleanQuery();
        foreach (string word in RivalNames.Fold(request.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int edits = word.Length <= 2 ? 0 : word.Length <= 5 ? 1 : 2;
            query.Add(new FuzzyQuery(new Term(Field, word), edits), Occur.SHOULD);
        }

        // Documents were added in the order of the names and merged into one segment, so that a document's number is its name's.
        foreach (ScoreDoc hit in _searcher.Search(query, Top).ScoreDocs) _found.Add(hit.Doc);
        return _found.Count;
    }

    /// <inheritdoc/>
    public bool Finds(ScreeningRequest request, string entityId) => Screen(request) > 0 && _list.Any(_found, entityId);

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }
}
