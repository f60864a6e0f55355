using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace SanctionsScreening.Indexing;

/// <summary>Where the index of record of one generation is: one segment of names, one of forms, so that both are written at once.</summary>
internal sealed class IndexRecord : IDisposable
{
    /// <summary>Larger than any list's postings, so that a build makes one segment and merges nothing.</summary>
    private const double WriterBufferMegabytes = 1024;

    private readonly LuceneDirectory _names;
    private readonly LuceneDirectory _forms;

    /// <summary>Names a place; nothing is written yet.</summary>
    /// <param name="folder">The folder; <see langword="null"/> for memory.</param>
    public IndexRecord(string? folder)
    {
        _names = folder is null ? new RAMDirectory() : FSDirectory.Open(Path.Combine(folder, "names"));
        _forms = folder is null ? new RAMDirectory() : FSDirectory.Open(Path.Combine(folder, "forms"));
    }

    /// <summary>Writes the segment of names.</summary>
    public void WriteNames(Action<IndexWriter> write) => Write(_names, write);

    /// <summary>Writes the segment of forms.</summary>
    public void WriteForms(Action<IndexWriter> write) => Write(_forms, write);

    /// <summary>Opens the segment of names.</summary>
    /// <exception cref="InvalidDataException">There are several segments, or there is none.</exception>
    public DirectoryReader OpenNames() => Open(_names, least: 1);

    /// <summary>Opens the segment of forms; there is none where no name has a word that can be read.</summary>
    /// <exception cref="InvalidDataException">There are several segments.</exception>
    public DirectoryReader OpenForms() => Open(_forms, least: 0);

    /// <inheritdoc/>
    public void Dispose()
    {
        _names.Dispose();
        _forms.Dispose();
    }

    private static void Write(LuceneDirectory directory, Action<IndexWriter> write)
    {
        using var analyzer = new ScreeningAnalyzer();
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE, RAMBufferSizeMB = WriterBufferMegabytes, UseCompoundFile = false });
        write(writer);
        writer.ForceMerge(1);
    }

    private static DirectoryReader Open(LuceneDirectory directory, int least)
    {
        DirectoryReader reader = DirectoryReader.Open(directory);
        int segments = reader.Leaves.Count;
        if (segments >= least && segments <= 1) return reader;
        reader.Dispose();
        throw new InvalidDataException(segments == 0 ? "The index is empty; a generation has at least one name." : $"The index has {segments} segments; a generation has one of names and one of forms.");
    }
}
