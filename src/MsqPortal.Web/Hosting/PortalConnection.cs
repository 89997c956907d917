using Microsoft.Extensions.Options;
using MsqPortal.PrivatePostgres;

namespace MsqPortal.Web.Hosting;

/// <summary>The database of this process: the one that <c>ConnectionStrings:Portal</c> names, else a private PostgreSQL.</summary>
public sealed partial class PortalConnection(
    IConfiguration configuration,
    IOptions<PortalSettings> settings,
    ILogger<PortalConnection> logger
) : IAsyncDisposable
{
    private PrivatePostgresServer? privateServer;
    private string? connectionString;

    /// <summary>Known only after <see cref="OpenAsync"/>, because the private server chooses its address at its start.</summary>
    public string ConnectionString =>
        connectionString ?? throw new InvalidOperationException("The database is not open yet.");

    /// <exception cref="UnusableSettingException">The setting is no connection string.</exception>
    /// <exception cref="PrivatePostgresException">No PostgreSQL can be had; the message names the ways out.</exception>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        connectionString = configuration.GetConnectionString("Portal");
        if (!string.IsNullOrWhiteSpace(connectionString))
        {
            var server = ConnectionSetting.Read(connectionString);
            Log.Announced(logger, $"Opening the database {server.Database ?? server.Username} at {server.Host}.");
            return;
        }

        var directory = settings.Value.DataDirectory is { Length: > 0 } named ? Path.GetFullPath(named) : null;
        Log.Announced(logger, "Opening the private PostgreSQL.");
        privateServer = await PrivatePostgresServer.StartAsync(
            new PrivatePostgresOptions(directory),
            message => Log.Announced(logger, message),
            cancellation
        );
        connectionString = privateServer.ConnectionString;
    }

    /// <summary>Waits until the private PostgreSQL ends for good; for ever where there is none.</summary>
    /// <exception cref="PrivatePostgresException">It ended, and why.</exception>
    public async Task WhileItLivesAsync(CancellationToken cancellation) =>
        throw await (privateServer?.Lost ?? new TaskCompletionSource<PrivatePostgresException>().Task).WaitAsync(
            cancellation
        );

    /// <summary>A private PostgreSQL stops with the process that owns it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (privateServer is not null)
            await privateServer.DisposeAsync();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Message}")]
        public static partial void Announced(ILogger logger, string message);
    }
}
