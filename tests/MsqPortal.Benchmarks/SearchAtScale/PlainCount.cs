using Npgsql;

namespace MsqPortal.Benchmarks.SearchAtScale;

/// <summary>PostgreSQL's own full text over the same texts, as far as counting goes, with the plan that suits it best.</summary>
internal sealed class PlainCount : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;

    private PlainCount(NpgsqlConnection connection) => this.connection = connection;

    public static async Task<PlainCount> CreateAsync(string connectionString)
    {
        var count = new PlainCount(new NpgsqlConnection(connectionString));
        await count.connection.OpenAsync();
        await count.ExecuteAsync(
            """
            CREATE TEMP TABLE measured_words AS
            SELECT a.id, to_tsvector('english', a.question_text || E'\n' || coalesce(
                (SELECT string_agg(concat_ws(E'\n', p.label, p.markdown), E'\n') FROM answer_parts p WHERE p.answer_id = a.id), '')) AS words
            FROM answers a;
            CREATE INDEX ON measured_words USING gin (words);
            ANALYZE measured_words;
            SET enable_seqscan = off;
            """
        );
        return count;
    }

    public async Task<long> OfAsync(string word)
    {
        await using var command = new NpgsqlCommand(
            "SELECT count(*) FROM measured_words WHERE words @@ plainto_tsquery('english', $1)",
            connection
        );
        command.Parameters.AddWithValue(word);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
