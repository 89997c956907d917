using MsqPortal.Web.Tests.Running;
using Npgsql;

namespace MsqPortal.Web.Tests.Verbs;

/// <summary>What is broken is named, with what to do, and nothing is made worse.</summary>
public sealed class DamageTests(TestPortals portals)
{
    [Fact]
    public async Task The_database_of_a_newer_version_is_left_alone()
    {
        var database = await portals.Postgres.CreateDatabaseAsync();
        await ShouldEndAsync("migrate", "ConnectionStrings__Portal", database, exitCode: 0);
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var future = new NpgsqlCommand(
            """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Future', '99.0.0')""",
            connection
        );
        await future.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        foreach (var verb in new[] { "serve", "migrate" })
            (await ShouldEndAsync(verb, "ConnectionStrings__Portal", database, exitCode: 1)).ShouldContain(
                "The database belongs to a newer version of the portal: this one does not know its migration 29990101000000_Future."
            );
    }

    [Fact]
    public async Task Without_a_seeds_folder_no_database_is_made()
    {
        var data = DataFolder();

        var said = await ShouldEndAsync("serve", "Portal__DataDirectory", data, exitCode: 2, seeds: "/nowhere");

        said.ShouldContain("The folder /nowhere does not exist");
        Directory.Exists(data).ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_cluster_is_told_with_what_to_do()
    {
        var data = DataFolder();
        await ShouldEndAsync("migrate", "Portal__DataDirectory", data, exitCode: 0);
        File.Delete(Directory.GetFiles(data, "pg_control", SearchOption.AllDirectories).ShouldHaveSingleItem());

        var said = await ShouldEndAsync("migrate", "Portal__DataDirectory", data, exitCode: 1);

        said.ShouldContain("could not open file");
        said.ShouldContain("restore it from a backup, or move it away");
        Directory.Delete(data, recursive: true);
    }

    // Open to the account of the server, which is another one where tests run as root.
    private static string DataFolder() => Path.Combine(Path.GetTempPath(), $"msq-web-test-{Guid.NewGuid():N}");

    private static async Task<string> ShouldEndAsync(
        string verb,
        string setting,
        string value,
        int exitCode,
        string? seeds = null
    )
    {
        var settings = new PortalProcess.Settings
        {
            Environment =
            {
                ["ConnectionStrings__Portal"] = "",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                [setting] = value,
            },
        };
        if (seeds is not null)
            settings.Environment["Portal__SeedsDirectory"] = seeds;
        var outcome = await PortalProcess.RunAsync([verb], settings);
        outcome.ExitCode.ShouldBe(exitCode, outcome.Errors);
        outcome.Errors.ShouldNotContain("   at ");
        return outcome.Errors;
    }
}
