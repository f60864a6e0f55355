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

    /// <summary>Writes an output by way of a temporary file beside it, so that a file of that name is always whole.</summary>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        if (path == "-")
        {
            await using Stream standard = Console.OpenStandardOutput();
            await write(standard);
            return;
        }

        string temporary = $"{path}.{Environment.ProcessId}.part";
        try
        {
            await using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16)) await write(file);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
