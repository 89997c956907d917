using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Discrepancies;

/// <summary>A portal of its own with two responses, whose discrepancies are those of the test and no others.</summary>
public sealed class BoardPortal(TestPortals portals) : IAsyncLifetime
{
    private PortalDbContext database = null!;

    public RunningPortal Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var seeds = SeedsFolder.Create(SeedsFolder.SeedResponse, SeedsFolder.SyntheticResponse);
        Portal = await RunningPortal.StartAsync(
            await portals.Postgres.CreateDatabaseAsync(),
            $"--Portal:SeedsDirectory={seeds}"
        );
        await Portal.WhenReadyAsync();
        await using var scope = Portal.Services.CreateAsyncScope();
        database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await database.Discrepancies.ExecuteDeleteAsync();
        await AddCasesAsync();
        await SaveAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private async Task AddCasesAsync()
    {
        await AddAsync(
            "uz-document-two-numbers-6200851",
            "document-two-numbers",
            DiscrepancySeverity.Contradiction,
            "Document 6200851 is cited as No. 516 and No. 182.",
            [await CitedAsync("uzb", 669, "516"), await CitedAsync("uzb", 1071, "182"), await CitedAsync("uzb", 916)]
        );
        await AddAsync(
            "uz-act-two-documents-162",
            "act-two-documents",
            DiscrepancySeverity.Hint,
            "No. 162 links <b>6472548</b> and 6472568.",
            [await CitedAsync("uzb", 801, "6472548"), await CitedAsync("uzb", 908, "6472568")]
        );
        await AddAsync(
            "uz-repeated-paragraph-1",
            "repeated-paragraph",
            DiscrepancySeverity.Note,
            "One paragraph answers two questions.",
            [await CitedAsync("uzb", 637), await CitedAsync("uzb", 916)]
        );
        await AddAsync(
            "kz-link-described-twice-1",
            "link-described-twice",
            DiscrepancySeverity.Hint,
            "One link has two descriptions.",
            [
                await SaidAsync(
                    "kaz",
                    "9",
                    "<script>alert(1)</script> **Portal** 60 in 6079",
                    "javascript:alert(1)",
                    "60"
                ),
                await SaidAsync("kaz", "9", "Another *portal*", "https://portal.example/60", "portal"),
            ]
        );
        var misdated = await CitedAsync("uzb", 1132, "July 24, 2021");
        misdated.DocumentId = "6111835";
        await AddAsync(
            "uz-id-out-of-order-6111835",
            "id-out-of-order",
            DiscrepancySeverity.Hint,
            "Document 6111835 is cited with the date 24 July 2021.",
            [misdated]
        );
        // Six readings of which five say the same.
        await AddAsync(
            "kz-act-two-dates-1",
            "act-two-dates",
            DiscrepancySeverity.Contradiction,
            "An act has two dates.",
            [
                await DatedAsync(2022, 11),
                await DatedAsync(2022, 12),
                await DatedAsync(2022, 13),
                await DatedAsync(2022, 14),
                await DatedAsync(2022, 15),
                await DatedAsync(2023, 16),
            ]
        );
    }

    /// <summary>As many more notes as fill a second page of the board.</summary>
    public async Task AddNotesAsync(int count)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        for (var index = 0; index < count; index++)
        {
            await AddAsync(
                $"kz-numbering-gap-{index:000}",
                "numbering-gap",
                DiscrepancySeverity.Note,
                $"Gap {index}.",
                [await SaidAsync("kaz", "9", "A list", null)]
            );
        }

        await SaveAsync();
    }

    private async Task SaveAsync()
    {
        await database.SaveChangesAsync();
        await database.Database.ExecuteSqlAsync($"SELECT refresh_figures(iso3) FROM member_states");
    }

    private async Task AddAsync(
        string slug,
        string rule,
        DiscrepancySeverity severity,
        string message,
        IReadOnlyList<DiscrepancyEvidence> evidence
    )
    {
        var found = new Discrepancy
        {
            Slug = slug,
            Iso3 = slug.StartsWith("uz", StringComparison.Ordinal) ? "UZB" : "KAZ",
            Rule = rule,
            Severity = severity,
            Message = message,
        };
        foreach (var (index, statement) in evidence.Index())
        {
            statement.Ordinal = index + 1;
            found.Evidence.Add(statement);
        }

        var lines = evidence
            .Where(one => one.Number is not null && one.Differing.Count > 0)
            .Select(one => one.Line)
            .ToList();
        found.Acts.AddRange(
            await database
                .LegalActs.Where(act =>
                    act.Iso3 == found.Iso3 && act.Citations.Any(cited => lines.Contains(cited.Line))
                )
                .ToListAsync()
        );
        database.Discrepancies.Add(found);
    }

    private async Task<DiscrepancyEvidence> CitedAsync(string country, int line, params string[] differing)
    {
        var iso3 = country.ToUpperInvariant();
        var cited = await database
            .Citations.Include(citation => citation.AnswerPart)
            .FirstAsync(citation => citation.Line == line && citation.AnswerPart.Answer.Response.Iso3 == iso3);
        return new DiscrepancyEvidence
        {
            AnswerId = cited.AnswerPart.AnswerId,
            Line = line,
            Quote = cited.Sentence,
            Type = cited.Type,
            Number = cited.Number,
            Date = cited.Date,
            DocumentId = cited.Url?.Split('/')[^1],
            Url = cited.Url,
            Differing = [.. differing],
        };
    }

    private async Task<DiscrepancyEvidence> SaidAsync(
        string country,
        string question,
        string quote,
        string? url,
        params string[] differing
    )
    {
        var iso3 = country.ToUpperInvariant();
        var answer = await database.Answers.FirstAsync(candidate =>
            candidate.Response.Iso3 == iso3 && candidate.Question.Number == question
        );
        return new DiscrepancyEvidence
        {
            AnswerId = answer.Id,
            Line = answer.FirstLine,
            Quote = quote,
            Url = url,
            Differing = [.. differing],
        };
    }

    private async Task<DiscrepancyEvidence> DatedAsync(int year, int line)
    {
        var said = await SaidAsync("kaz", "9", $"Law No. 7 of 1 May {year}", null, $"1 May {year}");
        said.Line = line;
        said.Date = new DateOnly(year, 5, 1);
        said.Number = "7";
        return said;
    }
}
