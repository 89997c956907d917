using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Imports;

/// <summary>
/// A portal that started over a folder with doubtful files, and the verb beside it on the same database. Each test takes
/// Member States of its own.
/// </summary>
public sealed class ImportedPortal(TestPortals portals) : IAsyncLifetime
{
    public const string Yes = "☒ Yes ☐ No";
    public const string No = "☐ Yes ☒ No";

    private readonly PortalProcess.Settings settings = new();
    private string database = "";

    public RunningPortal Portal { get; private set; } = null!;

    /// <summary>The folder of the start.</summary>
    public string Folder { get; } = SeedsFolder.Create();

    public async ValueTask InitializeAsync()
    {
        Write("kgz-msq-2024.md", Text("Kazakhstan", "Portals of the hidden kind."));
        Write("nor.md", Text("Norway", "Portals of the hidden kind.", No));
        Write("ken-draft.md", Text("Kenya", "Portals of the hidden kind."));
        Write("ken-full.md", Text("Kenya", "Portals of another hidden kind."));
        Write("dnk.md", Text("Denmark", "The citizen portal.", Yes));
        database = await portals.Postgres.CreateDatabaseAsync();
        settings.Environment["ConnectionStrings__Portal"] = database;
        Portal = await StartAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    /// <summary>As an operator starts it again, over the folder as it is now.</summary>
    public async Task<RunningPortal> StartAsync() =>
        await (await RunningPortal.StartAsync(database, $"--Portal:SeedsDirectory={Folder}")).WhenReadyAsync();

    public Task<PortalProcess.Outcome> ImportAsync(params string[] arguments) =>
        PortalProcess.RunAsync(["import", .. arguments], settings);

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A page without the query that it was asked for, which it repeats in its field and its links.</summary>
    public static string WithoutQuery(string page, string query) =>
        new[] { " ", "+", "%20", "&#x2B;" }.Aggregate(
            page,
            (text, space) =>
                text.Replace(query.Replace(" ", space, StringComparison.Ordinal), "", StringComparison.Ordinal)
        );

    /// <summary>A response with the first question and, if it has boxes, the consent.</summary>
    public static string Text(string state, string answer, string? consent = null) =>
        $"""
            Member States Questionnaire (MSQ) for the United Nations E-Government Survey 2024

            COUNTRY NAME*

            {state}

            1. What is the official e-government portal at the national level? If more than one exists, please list all.*

            {answer}
            """
        + (
            consent is null
                ? "\n"
                : $"""


                    Consent to publish this Questionnaire

                    I/We authorize UN DESA to publish my/our responses as deemed necessary. *

                    {consent}

                    """
        );
}
