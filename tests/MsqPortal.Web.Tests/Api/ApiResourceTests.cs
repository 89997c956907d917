using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Api;

/// <summary>What the resources say about the seed, and that it is what the pages show.</summary>
public sealed class ApiResourceTests(TestPortals portals)
{
    [Fact]
    public async Task Responses_are_listed_by_member_state()
    {
        var answer = await ApiAnswer.OfAsync(portals.WithTwoResponses, "/api/v1/responses");

        answer.Items.Select(item => Text(item, "country")).ShouldBe(["kaz", "uzb"]);
        answer.Items[1].GetProperty("questionCount").GetInt32().ShouldBe(54);
        answer.Items[1].GetProperty("foundCount").GetInt32().ShouldBe(54);
        answer.Items[1].GetProperty("answerCount").GetInt32().ShouldBe(53, "the consent has boxes and no text");
        Text(answer.Items[1], "url").ShouldBe("/uzb/2024");
        Text(answer.Items[1], "dataUrl").ShouldBe("/api/v1/responses/uzb/2024");
    }

    [Fact]
    public async Task A_response_has_its_figures_and_every_question_and_names_nobody()
    {
        var response = (await ApiAnswer.OfAsync(portals.Seeded, "/api/v1/responses/uzb/2024")).Json;
        var sections = response.GetProperty("sections").EnumerateArray().ToList();
        var question = sections[2]
            .GetProperty("questions")
            .EnumerateArray()
            .Single(entry => Text(entry, "number") == "15");
        var respondent = response.GetProperty("respondent");

        sections.Select(section => Text(section, "code")).ShouldBe(["A", "B", "C", "D", "E", "F", "G"]);
        sections.Sum(section => section.GetProperty("questions").GetArrayLength()).ShouldBe(52);
        response
            .GetProperty("otherQuestions")
            .EnumerateArray()
            .Select(entry => Text(entry, "number"))
            .ShouldBe(["consent", "closing"], ignoreOrder: true);
        Text(question, "selection").ShouldBe("notPreserved");
        question.GetProperty("acts").GetInt32().ShouldBeGreaterThan(0);
        Text(response.GetProperty("consent"), "value").ShouldBe("notPreserved");
        respondent.GetProperty("name").ValueKind.ShouldBe(JsonValueKind.Null);
        respondent.GetProperty("isNameWithheld").GetBoolean().ShouldBeTrue();
        respondent.GetProperty("areEmailsWithheld").GetBoolean().ShouldBeTrue();
        Text(respondent, "title").ShouldBe("Head of Department for Strategic development");
    }

    [Fact]
    public async Task An_answer_has_everything_that_its_page_shows()
    {
        var answer = (
            await ApiAnswer.OfAsync(portals.Seeded, "/api/v1/responses/uzb/2024/questions/18")
        ).Json.GetProperty("answer");
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/18");
        var parts = answer.GetProperty("parts").EnumerateArray().ToList();
        var citation = All(parts, "citations").Single(one => one.GetProperty("startLine").GetInt32() == 742);

        Text(answer, "section").ShouldBe("C");
        answer.GetProperty("selection").GetProperty("boxes").GetArrayLength().ShouldBe(2);
        Text(citation, "act").ShouldBe("uz-decree-2020-10-05-6079");
        Text(citation, "actUrl").ShouldBe("/legal-acts/uz-decree-2020-10-05-6079");
        citation.GetProperty("pinpoints").GetArrayLength().ShouldBeGreaterThan(0);
        Text(citation, "confidence").ShouldBe("certain");
        string.Concat(parts.Select(part => Text(part, "markdown"))).ShouldContain(Text(citation, "sentence"));
        foreach (var act in All(parts, "citations").Select(one => Text(one, "actUrl")).Distinct())
            page.QuerySelector($"a[href='{act}']").ShouldNotBeNull(act);
        foreach (var link in All(parts, "links").Select(one => Text(one, "url")))
            page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain(link);
        foreach (var part in parts)
            part.GetProperty("sourceLines").GetArrayLength().ShouldBe(Text(part, "markdown").Split('\n').Length);
        answer
            .GetProperty("sourceLines")
            .EnumerateArray()
            .Select(line => line.GetProperty("number").GetInt32())
            .ShouldBe(
                Enumerable.Range(
                    answer.GetProperty("startLine").GetInt32(),
                    answer.GetProperty("endLine").GetInt32() - answer.GetProperty("startLine").GetInt32() + 1
                )
            );
    }

    [Fact]
    public async Task No_citation_link_or_back_reference_is_lost_between_the_answers()
    {
        var answers = (await ApiAnswer.OfAsync(portals.Seeded, "/api/v1/answers?pageSize=500")).Items;
        var parts = answers.SelectMany(answer => answer.GetProperty("parts").EnumerateArray()).ToList();
        await using var scope = portals.Seeded.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var cancellation = TestContext.Current.CancellationToken;

        parts.Count.ShouldBe(await database.AnswerParts.CountAsync(cancellation));
        All(parts, "citations").Count().ShouldBe(await database.Citations.CountAsync(cancellation));
        All(parts, "links").Count().ShouldBe(await database.LinkMentions.CountAsync(cancellation));
        All(parts, "backReferences").Count().ShouldBe(await database.BackReferences.CountAsync(cancellation));
        All(answers, "discrepancies").Count().ShouldBeGreaterThan(0);
        All(answers, "notes").Count().ShouldBeGreaterThan(0);
        answers.Select(answer => Text(answer, "question")).ShouldBeUnique();
    }

