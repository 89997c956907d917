namespace MsqPortal.Web.Hosting;

/// <summary>Whether the portal has its database, its tables and its first import.</summary>
public sealed class PortalReadiness
{
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsReady => ready.Task.IsCompleted;

    public Task WhenReady => ready.Task;

    /// <summary>Why the portal cannot start; null while it can.</summary>
    public Exception? Failure { get; private set; }

    public void MarkReady() => ready.TrySetResult();

    public void MarkFailed(Exception failure) => Failure = failure;
}
