using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Scripts;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace SanctionsScreening.Indexing;

/// <summary>Builds the index of record of one generation, then opens it.</summary>
internal static class ScreeningIndexBuilder
{
    /// <summary>Larger than any list's postings, so that a build makes one segment and merges nothing.</summary>
    private const double WriterBufferMegabytes = 1024;

    /// <summary>Stands before a form that a learned correspondence proposed: it finds the word and is not compared.</summary>
    public const char DecodingMark = '~';

    /// <summary>Indexes every name of the snapshots.</summary>
    /// <param name="snapshots">The lists. Entity ids must be unique across them.</param>
    /// <param name="folder">Where to keep the index; <see langword="null"/> keeps it in memory.</param>
    /// <param name="cancellationToken">Ends the build early; nothing is kept.</param>
    /// <returns>The generation's index.</returns>
    /// <exception cref="ArgumentException">Two entities share an id, or an entity has no name.</exception>
    public static ScreeningIndex Build(IReadOnlyList<SanctionsListSnapshot> snapshots, string? folder, CancellationToken cancellationToken = default)
    {
        SanctionedEntity[] entities = [.. snapshots.SelectMany(static s => s.Entities)];
        CheckIds(entities);
        using LuceneDirectory directory = folder is null ? new RAMDirectory() : FSDirectory.Open(folder);
        using (var analyzer = new ScreeningAnalyzer())
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE, RAMBufferSizeMB = WriterBufferMegabytes, UseCompoundFile = false }))
        {
            var words = new Dictionary<string, IndexedWord>(StringComparer.Ordinal);
            WriteNames(writer, entities, words, cancellationToken);
            WriteWords(writer, words, cancellationToken);
            writer.ForceMerge(1);
        }

        return ScreeningIndex.Open(directory, new HeldEntities(entities), [.. snapshots.Select(static s => s.Version)]);
    }

    private static void CheckIds(SanctionedEntity[] entities)
    {
        var seen = new HashSet<string>(entities.Length, StringComparer.Ordinal);
        foreach (SanctionedEntity entity in entities)
        {
            if (!seen.Add(entity.Id)) throw new ArgumentException($"Two listed entities have the id '{entity.Id}'.", nameof(entities));
            if (entity.Names.Count == 0) throw new ArgumentException($"The listed entity '{entity.Id}' has no name.", nameof(entities));
        }
    }

    private static void WriteNames(IndexWriter writer, SanctionedEntity[] entities, Dictionary<string, IndexedWord> words, CancellationToken cancellationToken)
    {
        var name = new NameBuffer();
        using var wordStream = new NameTokenStream(joins: false);
        using var joinStream = new NameTokenStream(joins: true);
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS };
        type.Freeze();
        var wordField = new Field(IndexFields.Words, wordStream, type);
        var joinField = new Field(IndexFields.Joins, joinStream, type);
        var entityField = new NumericDocValuesField(IndexFields.Entity, 0);
        var ordinalField = new NumericDocValuesField(IndexFields.NameOrdinal, 0);
        var roleBytes = new BytesRef(NameBuffer.MaxWords);
        var roleField = new BinaryDocValuesField(IndexFields.Roles, roleBytes);
        var document = new Document { wordField, joinField, entityField, ordinalField, roleField };
        Span<Range> parts = stackalloc Range[NameAlternatives.Most];
        for (int e = 0; e < entities.Length; e++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SanctionedEntity entity = entities[e];
            for (int n = 0; n < entity.Names.Count; n++)
            {
                ReadOnlySpan<char> text = entity.Names[n].Text;
                int count = NameAlternatives.Split(text, parts);
                for (int reading = 0; reading < 2 * count; reading++)
                {
                    ReadOnlySpan<char> part = text[parts[reading / 2]];
                    if ((reading & 1) == 0) NameAnalyzer.Analyze(part, entity.Type, name);
                    else if (!NameAnalyzer.AnalyzeTranslated(part, entity.Type, name)) continue;
                    entityField.SetInt64Value(e);
                    ordinalField.SetInt64Value(n);
                    roleBytes.Length = name.Count;
                    for (int w = 0; w < name.Count; w++)
                    {
                        roleBytes.Bytes[w] = (byte)name.Words[w].Role;
                        Remember(words, name.Form(w).ToString(), name.Words[w].Native, isJoin: false);
                        if (WordJoins.IsJoinable(name, w)) RememberJoin(words, name, w);
                    }

                    wordStream.Over(name);
                    joinStream.Over(name);
                    writer.AddDocument(document);
                }
            }
        }
    }

    private static void RememberJoin(Dictionary<string, IndexedWord> words, NameBuffer name, int word)
    {
        string joined = string.Concat(name.Form(word), name.Form(word + 1));
        Script script = name.Words[word].Script;
        Remember(words, joined, script == Script.Latin ? null : NativeReader.Read(joined, script), isJoin: true);
    }

    private static void Remember(Dictionary<string, IndexedWord> words, string form, NativeReadings? native, bool isJoin)
    {
        if (words.TryGetValue(form, out IndexedWord known) && (!known.IsJoin || isJoin)) return;
        words[form] = new IndexedWord(native, isJoin);
    }

    private static void WriteWords(IndexWriter writer, Dictionary<string, IndexedWord> words, CancellationToken cancellationToken)
    {
        var keyType = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };
        keyType.Freeze();
        var keys = new Field(IndexFields.Keys, string.Empty, keyType);
        var form = new BinaryDocValuesField(IndexFields.Form, new BytesRef());
        var word = new BinaryDocValuesField(IndexFields.Word, new BytesRef());
        var document = new Document { keys, form, word };
        foreach ((string text, IndexedWord indexed) in words)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string[] readings = indexed.Native?.Readings ?? [text];
            foreach (string reading in readings) AddForm(reading, isDecoding: false);
            foreach (string decoding in indexed.Native?.Decodings ?? []) AddForm(decoding, isDecoding: true);

            void AddForm(string reading, bool isDecoding)
            {
                form.SetBytesValue(new BytesRef(isDecoding ? DecodingMark + reading : reading));
                word.SetBytesValue(new BytesRef(text));
                keys.SetStringValue(indexed.IsJoin ? MatchKeyFilter.JoinMark + reading : reading);
                writer.AddDocument(document);
            }
        }
    }

    private readonly record struct IndexedWord(NativeReadings? Native, bool IsJoin);
}
