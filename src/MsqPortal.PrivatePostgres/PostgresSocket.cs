using Npgsql;

namespace MsqPortal.PrivatePostgres;

/// <summary>The Unix socket in a cluster's folder: the only way to its server.</summary>
internal sealed record PostgresSocket(string Folder)
{
    public const int Port = 5432;
    public const string FileName = ".s.PGSQL.5432";
    public const string UserName = "portal";

    public string ConnectionStringFor(string database) => ConnectionTo(database).ConnectionString;

    /// <summary>A connection that leaves nothing behind in a pool.</summary>
    public async Task<NpgsqlConnection> ConnectAsync(string database, CancellationToken ct)
    {
        var settings = ConnectionTo(database);
        settings.Pooling = false;
        settings.Timeout = 5;
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async Task<bool> AnswersAsync(string database, CancellationToken ct)
    {
        try
        {
            await using var connection = await ConnectAsync(database, ct);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private NpgsqlConnectionStringBuilder ConnectionTo(string database) =>
        new()
        {
            Host = Folder,
            Port = Port,
            Username = UserName,
            Database = database,
            // A local socket has no need of either, and looking for their libraries can fail loudly.
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        };
}
