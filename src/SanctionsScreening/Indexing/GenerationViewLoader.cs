using System.Runtime.InteropServices;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Indexing;

/// <summary>Loads the flat view from the postings and doc values of the one segment of an index of record.</summary>
internal sealed class GenerationViewLoader(AtomicReader reader, int entityCount)
{
    private readonly Dictionary<string, int> _wordIds = new(StringComparer.Ordinal);
    private readonly List<int> _postings = [];
    private readonly List<int> _postingEnds = [];

    /// <summary>Reads everything once.</summary>
    public GenerationView Load()
    {
        NumericDocValues? entity = reader.GetNumericDocValues(IndexFields.Entity);
        NumericDocValues? ordinal = reader.GetNumericDocValues(IndexFields.NameOrdinal);
        BinaryDocValues? roles = reader.GetBinaryDocValues(IndexFields.Roles);
        int names = CountNames();
        int[] nameStart = new int[names + 1], nameEntity = new int[names], nameOrdinal = new int[names];
        var roleList = new List<byte>(names * 3);
        var bytes = new BytesRef();
        for (int n = 0; n < names; n++)
        {
            nameStart[n] = roleList.Count;
            nameEntity[n] = (int)entity!.Get(n);
            nameOrdinal[n] = (int)ordinal!.Get(n);
            roles!.Get(n, bytes);
            for (int b = 0; b < bytes.Length; b++) roleList.Add(bytes.Bytes[bytes.Offset + b]);
        }

        nameStart[names] = roleList.Count;
        int[] nameWords = new int[roleList.Count], nameJoins = new int[roleList.Count];
        Array.Fill(nameJoins, -1);
        ReadPositions(IndexFields.Words, nameStart, nameWords);
        ReadPositions(IndexFields.Joins, nameStart, nameJoins);
        int[] postings = SortedPostings(nameStart, nameWords, nameJoins, out int[] postingStart);
        FormColumns forms = ReadForms(names);
        bool[] isWord = new bool[_wordIds.Count];
        foreach (int word in nameWords) isWord[word] = true;
        int[] information = WordInformation.Of(_wordIds, forms.Native, postingStart, postings, nameEntity, entityCount);
        return new GenerationView
        {
            FormLetters = forms.Letters,
            FormStart = forms.Start,
            FormUnits = forms.Units,
            FormUnitStart = forms.UnitStart,
            FormIsDecoding = forms.IsDecoding,
            FormWord = forms.Word,
            WordForm = forms.FirstOfWord,
            WordInformation = information,
            WordIsJoin = Joined(nameJoins),
            WordNative = forms.Native,
            Knowledge = WordKnowledge.Of(_wordIds),
            Grams = new GramIndex(_wordIds.Count, word => isWord[word] ? LatinLetters(forms, word) : string.Empty),
            Keys = ReadKeys(names),
            PostingStart = postingStart,
            Postings = postings,
            NameStart = nameStart,
            NameWords = nameWords,
            NameJoins = nameJoins,
            NameRoles = [.. roleList],
            NameEntity = nameEntity,
            NameOrdinal = nameOrdinal,
        };
    }

