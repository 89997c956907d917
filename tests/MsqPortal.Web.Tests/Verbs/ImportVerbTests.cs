using MsqPortal.Web.Tests.Running;
using Npgsql;

namespace MsqPortal.Web.Tests.Verbs;

public sealed class ImportVerbTests(TestPortals portals)
{
    [Fact]
    public async Task The_same_file_again_is_unchanged_and_the_report_stands_on_standard_output()
    {
        var settings = await OnNewDatabaseAsync();

        var first = await PortalProcess.RunAsync(["import", SeedsFolder.SeedResponse], settings);
        var second = await PortalProcess.RunAsync(["import", SeedsFolder.SeedResponse], settings);

        first.ExitCode.ShouldBe(0, first.Errors);
        // The first line comes before anything that may take long.
        first.Errors.Split('\n')[0].ShouldContain("Opening the database ");
        first.Output.ShouldStartWith("created   uzb-msq-2024.md: UZB 2024, 7 sections, 54 questions");
        first.Output.ShouldEndWith("1 file: 1 created, 0 updated, 0 unchanged, 0 held, 0 failed.\n");
        second.Output.ShouldEndWith("1 file: 0 created, 0 updated, 1 unchanged, 0 held, 0 failed.\n");
    }

    [Fact]
    public async Task A_dry_run_reports_the_same_and_stores_nothing()
    {
        var settings = await OnNewDatabaseAsync();
        var outcome = await PortalProcess.RunAsync(["import", "--dry-run", SeedsFolder.SeedResponse], settings);

        outcome.ExitCode.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldEndWith(
            "1 created, 0 updated, 0 unchanged, 0 held, 0 failed; a dry run, nothing was stored.\n"
        );
        await using var source = NpgsqlDataSource.Create(settings.Environment["ConnectionStrings__Portal"]);
        await using var command = source.CreateCommand("SELECT count(*) FROM questionnaire_responses");
        (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L);
    }

    [Fact]
    public async Task One_bad_file_among_others_is_reported_once_and_the_others_are_stored()
    {
        var settings = await OnNewDatabaseAsync();

        var outcome = await PortalProcess.RunAsync(["import", "missing.md", SeedsFolder.SeedResponse], settings);

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldContain("failed    missing.md: missing.md does not exist; check the path.");
        outcome.Output.ShouldEndWith("2 files: 1 created, 0 updated, 0 unchanged, 0 held, 1 failed.\n");
        outcome.Errors.ShouldNotContain("does not exist");
    }

    [Fact]
    public async Task A_folder_stands_for_the_responses_in_it()
    {
        var folder = SeedsFolder.Create(SeedsFolder.SeedResponse, SeedsFolder.SyntheticResponse);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "README.md"),
            "No response.",
            TestContext.Current.CancellationToken
        );

        var outcome = await PortalProcess.RunAsync(["import", folder], await OnNewDatabaseAsync());

        outcome.Output.ShouldEndWith("2 files: 2 created, 0 updated, 0 unchanged, 0 held, 0 failed.\n");
    }

    [Theory]
    [InlineData("import", "seed.md")]
    [InlineData("migrate")]
    [InlineData("serve")]
    public async Task An_unreachable_database_is_one_sentence_and_exit_code_1(params string[] arguments)
    {
        var settings = new PortalProcess.Settings
        {
            Environment =
            {
                ["ConnectionStrings__Portal"] = "Host=127.0.0.1;Port=1;Database=nowhere;Username=nobody;Timeout=3",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["Serilog__MinimumLevel__Default"] = "Fatal",
            },
        };

        var outcome = await PortalProcess.RunAsync(arguments, settings);

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.ShouldContain("ConnectionStrings__Portal");
        outcome.Errors.ShouldNotContain("   at ");
    }

    public static TheoryData<string, string, string> UnusableConnections =>
        new()
        {
            { "serve", "postgres://portal:secret@127.0.0.1/portal", "is an address such as postgres://…" },
            {
                "migrate",
                "postgresql://portal:secret@127.0.0.1/p?sslmode=require",
                "is an address such as postgres://…"
            },
            { "serve", "Hsot=127.0.0.1;Database=portal", "ConnectionStrings__Portal knows no keyword 'hsot'; " },
            { "serve", "Host=127.0.0.1;Port=many", "gives 'port' a value that it cannot have" },
            { "migrate", "secret", "ConnectionStrings__Portal is no connection string; " },
            { "import", "Database=portal", "names no Host" },
        };

    [Theory]
    [MemberData(nameof(UnusableConnections))]
    public async Task A_connection_string_that_is_none_is_told_with_its_setting(string verb, string text, string reason)
    {
        string[] arguments = verb == "import" ? [verb, "seed.md"] : [verb];
        var outcome = await PortalProcess.RunAsync(
            arguments,
            new PortalProcess.Settings
            {
                Environment = { ["ConnectionStrings__Portal"] = text, ["ASPNETCORE_URLS"] = "http://127.0.0.1:0" },
            }
        );

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        var sentence = outcome.Errors.TrimEnd().Split('\n')[^1];
        sentence.ShouldStartWith("ConnectionStrings__Portal ");
        sentence.ShouldContain(reason);
        sentence.ShouldEndWith("write it as Host=…;Port=5432;Database=…;Username=…;Password=….");
        outcome.Errors.ShouldNotContain("secret");
        outcome.Errors.ShouldNotContain("Parameter");
    }

    [Fact]
    public async Task Help_explains_each_verb()
    {
        var outcome = await PortalProcess.RunAsync(["--help"]);

        outcome.ExitCode.ShouldBe(0);
        foreach (var verb in new[] { "serve", "parse <FILE>", "import <PATH>", "migrate" })
            outcome.Output.ShouldContain($"  {verb} ");
    }

    private async Task<PortalProcess.Settings> OnNewDatabaseAsync() =>
        new() { Environment = { ["ConnectionStrings__Portal"] = await portals.Postgres.CreateDatabaseAsync() } };
}
