using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using MsqPortal.Data;
using Npgsql;

namespace MsqPortal.Benchmarks;

/// <summary>All rows of a database in the binary form of COPY, to be written into another one as fast as PostgreSQL can.</summary>
internal sealed class CopiedTables
{
    private readonly List<(string Table, byte[] Rows)> tables = [];

    public long Bytes => tables.Sum(table => table.Rows.LongLength);

    public static async Task<CopiedTables> ReadAsync(string connectionString)
    {
        var copied = new CopiedTables();
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        foreach (var table in InOrderOfForeignKeys())
        {
            await using var copy = await connection.BeginRawBinaryCopyAsync($"COPY {table} TO STDOUT (FORMAT BINARY)");
            using var rows = new MemoryStream();
            await copy.CopyToAsync(rows);
            copied.tables.Add((table, rows.ToArray()));
        }

        return copied;
    }

    /// <summary>Into the empty tables of a migrated database.</summary>
    public async Task WriteAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        foreach (var (table, rows) in tables)
        {
            await using var copy = await connection.BeginRawBinaryCopyAsync($"COPY {table} FROM STDIN (FORMAT BINARY)");
            await copy.WriteAsync(rows);
        }
    }

    private static List<string> InOrderOfForeignKeys()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalDatabase("Host=none");
        using var context = new PortalDbContext(options.Options);
        var left = context.Model.GetEntityTypes().Where(type => !type.IsMappedToJson()).ToList();
        var order = new List<IEntityType>();
        while (left.Count > 0)
        {
            var next = left.First(type =>
                type.GetForeignKeys()
                    .All(key => key.PrincipalEntityType == type || order.Contains(key.PrincipalEntityType))
            );
            order.Add(next);
            left.Remove(next);
        }

        return order.ConvertAll(type => type.GetTableName()!);
    }
}
