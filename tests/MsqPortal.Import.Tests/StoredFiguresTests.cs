using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>What lists filter and count by is what a count of the rows would give, whatever the import did.</summary>
public sealed class StoredFiguresTests(PostgresFixture postgres) : ImportTest(postgres)
{
    private const string Dated = "No.**547** dated July 2, 2019";

    [Fact]
    public async Task They_follow_new_changed_and_shrunk_responses()
    {
        var path = Portal.Write("one.md", Responses.Seed);
        await Portal.ImportAsync(path);
        await ShouldBeTrueAsync();
        var places = await Database.PortalLinkPlaces.CountAsync(Ct);

        await Portal.ImportAsync(Portal.Write("two.md", Responses.Of("Republic of Kazakhstan")));
        await ShouldBeTrueAsync();
        (await Database.PortalLinkPlaces.CountAsync(Ct)).ShouldBe(2 * places);

        var lines = Responses.Seed.Split('\n');
        Portal.Write(
            "one.md",
            string.Join(
                    '\n',
                    lines.Where((line, index) => index % 7 > 0 || !line.Contains("http", StringComparison.Ordinal))
                )
                .Replace(Dated, "No.**547** dated July 3, 2019", StringComparison.Ordinal)
        );
        (await Portal.ImportAsync(path)).Files[0].Status.ShouldBe(ImportedFileStatus.Updated);
        await ShouldBeTrueAsync();
        (await Database.PortalLinkPlaces.CountAsync(Ct)).ShouldBeInRange(places, 2 * places - 1);
    }

    private async Task ShouldBeTrueAsync()
    {
        var responses = await Database
            .QuestionnaireResponses.AsNoTracking()
            .Select(row => new { row.AnswerCount, WithText = row.Answers.AsQueryable().Count(Answer.HasText) })
            .ToListAsync(Ct);
        responses.ShouldAllBe(row => row.AnswerCount == row.WithText && row.AnswerCount > 0);

        var acts = await Database
            .LegalActs.AsNoTracking()
            .Select(act => new
            {
                act.Slug,
                Stored = new
                {
                    act.CitationCount,
                    act.SectionCodes,
                    act.DatabaseCodes,
                },
                Citations = act.Citations.Count,
                Sections = act
                    .Citations.Where(citation => citation.AnswerPart.Answer.Question.Section != null)
                    .Select(citation => citation.AnswerPart.Answer.Question.Section!.Code)
                    .ToList(),
                Databases = act.Documents.Select(pair => pair.LegalDocument.Database).ToList(),
            })
            .ToListAsync(Ct);
        acts.ShouldContain(act => act.Citations > 1 && act.Stored.SectionCodes.Count > 1);
        foreach (var act in acts)
        {
            act.Stored.CitationCount.ShouldBe(act.Citations, act.Slug);
            Words(act.Stored.SectionCodes)
                .ShouldBe(Words(act.Sections.Distinct().Order(StringComparer.Ordinal)), act.Slug);
            Words(act.Stored.DatabaseCodes)
                .ShouldBe(Words(act.Databases.Distinct().Order(StringComparer.Ordinal)), act.Slug);
        }

        var cases = await Database
            .Discrepancies.AsNoTracking()
            .Select(found => new
            {
                found.Slug,
                found.FirstLine,
                found.SectionCodes,
                Line = found.Evidence.Min(evidence => evidence.Line),
                Sections = found
                    .Evidence.Where(evidence => evidence.Answer.Question.Section != null)
                    .Select(evidence => evidence.Answer.Question.Section!.Code)
                    .ToList(),
            })
            .ToListAsync(Ct);
        cases.ShouldNotBeEmpty();
        foreach (var found in cases)
        {
            found.FirstLine.ShouldBe(found.Line, found.Slug);
            Words(found.SectionCodes)
                .ShouldBe(Words(found.Sections.Distinct().Order(StringComparer.Ordinal)), found.Slug);
        }

        var named = await Database
            .LinkMentions.Select(mention => new
            {
                mention.PortalLinkId,
                mention.AnswerPart.Answer.Response.Iso3,
                SectionCode = mention.AnswerPart.Answer.Question.Section!.Code ?? "",
            })
            .Distinct()
            .ToListAsync(Ct);
        var stored = await Database
            .PortalLinkPlaces.Select(place => new
            {
                place.PortalLinkId,
                place.Iso3,
                place.SectionCode,
            })
            .ToListAsync(Ct);
        stored.ShouldContain(place => place.SectionCode.Length > 0);
        stored.ShouldBe(named, ignoreOrder: true);
    }

    private static string Words(IEnumerable<string> codes) => string.Join(' ', codes);
}
