namespace SanctionsScreening.Generations;

/// <summary>Names in a folder of generations.</summary>
internal static class GenerationFiles
{
    /// <summary>The format of the manifest and of what it lists.</summary>
    public const int FormatVersion = 1;

    /// <summary>Begins the name of a whole generation; its number follows.</summary>
    public const string Prefix = "generation-";

    /// <summary>Begins the name of a generation that is being written; nobody opens it.</summary>
    public const string Writing = "writing-";

    /// <summary>Begins the name of a generation that is being deleted; nobody opens it.</summary>
    public const string Deleting = "deleting-";

    /// <summary>What a generation holds, with lengths and checksums; written last.</summary>
    public const string Manifest = "manifest.tsv";

    /// <summary>The flat view, the entities and what is made of them.</summary>
    public const string Columns = "view.columns";

    /// <summary>The Lucene segment.</summary>
    public const string Index = "index";

    /// <summary>Held open by the one process that writes.</summary>
    public const string Lock = "writer.lock";
}
