using Npgsql;

namespace MsqPortal.PrivatePostgres.Tests;

internal static class Sql
{
    /// <returns>The first value of the first row.</returns>
    public static async Task<object?> RunAsync(string connectionString, string sql)
    {
        // A pooled connection would outlive the server it leads to.
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
