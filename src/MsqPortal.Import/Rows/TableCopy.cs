using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace MsqPortal.Import;

/// <summary>
/// Writes new rows of one table with COPY, a multiple faster than INSERT. Columns, types and order come from the model,
/// so that a new column cannot be forgotten.
/// </summary>
internal sealed class TableCopy
{
    private readonly List<Column> columns;

    public TableCopy(IEntityType type)
    {
        Type = type;
        Table = type.GetTableName()!;
        columns =
        [
            .. type.GetTableMappings().Single().ColumnMappings.Select(Scalar),
            .. type.GetComplexProperties().Select(Json),
        ];
        Key = type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] ? key : null;
    }

    /// <summary>The tables of a model, each after those that it points to.</summary>
    public static IReadOnlyList<TableCopy> OfModel(IModel model)
    {
        var left = model.GetEntityTypes().ToList();
        var placed = new HashSet<IEntityType>();
        var tables = new List<TableCopy>();
        while (left.Count > 0)
        {
            var next = left.First(type => type.GetForeignKeys().All(key => placed.Contains(key.PrincipalEntityType)));
            placed.Add(next);
            left.Remove(next);
            tables.Add(new TableCopy(next));
        }

        return tables;
    }

    public IEntityType Type { get; }

    public string Table { get; }

    /// <summary>The row id; null where the key is made of other columns.</summary>
    public IProperty? Key { get; }

    public IEnumerable<string> Columns => columns.Select(column => column.Name);

    /// <summary>The ids of rows must be assigned by then, and the rows that they point to must be stored.</summary>
    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyCollection<object> rows, CancellationToken ct)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {Table} ({string.Join(", ", Columns)}) FROM STDIN (FORMAT BINARY)",
            ct
        );
        // Only the beginning waits for what others do; the rest costs more to await than to do.
        foreach (var row in rows)
        {
            copy.StartRow();
            foreach (var column in columns)
            {
                if (column.Value(row) is { } value)
                    copy.Write(value, column.Type);
                else
                    copy.WriteNull();
            }
        }

        copy.Complete();
    }

    private static Column Scalar(IColumnMapping mapping)
    {
        var property = (IProperty)mapping.Property;
        var value = Value(property);
        if (property.GetTypeMapping().Converter is { } converter)
            value = Converted(value, converter);
        // A row points to another one by reference while that one is new, and by id when it was stored before.
        foreach (var key in property.GetContainingForeignKeys().Where(key => key.DependentToPrincipal is not null))
            value = ReferencedOr(value, Value(key.DependentToPrincipal!), Value(key.PrincipalKey.Properties.Single()));
        return new Column(mapping.Column.Name, mapping.Column.StoreType, value);
    }

    private static Func<object, object?> Value(IPropertyBase property) => property.GetGetter().GetClrValue;

    private static Func<object, object?> Converted(Func<object, object?> value, ValueConverter converter) =>
        row => converter.ConvertToProvider(value(row));

    private static Func<object, object?> ReferencedOr(
        Func<object, object?> value,
        Func<object, object?> reference,
        Func<object, object?> id
    ) => row => reference(row) is { } referenced ? id(referenced) : value(row);

    private static Column Json(IComplexProperty property)
    {
        var items = Value(property);
        var members = property
            .ComplexType.GetProperties()
            .Select(member =>
                (
                    Name: member.GetJsonPropertyName()!,
                    Value: Value(member),
                    Writer: member.GetJsonValueReaderWriter() ?? member.GetTypeMapping().JsonValueReaderWriter!
                )
            )
            .ToList();
        return new Column(property.ComplexType.GetContainerColumnName()!, "jsonb", Text);

        string Text(object row)
        {
            using var text = new MemoryStream();
            using (var json = new Utf8JsonWriter(text))
            {
                json.WriteStartArray();
                foreach (var item in (IEnumerable<object>)items(row)!)
                {
                    json.WriteStartObject();
                    foreach (var (name, value, writer) in members)
                    {
                        json.WritePropertyName(name);
                        if (value(item) is { } member)
                            writer.ToJson(json, member);
                        else
                            json.WriteNullValue();
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            return System.Text.Encoding.UTF8.GetString(text.ToArray());
        }
    }

    private sealed record Column(string Name, string Type, Func<object, object?> Value);
}