    /// <summary>Name documents come first; the first word document ends them.</summary>
    private int CountNames()
    {
        IBits? withForm = reader.GetDocsWithField(IndexFields.Form);
        if (withForm is null) return reader.MaxDoc;
        int low = 0, high = reader.MaxDoc;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (withForm.Get(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private void ReadPositions(string field, int[] nameStart, int[] target)
    {
        TermsEnum? terms = reader.GetTerms(field)?.GetEnumerator();
        DocsAndPositionsEnum? positions = null;
        while (terms is not null && terms.MoveNext())
        {
            int word = WordId(Encoding.UTF8.GetString(terms.Term.Bytes, terms.Term.Offset, terms.Term.Length));
            positions = terms.DocsAndPositions(null, positions, DocsAndPositionsFlags.NONE);
            while (positions.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                for (int k = positions.Freq; k > 0; k--) target[nameStart[positions.DocID] + positions.NextPosition()] = word;
            }
        }
    }

    private int WordId(string word)
    {
        ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(_wordIds, word, out bool known);
        if (!known) id = _wordIds.Count - 1;
        return id;
    }

    private int[] SortedPostings(int[] nameStart, int[] nameWords, int[] nameJoins, out int[] start)
    {
        start = new int[_wordIds.Count + 1];
        int[] last = new int[_wordIds.Count];
        Array.Fill(last, -1);
        for (int n = 0; n + 1 < nameStart.Length; n++)
        {
            for (int p = nameStart[n]; p < nameStart[n + 1]; p++)
            {
                if (last[nameWords[p]] != n) { last[nameWords[p]] = n; start[nameWords[p] + 1]++; }
                if (nameJoins[p] >= 0 && last[nameJoins[p]] != n) { last[nameJoins[p]] = n; start[nameJoins[p] + 1]++; }
            }
        }

        for (int w = 0; w + 1 < start.Length; w++) start[w + 1] += start[w];
        int[] next = start[..^1];
        int[] postings = new int[start[^1]];
        Array.Fill(last, -1);
        for (int n = 0; n + 1 < nameStart.Length; n++)
        {
            for (int p = nameStart[n]; p < nameStart[n + 1]; p++)
            {
                if (last[nameWords[p]] != n) { last[nameWords[p]] = n; postings[next[nameWords[p]]++] = n; }
                if (nameJoins[p] >= 0 && last[nameJoins[p]] != n) { last[nameJoins[p]] = n; postings[next[nameJoins[p]]++] = n; }
            }
        }

        return postings;
    }

    private FormColumns ReadForms(int names)
    {
        int count = reader.MaxDoc - names;
        BinaryDocValues? form = reader.GetBinaryDocValues(IndexFields.Form);
        BinaryDocValues? word = reader.GetBinaryDocValues(IndexFields.Word);
        var columns = new FormColumns(count, _wordIds.Count);
        var bytes = new BytesRef();
        Span<byte> units = stackalloc byte[SpellingUnits.MaxUnits];
        for (int f = 0; f < count; f++)
        {
            form!.Get(names + f, bytes);
            string letters = Encoding.UTF8.GetString(bytes.Bytes, bytes.Offset, bytes.Length);
            word!.Get(names + f, bytes);
            string text = Encoding.UTF8.GetString(bytes.Bytes, bytes.Offset, bytes.Length);
            columns.Add(f, letters, units[..SpellingUnits.Encode(letters.AsSpan().TrimStart(ScreeningIndexBuilder.DecodingMark), units)], WordId(text), ReadNative(text));
        }

        columns.Finish();
        return columns;
    }

    private bool[] Joined(int[] nameJoins)
    {
        bool[] joined = new bool[_wordIds.Count];
        foreach (int word in nameJoins)
        {
            if (word >= 0) joined[word] = true;
        }

        return joined;
    }

    private static string LatinLetters(FormColumns forms, int word)
    {
        int form = forms.FirstOfWord[word];
        return form < 0 || forms.Native[word] is not null ? string.Empty : new string(forms.Letters, forms.Start[form], forms.Start[form + 1] - forms.Start[form]);
    }

    private static NativeReadings? ReadNative(string text)
    {
        Script script = ScriptTable.FirstOf(text);
        return script is Script.Latin or Script.Common ? null : NativeReader.Read(text, script);
    }

    private KeyTable ReadKeys(int names)
    {
        var keys = new List<uint>(1 << 16);
        _postings.Clear();
        _postingEnds.Clear();
        TermsEnum? terms = reader.GetTerms(IndexFields.Keys)?.GetEnumerator();
        DocsEnum? docs = null;
        while (terms is not null && terms.MoveNext())
        {
            keys.Add(MatchKeyFilter.Decode(terms.Term.Bytes.AsSpan(terms.Term.Offset, terms.Term.Length)));
            docs = terms.Docs(null, docs, DocsFlags.NONE);
            while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) _postings.Add(docs.DocID - names);
            _postingEnds.Add(_postings.Count);
        }

        return new KeyTable(keys, _postingEnds, [.. _postings]);
    }
}
