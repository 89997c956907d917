namespace MsqPortal.Web.Downloads;

/// <summary>A file of this process alone, which is gone when it is closed.</summary>
internal static class TemporaryFile
{
    public static FileStream Create() =>
        new(
            Path.Combine(Path.GetTempPath(), $"msq-download-{Guid.NewGuid():N}"),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 64 * 1024,
            FileOptions.DeleteOnClose
        );
}
