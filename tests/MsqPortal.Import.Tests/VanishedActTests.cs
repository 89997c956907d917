using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>A response may cite no act any more.</summary>
public sealed class VanishedActTests(PostgresFixture postgres) : ImportTest(postgres)
{
    [Theory]
    [InlineData("None.")]
    [InlineData("See our website.")]
    public async Task A_version_that_cites_no_act_is_stored_and_the_address_of_the_act_says_that_it_is_gone(
        string answer
    )
    {
        var path = Portal.Write("dnk.md", Denmark("Law No. 502 of 23 May 2018."));
        await Portal.ImportAsync(path);
        var slug = await Database.LegalActs.Select(act => act.Slug).SingleAsync(Ct);

        Portal.Write("dnk.md", Denmark(answer));
        (await Portal.ImportAsync(path)).Files[0].Status.ShouldBe(ImportedFileStatus.Updated);

        (await Database.LegalActs.AnyAsync(Ct)).ShouldBeFalse();
        var gone = await Database.LegalActAliases.SingleAsync(Ct);
        (gone.Slug, gone.LegalActId).ShouldBe((slug, null));

        Portal.Write("dnk.md", Denmark("Law No. 502 of 23 May 2018."));
        await Portal.ImportAsync(path);
        (await Database.LegalActs.SingleAsync(Ct)).Slug.ShouldBe(slug);
        (await Database.LegalActAliases.AnyAsync(Ct)).ShouldBeFalse();
    }

    private static string Denmark(string answer) => new SmallResponse("Denmark").With("10", answer).ToString();
}
