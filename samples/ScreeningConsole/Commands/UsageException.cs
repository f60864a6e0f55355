namespace ScreeningConsole.Commands;

/// <summary>The words of the call, or a line of the input, cannot be understood; the message says why.</summary>
internal sealed class UsageException(string message) : Exception(message);
