using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MsqPortal.Data;
using MsqPortal.PrivatePostgres;
using Npgsql;

namespace MsqPortal.Web.Hosting;

/// <summary>The database of this process: the one that <c>ConnectionStrings:Portal</c> names, else a private PostgreSQL.</summary>
public sealed partial class PortalDatabase(
    IConfiguration configuration,
    IOptions<PortalSettings> settings,
    ILoggerFactory loggers
) : IAsyncDisposable
{
    private readonly ILogger logger = loggers.CreateLogger<PortalDatabase>();
    private PrivatePostgresServer? privateServer;
    private NpgsqlDataSource? dataSource;

    /// <summary>Known only after <see cref="OpenAsync"/>, because the private server chooses its address at its start.</summary>
    public NpgsqlDataSource DataSource =>
        dataSource ?? throw new InvalidOperationException("The database is not open yet.");

    /// <exception cref="PrivatePostgresException">No PostgreSQL can be had; the message names the ways out.</exception>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        var connectionString = configuration.GetConnectionString("Portal");
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            var directory = settings.Value.DataDirectory is { Length: > 0 } named ? Path.GetFullPath(named) : null;
            privateServer = await PrivatePostgresServer.StartAsync(
                new PrivatePostgresOptions(directory),
                message => Log.Announced(logger, message),
                cancellation
            );
            connectionString = privateServer.ConnectionString;
        }

        dataSource = new NpgsqlDataSourceBuilder(connectionString).UseLoggerFactory(loggers).Build();
    }

    public async ValueTask DisposeAsync()
    {
        if (dataSource is not null)
            await dataSource.DisposeAsync();
        if (privateServer is not null)
            await privateServer.DisposeAsync();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Message}")]
        public static partial void Announced(ILogger logger, string message);
    }
}
