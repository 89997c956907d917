namespace MsqPortal.Web;

/// <summary>The section <c>Portal</c> of the configuration; the environment writes it as <c>Portal__DataDirectory</c>.</summary>
public sealed class PortalSettings
{
    public const string SectionName = "Portal";

    /// <summary>A file is held in memory, and an array holds two of these at most.</summary>
    public const long MostFileBytes = 1024 * 1024 * 1024;

    /// <summary>Where the private PostgreSQL lives; empty chooses a place that suits the account.</summary>
    public string? DataDirectory { get; init; }

    /// <summary>Responses, forms and Member States that are imported at each start.</summary>
    public string SeedsDirectory { get; init; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>Shows the respondent's name and mailboxes, which are withheld by policy otherwise.</summary>
    public bool ShowRespondentContact { get; init; }

    /// <summary>Mailbox or web address where readers report an error; empty leaves the sentence out.</summary>
    public string? ErrorReportAddress { get; init; }

    /// <summary>What one client address may ask for in a minute; 0, as it is at first, sets no limit: behind a proxy all share one address.</summary>
    public int RequestsPerMinuteAndClient { get; init; }

    /// <summary>A larger file is refused.</summary>
    public long MaximumFileBytes { get; init; } = 10 * 1024 * 1024;
}
