namespace MsqPortal.PrivatePostgres.Tests;

/// <summary>A folder that every account can enter, as the server's account must when the tests run as root.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => WorldReadableFolder.Create(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"msq-pg-{Guid.NewGuid():N}");

    public string Combine(string relative) => System.IO.Path.Combine(Path, relative);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
