using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Tests.Retrieval;

namespace SanctionsScreening.Tests.Indexing;

/// <summary>The view that searches read holds what the index of record holds, word by word and name by name.</summary>
public sealed class GenerationViewTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("view-").FullName;

    [Fact]
    public void View_AndIndexOfRecord_AgreeOnEveryWordAndName()
    {
        SanctionedEntity native = new() { Id = "invented:native", List = "invented", Type = EntityType.Person, Names = [new EntityName("Юсуф Закиров", NameKind.Primary), new EntityName("김정일", NameKind.Alias)] };
        SanctionsListSnapshot list = InventedList.Snapshot(400, 41) with { Entities = [.. InventedList.Entities(400, 41), native] };
        ScreeningIndex index = ScreeningIndexBuilder.Build([list], _folder, TestContext.Current.CancellationToken);
        GenerationView view = index.View;
        using FSDirectory folder = FSDirectory.Open(IndexFolder());
        using DirectoryReader reader = DirectoryReader.Open(folder);
        AtomicReader record = Assert.Single(reader.Leaves).AtomicReader;

        AssertPositions(record, IndexFields.Words, view, view.NameWords);
        AssertPositions(record, IndexFields.Joins, view, view.NameJoins);
        AssertKeys(record, view);
        NumericDocValues entities = record.GetNumericDocValues(IndexFields.Entity);
        for (int name = 0; name < view.NameCount; name++) Assert.Equal(entities.Get(name), view.NameEntity[name]);
        AssertPostings(view);
    }

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    private string IndexFolder() => Path.GetDirectoryName(System.IO.Directory.EnumerateFiles(_folder, "segments_*", SearchOption.AllDirectories).First())!;

    private static void AssertPositions(AtomicReader record, string field, GenerationView view, int[] words)
    {
        int seen = 0;
        TermsEnum terms = record.GetTerms(field).GetEnumerator();
        while (terms.MoveNext())
        {
            string term = Text(terms.Term);
            DocsAndPositionsEnum positions = terms.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE);
            while (positions.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                for (int k = positions.Freq; k > 0; k--)
                {
                    int word = words[view.NameStart[positions.DocID] + positions.NextPosition()];
                    Assert.Equal(term, view.WordNative[word]?.Word ?? view.Letters(view.WordForm[word]).ToString());
                    seen++;
                }
            }
        }

        Assert.Equal(words.Count(static w => w >= 0), seen);
    }

    private static void AssertKeys(AtomicReader record, GenerationView view)
    {
        int entries = 0;
        TermsEnum terms = record.GetTerms(IndexFields.Keys).GetEnumerator();
        while (terms.MoveNext())
        {
            var forms = new List<int>();
            DocsEnum docs = terms.Docs(null, null, DocsFlags.NONE);
            while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) forms.Add(docs.DocID - view.NameCount);
            int[] found = [.. view.Keys.Forms(MatchKeyFilter.Decode(terms.Term.Bytes.AsSpan(terms.Term.Offset, terms.Term.Length)))];
            Assert.Equal(forms, found);
            entries += forms.Count;
        }

        Assert.True(entries > view.FormWord.Length);
    }

    private static void AssertPostings(GenerationView view)
    {
        var names = new SortedSet<int>[view.WordCount];
        for (int word = 0; word < names.Length; word++) names[word] = [];
        for (int name = 0; name < view.NameCount; name++)
        {
            for (int p = view.NameStart[name]; p < view.NameStart[name + 1]; p++)
            {
                names[view.NameWords[p]].Add(name);
                if (view.NameJoins[p] >= 0) names[view.NameJoins[p]].Add(name);
            }
        }

        for (int word = 0; word < names.Length; word++) Assert.Equal(names[word], view.NamesOf(word).ToArray());
    }

    private static string Text(BytesRef bytes) => Encoding.UTF8.GetString(bytes.Bytes, bytes.Offset, bytes.Length);
}
