using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace MsqPortal.Import;

/// <summary>The rows that one step of an import adds. They go to the database together, tables that others point to first.</summary>
internal sealed class NewRows(DbContext context, IReadOnlyList<TableCopy> tables)
{
    private readonly Dictionary<IEntityType, List<object>> rows = [];
    private readonly Dictionary<IEntityType, int> withId = [];

    private NpgsqlConnection Connection => (NpgsqlConnection)context.Database.GetDbConnection();

    /// <summary>The context must not learn of the row: no row that it tracks may refer to it.</summary>
    public T Add<T>(T row)
        where T : class
    {
        Of(context.Model.FindEntityType(typeof(T))!).Add(row);
        return row;
    }

    /// <summary>Gives an id to all rows that have none yet: one command, however many rows.</summary>
    public async Task AssignIdsAsync(CancellationToken ct)
    {
        var withoutId = tables
            .Where(table => table.Key is not null)
            .Select(table => (Table: table, Rows: Of(table.Type), First: withId.GetValueOrDefault(table.Type)))
            .Where(added => added.Rows.Count > added.First)
            .ToList();
        if (withoutId.Count == 0)
            return;

        await using var command = new NpgsqlCommand(
            "SELECT "
                + string.Join(", ", withoutId.Select((added, index) => $"ARRAY({NextIds(added.Table, index + 1)})")),
            Connection
        );
        foreach (var (_, added, first) in withoutId)
            command.Parameters.Add(
                new NpgsqlParameter<int> { TypedValue = added.Count - first, NpgsqlDbType = NpgsqlDbType.Integer }
            );
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        foreach (var (index, (table, added, first)) in withoutId.Index())
        {
            var setter = table.Key!.PropertyInfo!;
            var ids = await reader.GetFieldValueAsync<long[]>(index, ct);
            for (var i = 0; i < ids.Length; i++)
                setter.SetValue(added[first + i], ids[i]);
            withId[table.Type] = added.Count;
        }
    }

    /// <summary>Writes all rows; those with generated ids must have theirs.</summary>
    public async Task WriteAsync(CancellationToken ct)
    {
        AddPairs();
        foreach (var table in tables)
            if (Of(table.Type) is { Count: > 0 } added)
                await table.WriteAsync(Connection, added, ct);
    }

    private static string NextIds(TableCopy table, int parameter) =>
        $"SELECT nextval((SELECT pg_get_serial_sequence('{table.Table}', '{table.Key!.GetColumnName()}')::regclass)) "
        + $"FROM generate_series(1, ${parameter.ToString(CultureInfo.InvariantCulture)})";

    // Many-to-many relations are lists in one of their rows and a table of their own.
    private void AddPairs()
    {
        foreach (var list in tables.SelectMany(table => table.Type.GetSkipNavigations()))
        foreach (var row in Of(list.DeclaringEntityType))
        foreach (var other in (IEnumerable<object>)list.GetGetter().GetClrValue(row)!)
            Of(list.JoinEntityType)
                .Add(
                    new Dictionary<string, object>(StringComparer.Ordinal)
                    {
                        [list.ForeignKey.Properties.Single().Name] = Id(list.ForeignKey, row),
                        [list.Inverse.ForeignKey.Properties.Single().Name] = Id(list.Inverse.ForeignKey, other),
                    }
                );
    }

    private static object Id(IForeignKey key, object row) =>
        key.PrincipalKey.Properties.Single().GetGetter().GetClrValue(row)!;

    private List<object> Of(IEntityType type)
    {
        if (!rows.TryGetValue(type, out var added))
            rows.Add(type, added = []);
        return added;
    }
}
