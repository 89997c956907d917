using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MsqPortal.Import.Tests.Portal;

/// <summary>Keeps what was logged, so that a test can read it.</summary>
internal sealed class RecordingLogger<T> : ILogger<T>
{
    public ConcurrentQueue<string> Messages { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Messages.Enqueue($"{formatter(state, exception)} {exception}");
}
