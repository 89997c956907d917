using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Import.Tests.Portal;

/// <summary>The rows of a database as text, so that two moments can be compared.</summary>
internal static class DatabasePicture
{
    private static readonly string[] HistoryTables = ["import_runs", "imported_files", "diagnostics", "import_changes"];

    // How each table below a response leads to it.
    private static readonly Dictionary<string, string> RowsOfResponse = new(StringComparer.Ordinal)
    {
        ["questionnaire_responses"] = "FROM questionnaire_responses t WHERE t.id = {0}",
        ["footnotes"] = "FROM footnotes t WHERE t.response_id = {0}",
        ["withheld_passages"] = "FROM withheld_passages t WHERE t.response_id = {0}",
        ["answers"] = "FROM answers t WHERE t.response_id = {0}",
        ["answer_parts"] = "FROM answer_parts t JOIN answers a ON a.id = t.answer_id WHERE a.response_id = {0}",
        ["citations"] =
            "FROM citations t JOIN answer_parts p ON p.id = t.answer_part_id JOIN answers a ON a.id = p.answer_id WHERE a.response_id = {0}",
        ["link_mentions"] =
            "FROM link_mentions t JOIN answer_parts p ON p.id = t.answer_part_id JOIN answers a ON a.id = p.answer_id WHERE a.response_id = {0}",
    };

    /// <summary>Every row of every table, ids included.</summary>
    public static async Task<IReadOnlyList<string>> EverythingAsync(PortalDbContext context) =>
        await TakeAsync(context, Tables(context));

    /// <summary>Every row except the history of imports.</summary>
    public static async Task<IReadOnlyList<string>> ContentAsync(PortalDbContext context) =>
        await TakeAsync(context, Tables(context).Except(HistoryTables));

    /// <summary>Every row of one response, ids included.</summary>
    public static async Task<IReadOnlyList<string>> ResponseAsync(PortalDbContext context, string iso3)
    {
        var id = await context
            .QuestionnaireResponses.Where(row => row.Iso3 == iso3)
            .Select(row => row.Id)
            .SingleAsync();
        var rows = new List<string>();
        foreach (var (table, from) in RowsOfResponse)
        {
            var sql = $"SELECT '{table} ' || t::text AS \"Value\" {from} ORDER BY t.id";
            rows.AddRange(await context.Database.SqlQueryRaw<string>(sql, id).ToListAsync());
        }

        return rows;
    }

    /// <summary>What public addresses and joins are built from, without row ids.</summary>
    public static async Task<IReadOnlyList<string>> ConceptKeysAsync(PortalDbContext context) =>
        [
            .. await context
                .Answers.Select(answer => $"{answer.Response.Iso3}/{answer.Question.Number}/{answer.Parts.Count}")
                .ToListAsync(),
            .. await context.LegalActs.Select(act => $"{act.Slug}/{act.Citations.Count}").ToListAsync(),
            .. await context.PortalLinks.Select(link => $"{link.Url}/{link.Mentions.Count}").ToListAsync(),
        ];

    private static IEnumerable<string> Tables(PortalDbContext context) =>
        context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal);

    private static async Task<IReadOnlyList<string>> TakeAsync(PortalDbContext context, IEnumerable<string> tables)
    {
        var rows = new List<string>();
        foreach (var table in tables)
        {
            var sql = $"SELECT '{table} ' || t::text AS \"Value\" FROM {table} t ORDER BY t::text";
            rows.AddRange(await context.Database.SqlQueryRaw<string>(sql).ToListAsync());
        }

        return rows;
    }
}
