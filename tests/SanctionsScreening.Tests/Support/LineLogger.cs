using Microsoft.Extensions.Logging;

namespace SanctionsScreening.Tests.Support;

/// <summary>Keeps every logged line, with the exception where one is logged.</summary>
internal sealed class LineLogger<T>(List<string> lines) : ILogger<T>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (lines) lines.Add($"{eventId.Id} {formatter(state, exception)} {exception}");
    }
}
