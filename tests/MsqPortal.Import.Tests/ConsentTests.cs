using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>Nobody who marks No is published, and nothing of an earlier version either.</summary>
public sealed class ConsentTests(PostgresFixture postgres) : ImportTest(postgres)
{
    private const string Yes = "☒ Yes ☐ No";
    private const string No = "☐ Yes ☒ No";

    [Theory]
    [InlineData(No)]
    [InlineData("[ ] Yes\n[x] No")]
    [InlineData("☒ Yes ☒ No")]
    [InlineData("Yes ☒ No")]
    [InlineData("\\[ \\] Yes  \\[x\\] No")]
    [InlineData("⬜ Yes ⬛ No")]
    public async Task Whoever_marks_No_is_stored_and_not_published(string boxes)
    {
        var path = Portal.Write("secret.md", Denmark("A secret kind.", boxes));

        var file = (await Portal.ImportAsync(new ImportRequest([path]) { Accepted = [path] })).Files[0];

        (file.Status, file.HeldFor).ShouldBe((ImportedFileStatus.Held, HeldFor.Consent));
        file.Reason!.ShouldContain("consent to be published");
        (await Database.UnpublishedResponses.SingleAsync(Ct)).SourceText.ShouldBe(Denmark("A secret kind.", boxes));
        await NothingIsPublicAsync();
    }

    [Theory]
    [InlineData("No")]
    [InlineData("**No**, not yet.")]
    [InlineData("☐ Sí ☒ No")]
    [InlineData("☐ Yes ☒ No, a secret kind.")]
    [InlineData("We do not authorize the publication of this secret.")]
    public async Task Whoever_says_what_was_not_read_is_held_until_somebody_reads_it(string consent)
    {
        var path = Portal.Write("secret.md", Denmark("A secret kind.", Yes));
        await Portal.ImportAsync(path);
        Portal.Write("secret.md", Denmark("A secret kind.", consent));

        var file = (await Portal.ImportAsync(new ImportRequest([path]) { Accepted = [path] })).Files[0];

        (file.Status, file.HeldFor).ShouldBe((ImportedFileStatus.Held, HeldFor.Consent));
        file.Reason.ShouldBe(
            "What stands at the consent (line 15) was not read as “Yes” or “No”; "
                + "read it and publish it with import --publish FILE --reason TEXT if it consents."
        );
        await NothingIsPublicAsync();
        await PublishAsync(path, "It consents in its own words.");
    }

    [Theory]
    [InlineData(Yes)]
    [InlineData("Yes No")]
    [InlineData("☐ Yes ☐ No")]
    [InlineData("Yes")]
    [InlineData(null)]
    public async Task Whoever_marks_Yes_or_nothing_is_published(string? boxes) =>
        (await Portal.ImportAsync(Portal.Write("dnk.md", Denmark("A kind.", boxes))))
            .Files[0]
            .Status.ShouldBe(ImportedFileStatus.Created);

    [Fact]
    public async Task A_No_takes_every_earlier_version_out_of_all_that_is_public()
    {
        var secret = Denmark(
            "Law on Secret Things No. 98765 dated March 3, 2021, https://secret.example/98765.\n\n"
                + "Law on Secret Things No. 98765 dated March 4, 2021.",
            Yes
        );
        await Portal.ImportAsync(Portal.Write("ken.md", new SmallResponse("Kenya").With("1", "One.").ToString()));
        var other = await DatabasePicture.ResponseAsync(Database, "KEN");
        var first = Portal.Write("secret.md", Denmark("Secret Law No. 4 of 2019.", Yes));
        await Portal.ImportAsync(first);
        Portal.Write("secret.md", secret);
        await Portal.ImportAsync(first);
        (await Database.LegalActs.AnyAsync(act => act.Number == "98765", Ct)).ShouldBeTrue();
        (await Database.LegalActAliases.AnyAsync(Ct)).ShouldBeTrue();
        var revision = await RevisionAsync();

        Portal.Write("secret.md", Denmark("A secret kind.", No));
        var dry = await Portal.ImportAsync(first, isDryRun: true);
        dry.Files[0].HeldFor.ShouldBe(HeldFor.Consent);
        dry.Files[0].Withdrew.ShouldBe("Denmark 2024");
        (await Database.LegalActs.AnyAsync(act => act.Number == "98765", Ct)).ShouldBeTrue();
        var withdrawn = (await Portal.ImportAsync(first)).Files[0];
        (withdrawn.Withdrew, withdrawn.IsStoredUnpublished).ShouldBe(("Denmark 2024", true));
        (await Portal.ImportAsync(first, isDryRun: true)).Files[0].Withdrew.ShouldBeNull();

        await NothingIsPublicAsync();
        (await DatabasePicture.ResponseAsync(Database, "KEN")).ShouldBe(other);
        (await RevisionAsync()).ShouldBeGreaterThan(revision);
        // The runs are still told: state, edition and what was done.
        (await Database.ImportedFiles.CountAsync(file => file.Iso3 == "DNK", Ct)).ShouldBe(3);
    }