    [Fact]
    public async Task Answers_are_chosen_by_response_section_and_question()
    {
        var found = await ApiAnswer.OfAsync(
            portals.WithTwoResponses,
            "/api/v1/answers?country=uzb&country=KAZ&edition=2024&section=c&question=9&question=10&question=20"
        );

        found
            .Items.Select(item => $"{Text(item, "country")} {Text(item, "question")}")
            .ShouldBe(["kaz 9", "kaz 10", "uzb 9", "uzb 10"]);
        Text(found.Items[0].GetProperty("selection"), "value").ShouldBe("no");
        Text(found.Items[0].GetProperty("parts")[0], "markdown").ShouldContain("<script>alert(1)</script>");
        found.Text.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task A_question_that_a_response_leaves_out_has_no_answer()
    {
        var question = (
            await ApiAnswer.OfAsync(portals.WithTwoResponses, "/api/v1/responses/kaz/2024/questions/15")
        ).Json;

        Text(question, "text").ShouldStartWith("Is there any legislation");
        question.GetProperty("answer").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Forms_say_what_is_asked()
    {
        var sections = await ApiAnswer.OfAsync(portals.Empty, "/api/v1/sections");
        var questions = await ApiAnswer.OfAsync(portals.Empty, "/api/v1/questions?pageSize=500");
        var fifteenth = questions.Items.Single(item => Text(item, "number") == "15");

        sections
            .Items.SelectMany(section => section.GetProperty("questions").EnumerateArray())
            .Select(number => number.GetString())
            .ShouldBe(
                questions
                    .Items.Where(item => item.GetProperty("section").ValueKind is not JsonValueKind.Null)
                    .Select(item => Text(item, "number"))
            );
        questions.Total.ShouldBe(54);
        Text(fifteenth, "section").ShouldBe("C");
        fifteenth.GetProperty("boxes").EnumerateArray().Select(box => box.GetString()).ShouldBe(["Yes", "No"]);
        fifteenth.GetProperty("answerCount").GetInt32().ShouldBe(0);
        var answers = await ApiAnswer.OfAsync(portals.Seeded, Text(fifteenth, "answersUrl"));
        answers.Items.Select(item => Text(item, "question")).ShouldBe(["15"]);
    }

    [Fact]
    public async Task A_run_leads_to_its_files_and_diagnostics()
    {
        var run = (await ApiAnswer.OfAsync(portals.WithTwoResponses, "/api/v1/imports")).Items.Single();
        var files = await ApiAnswer.OfAsync(portals.WithTwoResponses, Text(run, "filesUrl"));
        var diagnostics = await ApiAnswer.OfAsync(portals.WithTwoResponses, Text(run, "diagnosticsUrl"));

        Text(run, "outcome").ShouldBe("completed");
        run.GetProperty("created").GetInt32().ShouldBe(2);
        files.Items.Select(file => Text(file, "url")).ShouldBe(["/kaz/2024", "/uzb/2024"], ignoreOrder: true);
        files.Items.ShouldAllBe(file => Text(file, "status") == "created" && Text(file, "run") == Text(run, "run"));
        diagnostics.Total.ShouldBe(run.GetProperty("diagnostics").GetInt32());
        diagnostics.Total.ShouldBe(files.Items.Sum(file => file.GetProperty("diagnostics").GetInt32()));
        diagnostics.Items.ShouldAllBe(item => item.GetProperty("line").GetInt32() > 0 && Text(item, "message") != "");
    }

    [Fact]
    public async Task A_withheld_passage_of_an_answer_stands_in_no_source_line()
    {
        await using var portal = await (
            await RunningPortal.StartAsync(await portals.Postgres.CreateDatabaseAsync())
        ).WhenReadyAsync();
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            var answer = await database.Answers.SingleAsync(
                candidate => candidate.Question.Number == "15",
                TestContext.Current.CancellationToken
            );
            database.Add(
                new WithheldPassage
                {
                    ResponseId = answer.ResponseId,
                    Line = answer.FirstLine,
                    Start = 4,
                    Length = 8,
                    Reason = "respondent",
                }
            );
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var one = (await ApiAnswer.OfAsync(portal, "/uzb/2024/questions/15.json")).Json.GetProperty("answer");
        var listed = (await ApiAnswer.OfAsync(portal, "/api/v1/answers?question=15")).Items.Single();

        Text(one.GetProperty("sourceLines")[0], "text").ShouldStartWith("15. [withheld by policy]");
        listed.GetRawText().ShouldBe(one.GetRawText());
    }

    [Theory]
    [InlineData("/api/v1/responses")]
    [InlineData("/api/v1/answers")]
    [InlineData("/api/v1/legal-acts")]
    [InlineData("/api/v1/portal-links")]
    [InlineData("/api/v1/discrepancies")]
    public async Task A_portal_without_responses_has_empty_lists(string address)
    {
        var answer = await ApiAnswer.OfAsync(portals.Empty, address);

        answer.Total.ShouldBe(0);
        answer.Links.Keys.ShouldBe(["first", "last"]);
    }

    private static IEnumerable<JsonElement> All(IEnumerable<JsonElement> owners, string field) =>
        owners.SelectMany(owner => owner.GetProperty(field).EnumerateArray());

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
