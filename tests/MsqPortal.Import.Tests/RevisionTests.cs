using Microsoft.EntityFrameworkCore;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

public sealed class RevisionTests(PostgresFixture postgres) : ImportTest(postgres)
{
    [Fact]
    public async Task A_stored_response_counts_a_revision_of_its_state_and_of_no_other()
    {
        var other = TestPortal.Catalog.MemberStates.All.First(state => !Responses.Seed.Contains(state.Name));
        Portal.Write("one.md", Responses.Seed);
        Portal.Write("two.md", Responses.Of(other.Name));
        await Portal.ImportAsync(Portal.Folder);
        var created = await RevisionsAsync();

        Portal.Write("two.md", Responses.Changed(Responses.Of(other.Name)));
        await Portal.ImportAsync(Portal.Folder);
        var updated = await RevisionsAsync();

        created.Values.ShouldBeUnique();
        created.Count.ShouldBe(2);
        updated.Keys.ShouldBe(created.Keys, ignoreOrder: true);
        updated[other.Iso3].ShouldBeGreaterThan(created.Values.Max());
        updated.Single(state => state.Key != other.Iso3).ShouldBe(created.Single(state => state.Key != other.Iso3));
    }

    [Fact]
    public async Task What_is_not_stored_counts_no_revision()
    {
        var path = Portal.Write("one.md", Responses.Seed);
        await Portal.ImportAsync(path, isDryRun: true);
        (await RevisionsAsync()).ShouldBeEmpty();
        await Portal.ImportAsync(path);
        var before = await RevisionsAsync();

        await Portal.ImportAsync([path, Portal.Write("two.md", Responses.Changed(Responses.Seed))]);
        await Portal.ImportAsync(Portal.Write("one.md", Responses.Changed(Responses.Seed)), isDryRun: true);

        (await RevisionsAsync()).ShouldBe(before);
    }

    private Task<Dictionary<string, long>> RevisionsAsync() =>
        Database
            .MemberStates.Where(state => state.Revision != 0)
            .AsNoTracking()
            .ToDictionaryAsync(state => state.Iso3, state => state.Revision, Ct);
}
