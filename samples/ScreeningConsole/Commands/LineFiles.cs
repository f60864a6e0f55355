using System.Text;

namespace ScreeningConsole.Commands;

/// <summary>Opens what --input and --output name; "-" is standard input or output.</summary>
internal static class LineFiles
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Opens an input.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static StreamReader Read(string path) => path != "-" && !File.Exists(path)
        ? throw new UsageException($"--input {path} does not exist.")
        : new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), s_utf8);

    /// <summary>Refuses an output that would overwrite what the command reads.</summary>
    /// <exception cref="UsageException">It is one of the files, or stands in one of the folders.</exception>
    public static void RequireOther(string output, params IEnumerable<string> sources)
    {
        if (output == "-") return;
        string written = OutputFile.Resolve(output);
        foreach (string source in sources)
        {
            string read = OutputFile.Resolve(source);
            bool isOverwritten = written == read || (Directory.Exists(read) && File.Exists(written) && Path.GetDirectoryName(written) == Path.TrimEndingDirectorySeparator(read));
            if (source != "-" && isOverwritten) throw new UsageException($"--output {output} is what {source} names, which is read; it would be overwritten.");
        }
    }

    /// <summary>Writes an output.</summary>
    /// <exception cref="IOException">It cannot be written, or standard output was closed.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        if (path != "-")
        {
            await OutputFile.WriteAsync(path, write);
            return;
        }

        try
        {
            await using Stream standard = StandardOutput.Open();
            await write(standard);
        }
        catch (IOException exception)
        {
            throw new IOException("Standard output was closed before everything was written.", exception);
        }
    }
}
