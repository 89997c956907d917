namespace MsqPortal.Web.Hosting;

/// <summary>Whether the portal has its database, its tables and its first import.</summary>
public sealed class PortalReadiness
{
    private volatile bool isReady;

    public bool IsReady => isReady;

    /// <summary>Why the portal cannot start; null while it can.</summary>
    public string? Failure { get; private set; }

    public void MarkReady() => isReady = true;

    public void MarkFailed(string message) => Failure = message;
}
