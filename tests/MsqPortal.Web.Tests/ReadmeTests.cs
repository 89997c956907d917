using System.Net;
using System.Text.RegularExpressions;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests;

/// <summary>What README.md promises is there.</summary>
public sealed partial class ReadmeTests(TestPortals portals)
{
    private static readonly string Readme = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "docs", "README.md")
    );

    [Fact]
    public async Task Every_address_of_the_page_list_answers()
    {
        var addresses = Address().Matches(Readme).Select(match => match.Groups["it"].Value).ToList();

        addresses.Count.ShouldBeGreaterThan(10);
        foreach (var address in addresses)
            (await portals.Seeded.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
    }

    [Fact]
    public void Every_setting_of_the_list_exists_and_none_is_missing()
    {
        Setting()
            .Matches(Readme)
            .Select(match => match.Groups["it"].Value)
            .ShouldBe(typeof(PortalSettings).GetProperties().Select(property => property.Name), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_verb_of_the_list_explains_itself()
    {
        var verbs = Verb().Matches(Readme).Select(match => match.Groups["it"].Value).ToList();

        verbs.Count.ShouldBe(4);
        foreach (var verb in verbs)
            (await PortalProcess.RunAsync([verb, "--help"])).ExitCode.ShouldBe(0, verb);
    }

    [GeneratedRegex(@"^\|.*?`(?<it>/[^`]*)`", RegexOptions.Multiline)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\| `Portal__(?<it>\w+)`", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^dotnet run --project src/MsqPortal\.Web -- (?<it>\w+)", RegexOptions.Multiline)]
    private static partial Regex Verb();
}
