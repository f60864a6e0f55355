using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Lists;
using SanctionsScreening.Names.Keys;
using SanctionsScreening.Tests.Retrieval;

namespace SanctionsScreening.Tests.Indexing;

/// <summary>The view that searches read holds what the index of record holds, word by word and name by name.</summary>
public sealed class GenerationViewTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("view-").FullName;

    [Fact]
    public void View_AndIndexOfRecord_AgreeOnEveryWordAndName()
    {
        SanctionedEntity native = new() { Id = "invented:native", List = "invented", Type = EntityType.Person, Names = [new EntityName("Юсуф Закиров", NameKind.Primary), new EntityName("김정일", NameKind.Alias)] };
        SanctionsListSnapshot list = InventedList.Snapshot(400, 41) with { Entities = [.. InventedList.Entities(400, 41), native] };
        ScreeningIndex index = ScreeningIndexBuilder.Build([list], _folder, TestContext.Current.CancellationToken);
        GenerationView view = index.View;
        using var record = new IndexRecord(_folder);
        using DirectoryReader names = record.OpenNames(), forms = record.OpenForms();
        AssertNames(Assert.Single(names.Leaves).AtomicReader, view);
        AssertForms(Assert.Single(forms.Leaves).AtomicReader, view);
        AssertJoins(view);
        AssertPostings(view);
    }

    [Fact]
    public void Build_OnAnyNumberOfThreads_MakesTheSameColumns()
    {
        byte[] one = Columns(1);
        Assert.Equal(one, Columns(2));
        Assert.Equal(one, Columns(16));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private byte[] Columns(int threads)
    {
        ScreeningIndex index = ScreeningIndexBuilder.Build([InventedList.Snapshot(3000, 41)], null, threads, TestContext.Current.CancellationToken);
        var writer = new ColumnWriter();
        GenerationColumns.Transfer(writer, index.View);
        string path = Path.Combine(_folder, $"{threads}.columns");
        writer.Write(path);
        return File.ReadAllBytes(path);
    }

    private static void AssertNames(AtomicReader record, GenerationView view)
    {
        int seen = 0, named = 0;
        TermsEnum terms = record.GetTerms(IndexFields.Words).GetEnumerator();
        while (terms.MoveNext())
        {
            string term = Text(terms.Term);
            DocsAndPositionsEnum positions = terms.DocsAndPositions(null, null);
            while (positions.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                int name = positions.DocID;
                for (int k = positions.Freq; k > 0; k--)
                {
                    int position = positions.NextPosition();
                    ReadOnlySpan<byte> payload = positions.GetPayload().Bytes.AsSpan(positions.GetPayload().Offset, positions.GetPayload().Length);
                    if (term == IndexFields.NameTerm)
                    {
                        var owner = new ByteReader(payload);
                        Assert.Equal(0, position);
                        Assert.Equal((owner.Number(), owner.Number()), (view.NameEntity[name], view.NameOrdinal[name]));
                        named++;
                        continue;
                    }

                    int at = view.NameStart[name] + position - 1;
                    Assert.Equal(term, TextOf(view, view.NameWords[at]));
                    Assert.Equal(payload[0] & ~IndexFields.JoinedToNext, view.NameRoles[at]);
                    Assert.Equal((payload[0] & IndexFields.JoinedToNext) != 0, view.NameJoins[at] >= 0);
                    seen++;
                }
            }
        }

        Assert.Equal((view.NameCount, view.NameWords.Length), (named, seen));
    }

    /// <summary>Recorded forms come first, with the keys of the record; the forms of joined words follow.</summary>
    private static void AssertForms(AtomicReader record, GenerationView view)
    {
        var expected = new SortedDictionary<uint, SortedSet<int>>();
        var isRecorded = new HashSet<int>();
        TermsEnum terms = record.GetTerms(IndexFields.Form).GetEnumerator();
        while (terms.MoveNext())
        {
            string form = Text(terms.Term);
            DocsAndPositionsEnum positions = terms.DocsAndPositions(null, null);
            while (positions.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                Assert.Equal(form.TrimStart(ScreeningIndexBuilder.DecodingMark), view.Letters(positions.DocID).ToString());
                Assert.Equal(form[0] == ScreeningIndexBuilder.DecodingMark, view.Forms[positions.DocID].Kind == FormKind.Decoding);
                isRecorded.Add(positions.DocID);
                positions.NextPosition();
                foreach (uint key in MatchKeyFilter.Decode(positions.GetPayload().Bytes.AsSpan(positions.GetPayload().Offset, positions.GetPayload().Length))) Add(key, positions.DocID);
            }
        }

        Assert.Equal(Enumerable.Range(0, record.MaxDoc), isRecorded.Order());
        Assert.Equal(record.MaxDoc, view.FindFirstJoin());
        for (int form = 0; form < view.Forms.Length; form++) Assert.Equal(form >= record.MaxDoc, view.Forms[form].IsJoin);
        Span<uint> keys = stackalloc uint[MatchKeys.MaxKeys];
        for (int form = record.MaxDoc; form < view.Forms.Length; form++)
        {
            Assert.True(view.Forms[form].Word >= view.CountWordsAlone());
            foreach (uint key in keys[..MatchKeyFilter.Write(view.Letters(form), isJoin: true, keys)]) Add(key, form);
        }

        foreach ((uint key, SortedSet<int> holders) in expected)
        {
            int[] found = [.. view.Keys.Forms(key)];
            Assert.Equal(holders, found);
        }

        void Add(uint key, int form)
        {
            if (!expected.TryGetValue(key, out SortedSet<int>? holders)) expected.Add(key, holders = []);
            holders.Add(form);
        }
    }

    private static void AssertJoins(GenerationView view)
    {
        bool[] isJoin = new bool[view.WordCount];
        for (int p = 0; p < view.NameJoins.Length; p++)
        {
            if (view.NameJoins[p] < 0) continue;
            isJoin[view.NameJoins[p]] = true;
            Assert.Equal(TextOf(view, view.NameWords[p]) + TextOf(view, view.NameWords[p + 1]), TextOf(view, view.NameJoins[p]));
        }

        int[] alone = [.. view.NameWords.Span.ToArray().Distinct().Order()];
        Assert.Equal(Enumerable.Range(0, view.CountWordsAlone()), alone);
        Assert.DoesNotContain(false, isJoin[view.CountWordsAlone()..]);
    }

    private static string TextOf(GenerationView view, int word) => view.WordNative[word]?.Word ?? view.Letters(view.WordForm[word]).ToString();

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
