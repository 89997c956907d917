using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>
/// A portal with three small responses, alike in all but the state, whose names stand in another order in each language:
/// Allemagne, Autriche, Danemark; Austria, Denmark, Germany; AUT, DEU, DNK.
/// </summary>
public sealed class CountriesPortal(TestPortals portals) : IAsyncLifetime
{
    private static readonly string[] States = ["Deutschland", "Österreich", "Королевство Дания"];

    public RunningPortal Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var folder = SeedsFolder.Create();
        foreach (var (number, state) in States.Index())
            await File.WriteAllTextAsync(Path.Combine(folder, $"response-{number}.md"), Response(state));
        Portal = await RunningPortal.StartAsync(
            await portals.Postgres.CreateDatabaseAsync(),
            $"--Portal:SeedsDirectory={folder}"
        );
        await Portal.WhenReadyAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private static string Response(string state) =>
        $"""
            Member States Questionnaire (MSQ) for the United Nations E-Government Survey 2024

            COUNTRY NAME: **{state}**

            C. Legal Framework

            10. Is there any legislation, law or regulation on data privacy and/or protection? *

            Yes No

            Law No. 502 of 23 May 2018 and Decree No. 502 of 24 May 2018: https://law.example/502

            11. Is there any legislation, law or regulation on open government data? *

            Yes No

            Law No. 502 of 21 June 2018.

            """;
}
