using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Indexing;

/// <summary>Readings of a generation's words with their match keys: those of the index of record, and behind them those of joined words.</summary>
internal sealed class RecordedForms
{
    private readonly List<(string Text, string Word, uint[] Keys)> _forms;

    /// <summary>Reads the segment of forms, where there is one.</summary>
    public RecordedForms(AtomicReader? reader)
    {
        var forms = new (string Text, string Word, uint[] Keys)[reader?.MaxDoc ?? 0];
        DocsAndPositionsEnum? positions = null;
        for (TermsEnum? terms = reader?.GetTerms(IndexFields.Form)?.GetEnumerator(); terms is not null && terms.MoveNext();)
        {
            string text = Text(terms.Term);
            positions = terms.DocsAndPositions(null, positions, DocsAndPositionsFlags.PAYLOADS);
            while (positions.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                positions.NextPosition();
                BytesRef keys = positions.GetPayload();
                forms[positions.DocID] = (text, text, MatchKeyFilter.Decode(keys.Bytes.AsSpan(keys.Offset, keys.Length)));
            }
        }

        DocsEnum? docs = null;
        for (TermsEnum? terms = reader?.GetTerms(IndexFields.Word)?.GetEnumerator(); terms is not null && terms.MoveNext();)
        {
            string text = Text(terms.Term);
            docs = terms.Docs(null, docs, DocsFlags.NONE);
            while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) forms[docs.DocID].Word = text;
        }

        _forms = [.. forms];
    }

    /// <summary>Number of forms.</summary>
    public int Count => _forms.Count;

    /// <summary>A form: its letters behind <see cref="ScreeningIndexBuilder.DecodingMark"/> where it is a decoding, the word that it reads, its keys.</summary>
    public (string Text, string Word, uint[] Keys) this[int form] => _forms[form];

    /// <summary>Adds the forms of a word that is two neighbours written as one.</summary>
    public void AddJoin(string word, NativeReadings? native)
    {
        if (native is null)
        {
            Add(word, string.Empty, word);
            return;
        }

        foreach (string reading in native.Readings) Add(reading, string.Empty, word);
        foreach (string decoding in native.Decodings) Add(decoding, ScreeningIndexBuilder.DecodingMark.ToString(), word);
    }

    private void Add(string letters, string mark, string word)
    {
        Span<uint> keys = stackalloc uint[MatchKeys.MaxKeys];
        keys = keys[..MatchKeyFilter.Write(letters, isJoin: true, keys)];
        _forms.Add((mark + letters, word, keys.ToArray()));
    }

    private static string Text(BytesRef term) => Encoding.UTF8.GetString(term.Bytes, term.Offset, term.Length);
}
