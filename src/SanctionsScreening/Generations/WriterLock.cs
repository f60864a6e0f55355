namespace SanctionsScreening.Generations;

/// <summary>The file that the one process that writes generations holds open. The system releases it when that process ends, however it ends.</summary>
internal static class WriterLock
{
    /// <summary>Takes the lock of a folder, and waits only while another holds it.</summary>
    /// <param name="folder">The folder of generations.</param>
    /// <param name="waits">Told once, where another holds it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What holds the lock until it is disposed.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static FileStream Take(string folder, Action waits, CancellationToken cancellationToken)
    {
        string file = Path.Combine(folder, GenerationFiles.Lock);
        for (bool isFirst = true; ; isFirst = false)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException exception) when (IsHeld(exception))
            {
                if (isFirst) waits();
                cancellationToken.WaitHandle.WaitOne(50);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>A read-only or full disk is an <see cref="IOException"/> too, and waiting would mend none; only the system's own number tells them apart.</summary>
    private static bool IsHeld(IOException exception) => OperatingSystem.IsWindows()
        ? (exception.HResult & 0xFFFF) is 32 or 33 // ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
        : exception.HResult == (OperatingSystem.IsLinux() ? 11 : 35); // EWOULDBLOCK of flock on Linux; on macOS and BSD
}
