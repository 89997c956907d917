namespace MsqPortal.Import;

/// <summary>Limits of the import.</summary>
/// <param name="MaximumFileBytes">A larger file is refused: no response comes near, and the reader keeps a file in memory.</param>
public sealed record ImportOptions(long MaximumFileBytes = 10 * 1024 * 1024);
