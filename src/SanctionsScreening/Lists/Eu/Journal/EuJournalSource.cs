using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Journal;

/// <summary>
/// The annexes of the EU's regulations as published in its Official Journal, as tables: a folder with one CSV file a regulation.
/// Entity ids are "eu-journal-csv:", the regulation's CELEX number, the annex, and the number (or the name) in the annex. The tables
/// state no date. Safe to use from several threads; each load reads the files again, line by line.
/// </summary>
public sealed class EuJournalSource : ISanctionsListSource
{
    internal const string Format = "eu-journal-csv";
    private readonly string _folder;

    /// <summary>Names the folder; its files whose names end in ".csv" are read by <see cref="LoadAsync"/>, in the order of their names.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public EuJournalSource(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        _folder = folder;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "eu-journal-csv".</value>
    public string List { get; init; } = Format;

    /// <inheritdoc/>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist, or is a file.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) => new(Task.Run(() => Load(cancellationToken), cancellationToken));

    private SanctionsListSnapshot Load(CancellationToken cancellationToken)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(_folder)));
        if (!Directory.Exists(_folder))
            throw new DirectoryNotFoundException(File.Exists(_folder) ? $"'{_folder}' is a file, and the folder of the journal's tables was expected." : $"The folder '{_folder}' does not exist.");
        string[] files = Directory.GetFiles(_folder, "*.csv");
        if (files.Length == 0) throw new SanctionsListFormatException(name, 0, "The folder holds no CSV file.");
        Array.Sort(files, StringComparer.Ordinal);
        SnapshotBuilder snapshot = new(List, name);
        List<byte[]> hashes = new(files.Length);
        foreach (string file in files)
        {
            using HashingStream stream = ListFile.Open(file);
            hashes.Add(EuJournalReader.Read(stream, Path.GetFileName(file), snapshot, cancellationToken));
        }

        return snapshot.Build(publishedOn: null, ContentHash.Combine([.. hashes]));
    }
}
