using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>The acts of a state follow what its responses say, and their public addresses live on.</summary>
public sealed class RegisterTests(PostgresFixture postgres) : ImportTest(postgres)
{
    private const string Dated = "No.**547** dated July 2, 2019";

    [Fact]
    public async Task Every_act_is_named_by_an_answer_and_every_document_belongs_to_an_act()
    {
        await Portal.ImportAsync(Portal.Write("one.md", Responses.Seed));

        (await Database.LegalActs.CountAsync(act => !act.Citations.Any() && !act.Documents.Any(), Ct)).ShouldBe(0);
        (await Database.LegalDocuments.CountAsync(document => !document.Acts.Any(), Ct)).ShouldBe(0);
        (await Database.LegalDocuments.CountAsync(document => !document.Links.Any(), Ct)).ShouldBe(0);
        (await Database.LegalDocuments.CountAsync(Ct)).ShouldBe(62);
    }

    [Fact]
    public async Task An_act_whose_date_is_corrected_is_renamed_and_its_former_address_redirects()
    {
        var path = Portal.Write("one.md", Responses.Seed);
        await Portal.ImportAsync(path);
        Responses.Seed.ShouldContain(Dated);

        Portal.Write(
            "one.md",
            Responses.Seed.Replace(Dated, "No.**547** dated July 3, 2019", StringComparison.Ordinal)
        );
        (await Portal.ImportAsync(path)).Files[0].Status.ShouldBe(ImportedFileStatus.Updated);

        (await SlugsAsync("547")).ShouldBe(["uz-law-2019-07-03-547"]);
        var alias = await Database.LegalActAliases.Include(row => row.LegalAct).SingleAsync(Ct);
        (alias.Slug, alias.LegalAct!.Slug).ShouldBe(("uz-law-2019-07-02-547", "uz-law-2019-07-03-547"));
    }

    [Fact]
    public async Task A_former_address_follows_through_several_names_and_ends_where_the_act_is_back()
    {
        var path = Portal.Write("one.md", Responses.Seed);
        await Portal.ImportAsync(path);
        foreach (var date in new[] { "July 3, 2019", "July 4, 2019" })
        {
            Portal.Write("one.md", Responses.Seed.Replace(Dated, $"No.**547** dated {date}", StringComparison.Ordinal));
            await Portal.ImportAsync(path);
        }

        (await AliasesAsync()).ShouldBe([
            ("uz-law-2019-07-02-547", "uz-law-2019-07-04-547"),
            ("uz-law-2019-07-03-547", "uz-law-2019-07-04-547"),
        ]);

        Portal.Write("one.md", Responses.Seed);
        await Portal.ImportAsync(path);

        (await SlugsAsync("547")).ShouldBe(["uz-law-2019-07-02-547"]);
        (await AliasesAsync()).ShouldBe([
            ("uz-law-2019-07-03-547", "uz-law-2019-07-02-547"),
            ("uz-law-2019-07-04-547", "uz-law-2019-07-02-547"),
        ]);
    }

    [Fact]
    public async Task An_act_that_no_answer_names_any_more_goes_with_its_documents()
    {
        var path = Portal.Write("one.md", Responses.Seed);
        await Portal.ImportAsync(path);

        var lines = Responses.Seed.Split('\n');
        Portal.Write(
            "one.md",
            string.Join(
                '\n',
                lines.Where(line =>
                    !line.Contains(Dated, StringComparison.Ordinal)
                    && !line.Contains("docs/4831939", StringComparison.Ordinal)
                )
            )
        );
        await Portal.ImportAsync(path);

        (await SlugsAsync("547")).ShouldBeEmpty();
        (await Database.LegalDocuments.AnyAsync(document => document.Number == "4831939", Ct)).ShouldBeFalse();
        (await Database.LegalActAliases.SingleAsync(Ct)).LegalActId.ShouldBeNull("nothing took its place");
    }

