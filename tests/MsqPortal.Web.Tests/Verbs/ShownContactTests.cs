using System.Text.Json;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Verbs;

/// <summary>What is printed is passed on: contact data only for who asks for it. The nodes are the lines of the file.</summary>
public sealed class ShownContactTests
{
    [Fact]
    public async Task Name_and_mailboxes_are_left_out_and_said_to_be()
    {
        var respondent = await RespondentAsync();

        respondent.GetProperty("name").ValueKind.ShouldBe(JsonValueKind.Null);
        respondent.GetProperty("emails").GetArrayLength().ShouldBe(0);
        respondent.GetProperty("isWithheld").GetBoolean().ShouldBeTrue();
        respondent.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        respondent.GetProperty("organization").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Who_asks_for_them_gets_them()
    {
        var respondent = await RespondentAsync("--show-contact");

        respondent.GetProperty("name").GetString().ShouldNotBeNullOrEmpty();
        respondent.GetProperty("emails").GetArrayLength().ShouldBeGreaterThan(0);
        respondent.GetProperty("isWithheld").GetBoolean().ShouldBeFalse();
    }

    private static async Task<JsonElement> RespondentAsync(params string[] options)
    {
        var outcome = await PortalProcess.RunAsync(["parse", SeedsFolder.SeedResponse, .. options]);
        outcome.ExitCode.ShouldBe(0, outcome.Errors);
        return JsonDocument.Parse(outcome.Output).RootElement.GetProperty("respondent");
    }
}
