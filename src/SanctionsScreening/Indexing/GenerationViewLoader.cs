using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Indexing;

/// <summary>Loads the flat view from the postings of an index of record.</summary>
/// <param name="names">The segment of names.</param>
/// <param name="forms">The segment of forms, where there is one.</param>
/// <param name="entityCount">How many entities the names belong to.</param>
internal sealed class GenerationViewLoader(AtomicReader names, AtomicReader? forms, int entityCount)
{
    private readonly Dictionary<string, int> _wordIds = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>Reads everything once, both segments side by side, and makes of it what searches look up side by side.</summary>
    public GenerationView Load()
    {
        Task<RecordedForms> reading = Task.Run(() => new RecordedForms(forms));
        int[] nameStart = new int[names.MaxDoc + 1], nameEntity = new int[names.MaxDoc], nameOrdinal = new int[names.MaxDoc];
        ReadOwners(nameEntity, nameOrdinal);
        byte[] nameRoles = ReadWords(nameStart, out int[] nameWords);
        int alone = _words.Count;
        int[] nameJoins = Join(nameWords, nameRoles);
        int[] postings = SortedPostings(nameStart, nameWords, nameJoins, out int[] postingStart);
        RecordedForms recorded = reading.GetAwaiter().GetResult();
        FormColumns columns = ReadForms(recorded, alone);
        Task<KeyTable> keys = Task.Run(() => FormsByKey.Make(recorded));
        return new GenerationView
        {
            Forms = columns.Entries,
            FormLetters = new Column<char>(columns.Letters),
            FormStart = columns.Start,
            WordForm = columns.FirstOfWord,
            WordInformation = WordInformation.Of(_wordIds, columns.Native, postingStart, postings, nameEntity, entityCount),
            WordNative = new NativeWords(columns.Native),
            Knowledge = WordKnowledge.Of(_wordIds),
            Grams = new GramIndex(_wordIds.Count, word => word < alone ? LatinLetters(columns, word) : string.Empty),
            PostingStart = postingStart,
            Postings = postings,
            NameStart = nameStart,
            NameWords = nameWords,
            NameJoins = nameJoins,
            NameRoles = nameRoles,
            NameEntity = nameEntity,
            NameOrdinal = nameOrdinal,
            Keys = keys.GetAwaiter().GetResult(),
        };
    }

    private void ReadOwners(int[] entity, int[] ordinal)
    {
        TermsEnum terms = names.GetTerms(IndexFields.Words).GetEnumerator();
        terms.SeekExact(new BytesRef(IndexFields.NameTerm));
        DocsAndPositionsEnum owners = terms.DocsAndPositions(null, null, DocsAndPositionsFlags.PAYLOADS);
        while (owners.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            owners.NextPosition();
            BytesRef payload = owners.GetPayload();
            var bytes = new ByteReader(payload.Bytes.AsSpan(payload.Offset, payload.Length));
            entity[owners.DocID] = bytes.Number();
            ordinal[owners.DocID] = bytes.Number();
        }
    }

    /// <summary>Reads words and roles by position. How many words a name has is known only afterwards, so that the postings are read twice.</summary>
    private byte[] ReadWords(int[] nameStart, out int[] words)
    {
        ForEachPosting((_, positions) => nameStart[positions.DocID + 1] = Math.Max(nameStart[positions.DocID + 1], positions.NextPosition()), DocsAndPositionsFlags.NONE);
        for (int n = 0; n + 1 < nameStart.Length; n++) nameStart[n + 1] += nameStart[n];
        int[] ids = new int[nameStart[^1]];
        byte[] roles = new byte[ids.Length];
        ForEachPosting((word, positions) =>
        {
            int at = nameStart[positions.DocID] + positions.NextPosition() - 1;
            ids[at] = word;
            BytesRef payload = positions.GetPayload();
            roles[at] = payload.Bytes[payload.Offset];
        }, DocsAndPositionsFlags.PAYLOADS);
        words = ids;
        return roles;
    }

    private void ForEachPosting(Action<int, DocsAndPositionsEnum> act, DocsAndPositionsFlags flags)
    {
        TermsEnum terms = names.GetTerms(IndexFields.Words).GetEnumerator();
        DocsAndPositionsEnum? positions = null;
        while (terms.MoveNext())
        {
            string text = Encoding.UTF8.GetString(terms.Term.Bytes, terms.Term.Offset, terms.Term.Length);
            if (text == IndexFields.NameTerm) continue;
            int word = WordId(text);
            positions = terms.DocsAndPositions(null, positions, flags);
            while (positions.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                for (int k = positions.Freq; k > 0; k--) act(word, positions);
            }
        }
    }

    /// <summary>Makes words of neighbours that are also compared as one, numbered behind all others, and takes their marks off the roles.</summary>
    private int[] Join(int[] words, byte[] roles)
    {
        int[] joins = new int[words.Length];
        Array.Fill(joins, -1);
        for (int p = 0; p < joins.Length; p++)
        {
            if ((roles[p] & IndexFields.JoinedToNext) == 0) continue;
            roles[p] &= unchecked((byte)~IndexFields.JoinedToNext);
            joins[p] = WordId(string.Concat(_words[words[p]], _words[words[p + 1]]));
        }

        return joins;
    }

    private int WordId(string word)
    {
        ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(_wordIds, word, out bool known);
        if (known) return id;
        id = _words.Count;
        _words.Add(word);
        return id;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private FormColumns ReadForms(RecordedForms recorded, int alone)
    {
        bool[] isRecorded = new bool[_words.Count];
        for (int form = 0; form < recorded.Count; form++) isRecorded[WordId(recorded[form].Word)] = true;
        for (int word = 0; word < isRecorded.Length; word++)
        {
            if (!isRecorded[word]) recorded.AddJoin(_words[word], ReadNative(_words[word]));
        }

        var columns = new FormColumns(recorded.Count, _words.Count, alone);
        Span<byte> units = stackalloc byte[SpellingUnits.MaxUnits];
        for (int f = 0; f < recorded.Count; f++)
        {
            (string text, string word, _) = recorded[f];
            bool isDecoding = text.StartsWith(ScreeningIndexBuilder.DecodingMark);
            ReadOnlySpan<char> letters = text.AsSpan(isDecoding ? 1 : 0);
            columns.Add(f, letters, isDecoding, units[..SpellingUnits.Encode(letters, units)], WordId(word), ReadNative(word));
        }

        return columns;
    }

    private static string LatinLetters(FormColumns forms, int word)
    {
        int form = forms.FirstOfWord[word];
        return form < 0 || forms.Native[word] is not null ? string.Empty : new string(forms.Letters[forms.Start[form]..forms.Start[form + 1]]);
    }

    private static NativeReadings? ReadNative(string text)
    {
        Script script = ScriptTable.FirstOf(text);
        return script is Script.Latin or Script.Common ? null : NativeReader.Read(text, script);
    }
}
