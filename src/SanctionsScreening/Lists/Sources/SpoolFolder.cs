namespace SanctionsScreening.Lists.Sources;

/// <summary>A temporary folder that a list's files stand in while they are read; disposing it deletes them.</summary>
internal sealed class SpoolFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("sanctions-list-").FullName;

    /// <summary>The path of a file of the folder.</summary>
    public string PathOf(string file) => Path.Combine(_path, file);

    public void Dispose()
    {
        try
        {
            Directory.Delete(_path, recursive: true);
        }
        catch (IOException)
        {
            // Somebody looks at it (a virus scanner): a temporary folder more is no reason to refuse a good list.
        }
        catch (UnauthorizedAccessException)
        {
            // Likewise.
        }
    }
}
