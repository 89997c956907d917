namespace MsqPortal.Import;

/// <summary>What an import is asked to do.</summary>
/// <param name="Paths">Files, and folders that stand for the responses in them.</param>
public sealed record ImportRequest(IReadOnlyList<string> Paths)
{
    /// <summary>Do the same work, and roll all of it back.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>
    /// The portal starts: nobody has named a file, so that an earlier version does not come back, and what is stored is read
    /// anew wherever parser, form or data files have changed since.
    /// </summary>
    public bool IsStart { get; init; }

    /// <summary>Files that are taken although they would be held; none of them is published without consent.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>A file that is published although its response does not consent.</summary>
    public Publication? Publication { get; init; }

    internal IReadOnlyList<string> Files() =>
        ResponsePaths.Expand(Paths.Concat(Accepted).Concat(Publication is { } named ? [named.Path] : []));

    internal bool Accepts(string path) => Accepted.Any(accepted => ResponsePaths.AreSame(accepted, path));

    internal bool Publishes(string path) => Publication is { } named && ResponsePaths.AreSame(named.Path, path);
}

/// <summary>The decision to publish a response that does not consent.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Reason">Why, for the readers of the response's page.</param>
public sealed record Publication(string Path, string Reason);
