using Microsoft.Data.Sqlite;

namespace MsqPortal.Benchmarks.SearchAtScale;

/// <summary>
/// SQLite's FTS5 in this process over the same texts: rows by bm25 with snippets, total, and all facets. It measures the
/// search and is no part of the portal.
/// </summary>
internal sealed class FullTextPeer : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string file;

    public FullTextPeer(IReadOnlyList<StoredAnswer> answers)
    {
        file = Path.Combine(Path.GetTempPath(), $"msq-fts-{Guid.NewGuid():N}.db");
        connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Execute(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY;"
        );
        Execute("CREATE VIRTUAL TABLE answers USING fts5(wording, text, tokenize = 'porter unicode61')");
        Execute("CREATE TABLE facets (answer INTEGER, value INTEGER, PRIMARY KEY (answer, value)) WITHOUT ROWID");
        using (var transaction = connection.BeginTransaction())
        {
            Insert(answers);
            transaction.Commit();
        }

        Execute("INSERT INTO answers(answers) VALUES ('optimize'); ANALYZE;");
    }

    /// <summary>The first page: ids and snippets of 20 rows, the most relevant first.</summary>
    public int Rows(string query)
    {
        using var command = Command(
            "SELECT rowid, snippet(answers, -1, '<mark>', '</mark>', '…', 40) FROM answers WHERE answers MATCH $query ORDER BY rank LIMIT 20",
            query
        );
        using var rows = command.ExecuteReader();
        var count = 0;
        for (; rows.Read(); count++)
            _ = (rows.GetInt64(0), rows.GetString(1));
        return count;
    }

    public long Total(string query)
    {
        using var command = Command("SELECT count(*) FROM answers WHERE answers MATCH $query", query);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The count of every value of every facet.</summary>
    public int Facets(string query)
    {
        using var command = Command(
            "SELECT f.value, count(*) FROM answers a CROSS JOIN facets f ON f.answer = a.rowid WHERE a.answers MATCH $query GROUP BY f.value",
            query
        );
        using var rows = command.ExecuteReader();
        var count = 0;
        for (; rows.Read(); count++)
            _ = (rows.GetInt64(0), rows.GetInt64(1));
        return count;
    }

    public void Dispose()
    {
        connection.Dispose();
        File.Delete(file);
    }

    private void Insert(IReadOnlyList<StoredAnswer> answers)
    {
        using var text = connection.CreateCommand();
        text.CommandText = "INSERT INTO answers(rowid, wording, text) VALUES ($id, $wording, $text)";
        using var facet = connection.CreateCommand();
        facet.CommandText = "INSERT INTO facets VALUES ($id, $value)";
        var (id, wording, content) = (
            text.Parameters.Add("$id", SqliteType.Integer),
            text.Parameters.Add("$wording", SqliteType.Text),
            text.Parameters.Add("$text", SqliteType.Text)
        );
        var (owner, value) = (
            facet.Parameters.Add("$id", SqliteType.Integer),
            facet.Parameters.Add("$value", SqliteType.Integer)
        );
        var numbers = new Dictionary<(string, string), long>();
        foreach (var answer in answers)
        {
            (id.Value, wording.Value, content.Value) = (answer.Id, answer.Wording, answer.Text);
            text.ExecuteNonQuery();
            foreach (var pair in answer.Facets)
            {
                numbers.TryAdd(pair, numbers.Count);
                (owner.Value, value.Value) = (answer.Id, numbers[pair]);
                facet.ExecuteNonQuery();
            }
        }
    }

    private SqliteCommand Command(string sql, string query)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$query", query);
        return command;
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
