using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

/// <summary>Holds a file that ends early: footnotes of the respondent, the last at the end of the file, a lone "No", and boxes of a symbol font.</summary>
public sealed class PortalWithFootnotes(TestPortals portals) : IAsyncLifetime
{
    private const string Response = """
        Member States Questionnaire (MSQ) for the United Nations E-Government Survey 2024

        COUNTRY NAME*

        Denmark

        9. Is there any legislation, law or regulation on access to information, such as a Freedom of Information Act? *

        ☒ Yes ☐ No

        Access is a right.[^1] It is exercised online.[^2]

        [^1]: Freedom of Information Act, No. 4 of 2011, see <https://example.org/laws/20114>.

        10. Is there any legislation, law or regulation on data privacy and/or protection? *

        No

        11. Is there any legislation, law or regulation on cybersecurity or similar? *

        þ Yes o No

        [^2]: The register of requests, Law No. 13,709 of August 14, 2018.

            It is public.
        """;

    public RunningPortal Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var folder = SeedsFolder.Create();
        await File.WriteAllTextAsync(Path.Combine(folder, "dnk-msq-2024.md"), Response);
        Portal = await RunningPortal.StartAsync(
            await portals.Postgres.CreateDatabaseAsync(),
            $"--Portal:SeedsDirectory={folder}"
        );
        await Portal.WhenReadyAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