    [Fact]
    public async Task After_a_No_neither_an_earlier_version_nor_a_file_without_a_mark_is_published_but_a_Yes_is()
    {
        var earlier = Portal.Write("earlier.md", Denmark("A secret kind, as it was.", Yes));
        await Portal.ImportAsync(earlier);
        await Portal.ImportAsync(Portal.Write("no.md", Denmark("A secret kind.", No)));
        var unmarked = Portal.Write("unmarked.md", Denmark("A secret kind, unmarked.", "Yes No"));

        foreach (var path in new[] { earlier, unmarked, Path.Combine(Portal.Folder, "no.md") })
        {
            var report = await Portal.ImportAsync(new ImportRequest([path]) { Accepted = [path] });
            report.Files[0].HeldFor.ShouldBe(HeldFor.Consent, path);
            report.Files[0].IsStoredUnpublished.ShouldBe(path.EndsWith("no.md", StringComparison.Ordinal));
            await NothingIsPublicAsync();
        }

        var yes = await Portal.ImportAsync(Portal.Write("yes.md", Denmark("No secret any more.", Yes)));

        yes.Files[0].Status.ShouldBe(ImportedFileStatus.Created);
        (await Database.UnpublishedResponses.AnyAsync(Ct)).ShouldBeFalse();
        (await Database.QuestionnaireResponses.SingleAsync(Ct)).PublicationReason.ShouldBeNull();
    }

    [Fact]
    public async Task A_decision_publishes_and_its_reason_stays_until_another_file_comes()
    {
        var path = Portal.Write("dnk.md", Denmark("A kind.", No));
        await Portal.ImportAsync(path);

        await PublishAsync(path, "Published by the ministry itself.");
        await PublishAsync(path, "Published by the ministry in June.");
        (await Database.ImportChanges.Select(change => new { change.Kind, change.Question }).SingleAsync(Ct)).ShouldBe(
            new { Kind = ImportChangeKind.PublicationReasonChanged, Question = (string?)"consent" }
        );
        (await Portal.ImportAsync(path)).Files[0].Status.ShouldBe(ImportedFileStatus.Unchanged);
        await Database.QuestionnaireResponses.ExecuteUpdateAsync(
            row => row.SetProperty(response => response.ParserVersion, 0),
            Ct
        );
        File.Delete(path);
        (await Portal.ImportAsync(new ImportRequest([Portal.Folder]) { IsStart = true }))
            .Files.Select(file => file.Status)
            .ShouldBe([ImportedFileStatus.Failed, ImportedFileStatus.Updated]);

        var stored = await Database.QuestionnaireResponses.AsNoTracking().SingleAsync(Ct);
        stored.PublicationReason.ShouldBe("Published by the ministry in June.");
        (await Database.UnpublishedResponses.AnyAsync(Ct)).ShouldBeFalse();

        (await Portal.ImportAsync(Portal.Write("dnk.md", Denmark("Another kind.", No))))
            .Files[0]
            .HeldFor.ShouldBe(HeldFor.Consent);
        (await Database.QuestionnaireResponses.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_response_that_consents_needs_no_decision()
    {
        var path = Portal.Write("dnk.md", Denmark("A kind.", Yes));

        var report = await Portal.ImportAsync(
            new ImportRequest([]) { Publication = new Publication(path, "Because.") }
        );

        report
            .Files.ShouldHaveSingleItem()
            .Reason.ShouldBe("dnk.md needs no decision to be published; import it without --publish.");
        (await Database.QuestionnaireResponses.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_response_that_was_published_without_a_word_is_withdrawn_when_it_is_read_anew()
    {
        var path = Portal.Write("secret.md", Denmark("A secret kind.", No));
        await PublishAsync(path, "As if nobody had asked.");
        await Database.QuestionnaireResponses.ExecuteUpdateAsync(
            row =>
                row.SetProperty(response => response.ParserVersion, 0)
                    .SetProperty(response => response.PublicationReason, (string?)null),
            Ct
        );
        File.Delete(path);
        Portal.Write("ken.md", new SmallResponse("Kenya").With("1", "One.").ToString());

        var report = await Portal.ImportAsync(new ImportRequest([Portal.Folder]) { IsStart = true });

        report.Files.Select(file => file.Status).ShouldBe([ImportedFileStatus.Created, ImportedFileStatus.Held]);
        await NothingIsPublicAsync();
    }

    private static string Denmark(string answer, string? consent)
    {
        var response = new SmallResponse("Denmark").With("1", answer);
        return (consent is null ? response : response.WithConsent(consent)).ToString();
    }

    private async Task PublishAsync(string path, string reason)
    {
        var report = await Portal.ImportAsync(new ImportRequest([]) { Publication = new Publication(path, reason) });
        report.Files.ShouldHaveSingleItem().Reason.ShouldBeNull();
        (await Database.QuestionnaireResponses.AsNoTracking().SingleAsync(Ct)).PublicationReason.ShouldBe(reason);
    }

    private Task<long> RevisionAsync() =>
        Database.MemberStates.Where(state => state.Iso3 == "DNK").Select(state => state.Revision).SingleAsync(Ct);

    /// <summary>The table of its own, and the hashes of versions, are read by imports alone.</summary>
    private async Task NothingIsPublicAsync()
    {
        var rows = (await DatabasePicture.EverythingAsync(Database)).Where(row =>
            !row.StartsWith("unpublished_responses ", StringComparison.Ordinal)
            && !row.StartsWith("response_versions ", StringComparison.Ordinal)
        );
        rows.ShouldNotContain(row => row.Contains("secret", StringComparison.OrdinalIgnoreCase));
        rows.ShouldNotContain(row => row.Contains("98765", StringComparison.Ordinal));
        (await Database.QuestionnaireResponses.AnyAsync(row => row.Iso3 == "DNK", Ct)).ShouldBeFalse();
        (
            await Database.ImportedFiles.AnyAsync(file => file.Iso3 == "DNK" && file.ContentHash != null, Ct)
        ).ShouldBeFalse();
    }
}
