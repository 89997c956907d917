using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace MsqPortal.Benchmarks.Running;

/// <summary>Copies each SQL command that Entity Framework sends in this process, with its values.</summary>
internal sealed class CommandRecorder
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>,
        IDisposable
{
    private readonly List<NpgsqlCommand> commands = [];
    private readonly IDisposable subscription;

    private CommandRecorder() => subscription = DiagnosticListener.AllListeners.Subscribe(this);

    public static async Task<CommandRecorder> StartAsync()
    {
        var recorder = new CommandRecorder();
        // Entity Framework remembers for a second that nobody listened.
        await Task.Delay(TimeSpan.FromSeconds(2));
        return recorder;
    }

    /// <summary>The commands since it was asked last.</summary>
    public IReadOnlyList<NpgsqlCommand> Take()
    {
        NpgsqlCommand[] taken = [.. commands];
        commands.Clear();
        return taken;
    }

    public void Dispose() => subscription.Dispose();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not CommandExecutedEventData executed)
            return;
        var copy = new NpgsqlCommand(executed.Command.CommandText);
        foreach (NpgsqlParameter parameter in executed.Command.Parameters)
            copy.Parameters.Add(parameter.Clone());
        commands.Add(copy);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }
}
