using Npgsql;

namespace MsqPortal.Benchmarks.SearchAtScale;

/// <summary>An answer as both sides search it.</summary>
/// <param name="Facets">Name and value of each facet, each pair once.</param>
internal sealed record StoredAnswer(
    long Id,
    string Wording,
    string Text,
    IReadOnlyList<(string Facet, string Value)> Facets
);

/// <summary>Reads the answers that the portal searches, with the facets that it counts.</summary>
internal static class StoredAnswers
{
    private const string Texts = """
        SELECT a.id, a.question_text,
            coalesce((SELECT string_agg(concat_ws(E'\n', p.label, p.markdown), E'\n' ORDER BY p.ordinal)
                FROM answer_parts p WHERE p.answer_id = a.id), '')
        FROM answers a ORDER BY a.id
        """;

    private const string FacetValues = """
        SELECT a.id, f.facet, f.value
        FROM answers a
        JOIN questions q ON q.id = a.question_id
        JOIN questionnaire_responses r ON r.id = a.response_id
        JOIN questionnaires n ON n.id = r.questionnaire_id
        LEFT JOIN sections s ON s.id = q.section_id
        CROSS JOIN LATERAL (VALUES
            ('section', s.code), ('flag', CASE WHEN q.is_mandatory THEN 'mandatory' END), ('flag', CASE WHEN q.is_new THEN 'new' END),
            ('selection', a.selection::text), ('country', r.iso3), ('edition', n.edition)) AS f(facet, value)
        WHERE f.value IS NOT NULL
        UNION
        SELECT p.answer_id, f.facet, f.value
        FROM answer_parts p
        JOIN citations c ON c.answer_part_id = p.id
        JOIN legal_acts l ON l.id = c.legal_act_id
        CROSS JOIN LATERAL (VALUES
            ('acts', 'yes'), ('type', coalesce(l.type, 'not-stated')), ('issuer', coalesce(l.issuer, 'not-stated')),
            ('year', coalesce(extract(year FROM l.date)::text, 'not-stated'))) AS f(facet, value)
        UNION
        SELECT p.answer_id, f.facet, f.value
        FROM answer_parts p
        JOIN link_mentions m ON m.answer_part_id = p.id
        JOIN portal_links k ON k.id = m.portal_link_id
        CROSS JOIN LATERAL (VALUES ('host', k.host), ('kind', k.kind::text)) AS f(facet, value)
        """;

    public static async Task<IReadOnlyList<StoredAnswer>> ReadAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        var facets = new Dictionary<long, List<(string, string)>>();
        await using (var command = source.CreateCommand(FacetValues))
        {
            command.CommandTimeout = 0;
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                if (!facets.TryGetValue(rows.GetInt64(0), out var own))
                    facets[rows.GetInt64(0)] = own = [];
                own.Add((rows.GetString(1), rows.GetString(2)));
            }
        }

        var answers = new List<StoredAnswer>();
        await using (var command = source.CreateCommand(Texts))
        {
            command.CommandTimeout = 0;
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                answers.Add(
                    new StoredAnswer(
                        rows.GetInt64(0),
                        rows.GetString(1),
                        rows.GetString(2),
                        facets.GetValueOrDefault(rows.GetInt64(0)) ?? []
                    )
                );
        }

        return answers;
    }
}
