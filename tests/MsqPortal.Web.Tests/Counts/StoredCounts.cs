using Npgsql;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>Every thing that is counted, as SQL of its own finds it in the tables, once and without any stored figure.</summary>
internal sealed class StoredCounts
{
    /// <summary>A statement differs, or nothing in its discrepancy is marked as differing; notes put nothing in doubt.</summary>
    private const string InDoubt = """
        FROM discrepancy_evidence AS e
        JOIN discrepancies AS d ON d.id = e.discrepancy_id
        WHERE d.severity <> 'note'
            AND (cardinality(e.differing) > 0 OR NOT EXISTS (
                SELECT FROM discrepancy_evidence AS o WHERE o.discrepancy_id = d.id AND cardinality(o.differing) > 0))
        """;

    public required IReadOnlyList<Asked> Questions { get; init; }

    public required IReadOnlyList<StoredFile> Files { get; init; }

    /// <summary>Files of the import by what became of them.</summary>
    public required IReadOnlyDictionary<string, int> Imported { get; init; }

    public required IReadOnlyList<Cited> Citations { get; init; }

    public required IReadOnlyList<Given> Mentions { get; init; }

    public required IReadOnlyList<Doubt> Doubts { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<Act> Acts { get; init; }

    public static async Task<StoredCounts> OfAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        return new StoredCounts
        {
            // Each question of the form of each response; word_count is null where the file has none.
            Questions = await ReadAsync(
                source,
                """
                SELECT lower(r.iso3), n.edition, q.number, q.is_numbered, s.code, cardinality(q.boxes),
                    a.id, a.word_count, a.selection
                FROM questionnaire_responses AS r
                JOIN questionnaires AS n ON n.id = r.questionnaire_id
                JOIN questions AS q ON q.questionnaire_id = n.id
                LEFT JOIN sections AS s ON s.id = q.section_id
                LEFT JOIN answers AS a ON a.response_id = r.id AND a.question_id = q.id
                ORDER BY 1, 2, q.ordinal
                """,
                row => new Asked(
                    $"/{row.GetString(0)}/{row.GetString(1)}",
                    row.GetString(2),
                    row.GetBoolean(3),
                    Text(row, 4),
                    row.GetInt32(5),
                    row.IsDBNull(6) ? null : row.GetInt64(6),
                    row.IsDBNull(7) ? null : row.GetInt32(7),
                    Text(row, 8)
                )
            ),
            Files = await ReadAsync(
                source,
                """
                SELECT lower(r.iso3), n.edition, m.name, r.file_name,
                    length(r.source_text) - length(replace(r.source_text, E'\n', ''))
                        + CASE WHEN r.source_text LIKE E'%\n' THEN 0 ELSE 1 END,
                    (SELECT count(*)::int FROM answer_parts AS p JOIN answers AS a ON a.id = p.answer_id WHERE a.response_id = r.id),
                    (SELECT count(*)::int FROM diagnostics AS d WHERE d.imported_file_id = r.imported_file_id)
                FROM questionnaire_responses AS r
                JOIN questionnaires AS n ON n.id = r.questionnaire_id
                JOIN member_states AS m ON m.iso3 = r.iso3
                """,
                row => new StoredFile(
                    $"/{row.GetString(0)}/{row.GetString(1)}",
                    row.GetString(2),
                    row.GetString(3),
                    row.GetInt32(4),
                    row.GetInt32(5),
                    row.GetInt32(6)
                )
            ),
            Imported = (
                await ReadAsync(
                    source,
                    "SELECT status, count(*)::int FROM imported_files GROUP BY status",
                    row => KeyValuePair.Create(row.GetString(0), row.GetInt32(1))
                )
            ).ToDictionary(),
            Citations = await ReadAsync(
                source,
                """
                SELECT p.answer_id, c.legal_act_id, c.number, c.line
                FROM citations AS c JOIN answer_parts AS p ON p.id = c.answer_part_id
                """,
                row => new Cited(row.GetInt64(0), row.GetInt64(1), Text(row, 2), row.GetInt32(3))
            ),
            Mentions = await ReadAsync(
                source,
                """
                SELECT p.answer_id, m.portal_link_id, l.host, l.kind, l.legal_document_id, m.raw_url
                FROM link_mentions AS m
                JOIN portal_links AS l ON l.id = m.portal_link_id
                JOIN answer_parts AS p ON p.id = m.answer_part_id
                """,
                row => new Given(
                    row.GetInt64(0),
                    row.GetInt64(1),
                    row.GetString(2),
                    row.GetString(3),
                    row.IsDBNull(4) ? null : row.GetInt64(4),
                    row.GetString(5)
                )
            ),
            Doubts = await ReadAsync(
                source,
                $"SELECT DISTINCT e.answer_id, d.id, d.severity {InDoubt}",
                row => new Doubt(row.GetInt64(0), row.GetInt64(1), row.GetString(2))
            ),
            Findings = await ReadAsync(
                source,
                """
                SELECT d.id, lower(d.iso3), d.rule, d.severity, d.slug,
                    array(SELECT legal_act_id FROM discrepancy_acts AS a WHERE a.discrepancy_id = d.id),
                    array(SELECT DISTINCT e.answer_id FROM discrepancy_evidence AS e WHERE e.discrepancy_id = d.id)
                FROM discrepancies AS d
                """,
                row => new Finding(
                    row.GetInt64(0),
                    row.GetString(1),
                    row.GetString(2),
                    row.GetString(3),
                    row.GetString(4),
                    row.GetFieldValue<long[]>(5),
                    row.GetFieldValue<long[]>(6)
                )
            ),
            Acts = await ReadAsync(
                source,
                """
                SELECT a.id, lower(a.iso3), a.slug, a.type, a.issuer, extract(year FROM a.date)::int,
                    array(SELECT legal_document_id FROM legal_act_documents AS d WHERE d.legal_act_id = a.id)
                FROM legal_acts AS a
                """,
                row => new Act(
                    row.GetInt64(0),
                    row.GetString(1),
                    row.GetString(2),
                    Text(row, 3),
                    Text(row, 4),
                    row.IsDBNull(5) ? null : row.GetInt32(5),
                    row.GetFieldValue<long[]>(6)
                )
            ),
        };
    }

    private static string? Text(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(
        NpgsqlDataSource source,
        string sql,
        Func<NpgsqlDataReader, T> read
    )
    {
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    }
}
