using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Generations;

/// <summary>
/// A folder of generations, shared by any number of processes: many open, one at a time writes. A generation appears under its name
/// only when it is whole, and is deleted only under another name, so that whatever bears a generation's name was whole once.
/// </summary>
internal sealed class GenerationFolder(string path)
{
    /// <summary>Opens the newest generation that is sound.</summary>
    /// <param name="refused">Receives what is wrong with newer ones.</param>
    /// <returns><see langword="null"/> where there is none.</returns>
    public StoredGeneration? OpenLast(Action<GenerationFormatException> refused)
    {
        List<(long Number, string Folder)> generations = [];
        try
        {
            generations = Generations();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            refused(Unreadable(path, exception));
        }

        foreach ((long number, string folder) in generations)
        {
            try
            {
                return StoredGeneration.Open(folder, number);
            }
            catch (Exception exception) when (exception is GenerationFormatException or IOException or UnauthorizedAccessException)
            {
                // Another process replaced it by a newer one in the meantime.
                if (!Directory.Exists(folder)) return OpenLast(refused);
                refused(exception as GenerationFormatException ?? Unreadable(folder, exception));
            }
        }

        return null;
    }

    /// <summary>Checks the SHA-256 of every file of the newest generation.</summary>
    /// <exception cref="GenerationFormatException">A file is not what was written, or there is no generation.</exception>
    public StoredGeneration Verify()
    {
        foreach ((long number, string folder) in Generations())
        {
            GenerationManifest manifest = GenerationManifest.Read(Path.Combine(folder, GenerationFiles.Manifest));
            foreach (StoredFile file in manifest.Files) file.Verify(folder);
            return StoredGeneration.Open(folder, number);
        }

        throw new GenerationFormatException(path, GenerationFault.Damaged, "it holds no generation");
    }

    /// <summary>
    /// Builds a generation of some lists, writes it, and opens it. One that is stored already, or that another process writes in the meantime, is opened
    /// instead; for the first of these the folder need not be writable.
    /// </summary>
    /// <param name="snapshots">The lists.</param>
    /// <param name="refused">Receives what is wrong with newer generations.</param>
    /// <param name="waits">Told once, where another process writes.</param>
    /// <param name="cancellationToken">Ends the waiting and the building.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public StoredGeneration Write(IReadOnlyList<SanctionsListSnapshot> snapshots, Action<GenerationFormatException> refused, Action waits, CancellationToken cancellationToken)
    {
        long newest = Newest();
        StoredGeneration? last = OpenLast(refused);
        if (IsOf(last, snapshots)) return last;
        Directory.CreateDirectory(path);
        using FileStream held = WriterLock.Take(path, waits, cancellationToken);
        if (Newest() != newest)
        {
            last = OpenLast(refused);
            if (IsOf(last, snapshots)) return last;
        }

        Sweep();
        string writing = Path.Combine(path, GenerationFiles.Writing + Guid.NewGuid().ToString("N"));
        try
        {
            Directory.CreateDirectory(writing);
            ScreeningIndex index = ScreeningIndexBuilder.Build(snapshots, Path.Combine(writing, GenerationFiles.Index), cancellationToken);
            StoredGeneration.Write(writing, EntityMatcher.Of(index, MatchingWeights.Default));
            long number = Newest() + 1;
            string folder = Path.Combine(path, GenerationFiles.Prefix + number.ToString("D10", CultureInfo.InvariantCulture));
            Directory.Move(writing, folder);
            var written = StoredGeneration.Open(folder, number);
            DeleteOld(last?.Number);
            return written;
        }
        catch
        {
            Delete(writing);
            throw;
        }
    }

    private static GenerationFormatException Unreadable(string path, Exception exception) => new(path, GenerationFault.Damaged, "it cannot be read", exception);

    private static bool IsOf([NotNullWhen(true)] StoredGeneration? stored, IReadOnlyList<SanctionsListSnapshot> snapshots) =>
        stored is not null && stored.Manifest.Lists.SequenceEqual(snapshots.Select(static s => s.Version));

    /// <summary>The highest number, sound or not; 0 where there is none.</summary>
    private long Newest() => Generations() is [var newest, ..] ? newest.Number : 0;

    /// <summary>Whole generations, the newest first.</summary>
    private List<(long Number, string Folder)> Generations()
    {
        var generations = new List<(long Number, string Folder)>();
        if (!Directory.Exists(path)) return generations;
        foreach (string folder in Directory.EnumerateDirectories(path, GenerationFiles.Prefix + "*"))
        {
            if (long.TryParse(Path.GetFileName(folder.AsSpan())[GenerationFiles.Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out long number)) generations.Add((number, folder));
        }

        generations.Sort(static (a, b) => b.Number.CompareTo(a.Number));
        return generations;
    }

    /// <summary>Deletes what writers left that were ended; the lock says that none is at work.</summary>
    private void Sweep()
    {
        foreach (string folder in Directory.EnumerateDirectories(path, GenerationFiles.Writing + "*").Concat(Directory.EnumerateDirectories(path, GenerationFiles.Deleting + "*")).ToArray()) Delete(folder);
    }

    /// <summary>Keeps the newest and the last one that was sound before it.</summary>
    private void DeleteOld(long? sound)
    {
        foreach ((long number, string folder) in Generations().Skip(1))
        {
            if (number == sound) continue;
            string deleting = Path.Combine(path, GenerationFiles.Deleting + Guid.NewGuid().ToString("N"));
            try
            {
                Directory.Move(folder, deleting);
                Delete(deleting);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // In use where the system does not let files in use go; the next writer tries again.
            }
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Swept by the next writer.
        }
    }
}
