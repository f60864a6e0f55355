using SanctionsScreening.Indexing;
using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Generations;

/// <summary>A generation that was opened from its folder.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Number">Its number among the generations of the folder.</param>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="Matcher">What searches use.</param>
internal sealed record StoredGeneration(string Folder, long Number, GenerationManifest Manifest, EntityMatcher Matcher)
{
    /// <summary>Opens a generation; every byte of every file is checked.</summary>
    /// <exception cref="GenerationFormatException">It is damaged, foreign, newer, or of another build.</exception>
    public static StoredGeneration Open(string folder, long number)
    {
        GenerationManifest manifest = GenerationManifest.Read(Path.Combine(folder, GenerationFiles.Manifest));
        string columns = Path.Combine(folder, GenerationFiles.Columns);
        StoredFile[] others = [.. manifest.Files.Where(static f => f.Path != GenerationFiles.Columns)];
        if (others.Length + 1 != manifest.Files.Count) throw new GenerationFormatException(Path.Combine(folder, GenerationFiles.Manifest), GenerationFault.Damaged, $"it does not list {GenerationFiles.Columns}");
        foreach (StoredFile file in manifest.Files)
        {
            // Columns have checksums of their own, so that a fault names the column.
            if (file.Path == GenerationFiles.Columns) file.CheckLength(columns);
            else file.Check(folder);
        }

        var reader = ColumnReader.Open(columns);
        var index = new ScreeningIndex(GenerationColumns.Transfer(reader, null), new StoredEntities(reader), manifest.Lists);
        return new StoredGeneration(folder, number, manifest, EntityMatcher.Transfer(reader, index, MatchingWeights.Default, null));
    }

    /// <summary>Writes the columns of a generation whose index of record is in the folder already, then the manifest.</summary>
    public static void Write(string folder, EntityMatcher matcher)
    {
        var writer = new ColumnWriter();
        GenerationColumns.Transfer(writer, matcher.Index.View);
        EntityMatcher.Transfer(writer, matcher.Index, MatchingWeights.Default, matcher);
        var entities = new EntityWriter();
        for (int e = 0; e < matcher.Index.Entities.Length; e++) entities.Add(matcher.Index.Entities[e]);
        entities.Transfer(writer);
        writer.Write(Path.Combine(folder, GenerationFiles.Columns));
        GenerationManifest.Of(folder, matcher.Index.Lists).Write(Path.Combine(folder, GenerationFiles.Manifest));
    }
}
