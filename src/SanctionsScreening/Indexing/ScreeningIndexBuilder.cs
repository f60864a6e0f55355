using Lucene.Net.Documents;
using Lucene.Net.Index;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Names;

namespace SanctionsScreening.Indexing;

/// <summary>Builds the index of record of one generation, then opens it. What is built does not depend on the number of processors.</summary>
internal static class ScreeningIndexBuilder
{
    /// <summary>Stands before a form that a learned correspondence proposed: it finds the word and is not compared.</summary>
    public const char DecodingMark = '~';

    /// <summary>Entities that are analysed at once by one thread: some milliseconds of work.</summary>
    private const int ChunkSize = 256;

    /// <summary>Indexes every name of the snapshots.</summary>
    /// <param name="snapshots">The lists. Entity ids must be unique across them.</param>
    /// <param name="folder">Where to keep the index; <see langword="null"/> keeps it in memory.</param>
    /// <param name="cancellationToken">Ends the build early; nothing is kept.</param>
    /// <returns>The generation's index.</returns>
    /// <exception cref="ArgumentException">Two entities share an id, or an entity has no name.</exception>
    public static ScreeningIndex Build(IReadOnlyList<SanctionsListSnapshot> snapshots, string? folder, CancellationToken cancellationToken = default) =>
        Build(snapshots, folder, Environment.ProcessorCount, cancellationToken);

    /// <summary>The same with a number of names' chunks that are analysed at once.</summary>
    public static ScreeningIndex Build(IReadOnlyList<SanctionsListSnapshot> snapshots, string? folder, int threads, CancellationToken cancellationToken)
    {
        SanctionedEntity[] entities = [.. snapshots.SelectMany(static s => s.Entities)];
        CheckIds(entities);
        using var record = new IndexRecord(folder);
        var words = new WordCollection();
        Task forms = Task.CompletedTask;
        try
        {
            record.WriteNames(writer =>
            {
                WriteNames(writer, Analyze(entities, threads, cancellationToken), words);

                // The segment of names is flushed meanwhile.
                forms = Task.Run(() => record.WriteForms(w => WriteForms(w, words.Words, cancellationToken)), cancellationToken);
            });
        }
        finally
        {
            forms.GetAwaiter().GetResult();
        }

        return ScreeningIndex.Open(record, new HeldEntities(entities), [.. snapshots.Select(static s => s.Version)]);
    }

    private static void CheckIds(SanctionedEntity[] entities)
    {
        var seen = new HashSet<string>(entities.Length, StringComparer.Ordinal);
        foreach (SanctionedEntity entity in entities)
        {
            if (!seen.Add(entity.Id)) throw new ArgumentException($"Two listed entities have the id '{entity.Id}'; lists that share a short name need one each.", nameof(entities));
            if (entity.Names.Count == 0) throw new ArgumentException($"The listed entity '{entity.Id}' has no name.", nameof(entities));
        }
    }

    /// <summary>Analyses on all processors, a little ahead of the writer, and yields in the order of the entities.</summary>
    private static IEnumerable<AnalyzedNames> Analyze(SanctionedEntity[] entities, int threads, CancellationToken cancellationToken)
    {
        var ahead = new Queue<Task<AnalyzedNames>>();

        // One thread waits for what it has begun; several have the next chunk ready.
        int most = threads == 1 ? 1 : 2 * threads;
        for (int next = 0; next < entities.Length || ahead.Count > 0;)
        {
            for (; ahead.Count < most && next < entities.Length; next += ChunkSize)
            {
                int start = next, end = Math.Min(next + ChunkSize, entities.Length);
                ahead.Enqueue(Task.Run(() => AnalyzedNames.Of(entities, start, end, cancellationToken), cancellationToken));
            }

            yield return ahead.Dequeue().GetAwaiter().GetResult();
        }
    }

    private static void WriteNames(IndexWriter writer, IEnumerable<AnalyzedNames> chunks, WordCollection words)
    {
        using var stream = new NameTokenStream();
        var document = new Document { new Field(IndexFields.Words, stream, Tokens()) };
        foreach (AnalyzedNames chunk in chunks)
        {
            foreach (IndexedWord word in chunk.Words) words.Add(word);
            for (int name = 0; name < chunk.Count; name++)
            {
                stream.Over(chunk, name);
                writer.AddDocument(document);
            }
        }
    }

    private static void WriteForms(IndexWriter writer, ReadOnlySpan<IndexedWord> words, CancellationToken cancellationToken)
    {
        FieldType tokens = Tokens();
        var form = new Field(IndexFields.Form, string.Empty, tokens);
        var owner = new StringField(IndexFields.Word, string.Empty, Field.Store.NO);
        var latin = new Document { form };
        var native = new Document { form, owner };
        Span<char> room = stackalloc char[SecondForm.MostLetters];
        foreach (IndexedWord word in words)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (word.Native is null)
            {
                form.SetStringValue(word.Text);
                writer.AddDocument(latin);
                if (SecondForm.Write(word.Text, room) is > 0 and int length)
                {
                    owner.SetStringValue(word.Text);
                    form.SetStringValue(room[..length].ToString());
                    writer.AddDocument(native);
                }

                continue;
            }

            owner.SetStringValue(word.Text);
            foreach (string reading in word.Native.Readings)
            {
                form.SetStringValue(reading);
                writer.AddDocument(native);
            }

            foreach (string decoding in word.Native.Decodings)
            {
                form.SetStringValue(DecodingMark + decoding);
                writer.AddDocument(native);
            }
        }
    }

    /// <summary>Terms with positions and payloads, and nothing that ranking would need.</summary>
    private static FieldType Tokens()
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS };
        type.Freeze();
        return type;
    }
}