    [Fact]
    public async Task Two_states_that_cite_the_same_act_have_an_act_each_and_share_its_documents()
    {
        await Portal.ImportAsync(Portal.Write("one.md", Responses.Seed));
        await Portal.ImportAsync(Portal.Write("two.md", Responses.Of("Republic of Kazakhstan")));

        (await SlugsAsync("547")).ShouldBe(["kz-law-2019-07-02-547", "uz-law-2019-07-02-547"]);
        (await Database.LegalDocuments.CountAsync(Ct)).ShouldBe(62);
    }

    [Fact]
    public async Task A_back_reference_leads_to_the_citation_before_it()
    {
        await Portal.ImportAsync(Portal.Write("one.md", Responses.Seed));

        var reference = await Database
            .BackReferences.Where(row => row.Line == 1491)
            .Select(row => new { row.Text, row.Citation.LegalAct.Slug })
            .SingleAsync(Ct);
        (reference.Text, reference.Slug).ShouldBe(("this Decree", "uz-decree-2020-08-04-4797"));
    }

    [Fact]
    public async Task The_styles_and_databases_of_another_country_are_read_with_the_same_code()
    {
        var report = await Portal.ImportAsync(Path.Combine(AppContext.BaseDirectory, "Data", "ken-msq-2024.md"));

        report.Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Created, report.Files[0].Reason);
        (await Database.LegalActs.Select(act => act.Slug).OrderBy(slug => slug).ToListAsync(Ct)).ShouldBe([
            "ke-act-12",
            "ke-data-protection-act-2019",
            "ke-int-eu-2016-679",
            "ke-law-2015-11-24-418-v",
            "ke-law-4727-2020",
            "ke-legislation-gov-uk-ukpga-2018-12",
            "ke-order-2021-05-12-14028",
            "ke-order-2022-05-12-14028",
            "ke-order-2023-03-14-53-u043du049b",
        ]);
        (
            await Database.Discrepancies.Where(row => row.ResponseId == null).Select(row => row.Slug).ToListAsync(Ct)
        ).ShouldBe(["ke-act-two-dates-ke-order-2023-03-14-53-u043du049b"]);
        (await Database.BackReferences.Select(row => row.Citation.Number).ToListAsync(Ct)).ShouldBe(["53/НҚ"]);
    }

    [Fact]
    public async Task The_rules_run_again_with_each_import_and_keep_their_addresses()
    {
        var path = Portal.Write("one.md", Responses.Seed);
        await Portal.ImportAsync(path);
        var before = await SlugsOfStateAsync();
        before.ShouldContain("uz-act-two-dates-uz-decree-2022-01-28-60");

        Portal.Write("one.md", Responses.Changed(Responses.Seed));
        await Portal.ImportAsync(path);

        (await SlugsOfStateAsync()).ShouldBe(before);
        (await Database.DiscrepancyEvidence.CountAsync(row => row.Line < 1, Ct)).ShouldBe(0);
        var involved = await Database
            .LegalActs.Where(act => act.HasDiscrepancy)
            .Select(act => act.Slug)
            .ToListAsync(Ct);
        involved.ShouldContain("uz-decree-2022-01-28-60");
        involved.ShouldNotContain("uz-law-2022-04-15-764");
    }

    private Task<List<string>> SlugsAsync(string number) =>
        Database
            .LegalActs.Where(act => act.Number == number)
            .Select(act => act.Slug)
            .OrderBy(slug => slug)
            .ToListAsync(Ct);

    private Task<List<string>> SlugsOfStateAsync() =>
        Database
            .Discrepancies.Where(row => row.ResponseId == null)
            .Select(row => row.Slug)
            .OrderBy(slug => slug)
            .ToListAsync(Ct);

    private async Task<List<(string, string)>> AliasesAsync() =>
        (
            await Database
                .LegalActAliases.OrderBy(alias => alias.Slug)
                .Select(alias => new { alias.Slug, Act = alias.LegalAct!.Slug })
                .ToListAsync(Ct)
        ).ConvertAll(alias => (alias.Slug, alias.Act));
}
