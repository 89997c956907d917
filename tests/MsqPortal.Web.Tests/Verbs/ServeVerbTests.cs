using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Verbs;

public sealed class ServeVerbTests
{
    [Fact]
    public async Task Without_a_database_the_portal_brings_its_own_and_stops_it_at_its_end()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Path.Combine(Path.GetTempPath(), $"msq-web-test-{Guid.NewGuid():N}");
        var address = $"http://127.0.0.1:{FreePort()}";
        using var portal = PortalProcess.Start(
            [],
            new PortalProcess.Settings
            {
                Environment =
                {
                    ["ConnectionStrings__Portal"] = "",
                    ["Portal__DataDirectory"] = folder,
                    ["ASPNETCORE_URLS"] = address,
                },
            }
        );
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        for (var waited = Stopwatch.StartNew(); !await IsReadyAsync(client); await Task.Delay(100, cancellation))
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
        (await client.GetStringAsync("/uzb/2024/questions/15", cancellation)).ShouldContain("Question 15 of 51");
        var pidFile = Directory.GetFiles(folder, "postmaster.pid", SearchOption.AllDirectories).ShouldHaveSingleItem();

        // The shell's own kill: a small system has no program of that name.
        using var stop = Process.Start("/bin/sh", ["-c", $"kill -TERM {portal.Id}"]);
        var outcome = await portal.EndAsync();

        outcome.ExitCode.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.ShouldContain($"The portal listens at {address}");
        File.Exists(pidFile).ShouldBeFalse();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(
        "Portal__DataDirectory",
        "/dev/null",
        "The data directory '/dev/null' cannot be used, because '/dev/null' is a file and no folder: choose another folder"
    )]
    [InlineData("Portal__DataDirectory", "/dev/null/data", "because '/dev/null' is a file and no folder")]
    [InlineData("Portal__MaximumFileBytes", "many", "'many' at 'Portal:MaximumFileBytes'")]
    [InlineData("Portal__ShowRespondentContact", "maybe", "'maybe' at 'Portal:ShowRespondentContact' to true or false")]
    [InlineData("Portal__RequestsPerMinuteAndClient", "-1", "must be a number from 0, which sets no limit")]
    [InlineData("Portal__MaximumFileBytes", "0", "Portal__MaximumFileBytes must be a number from 1 to 1073741824")]
    [InlineData("Serilog__MinimumLevel__Default", "Loud", "The value Loud is not a valid Serilog level.")]
    [InlineData("ASPNETCORE_URLS", "nowhere", "Invalid url: 'nowhere'. Write an address")]
    public async Task A_setting_with_which_the_portal_cannot_start_is_told(string setting, string value, string reason)
    {
        var settings = new PortalProcess.Settings
        {
            Environment =
            {
                ["ConnectionStrings__Portal"] = setting == "Portal__DataDirectory" ? "" : "Host=127.0.0.1;Port=1",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                [setting] = value,
            },
        };

        var outcome = await PortalProcess.RunAsync(["serve"], settings);

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.TrimEnd().Split('\n')[^1].ShouldContain(reason);
        outcome.Errors.ShouldNotContain("Stopped before the end.");
        outcome.Errors.ShouldNotContain("   at ");
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            var response = await client.GetAsync("/readyz", TestContext.Current.CancellationToken);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
