using System.Text;

namespace MsqPortal.PrivatePostgres;

/// <summary>
/// One owner per data directory. The lock's file tells the others the cluster of the owner's server, from the moment it
/// answers.
/// </summary>
internal sealed class OwnerLock : IDisposable
{
    private readonly FileStream _file;

    private OwnerLock(FileStream file) => _file = file;

    /// <returns>Null when another owner lives.</returns>
    public static OwnerLock? TryTake(string dataDirectory)
    {
        var file = FileLock.TryTake(PathIn(dataDirectory));
        if (file is null)
        {
            return null;
        }

        // What a dead owner wrote is no longer true.
        file.SetLength(0);
        return new OwnerLock(file);
    }

    public void Publish(PostgresSocket socket)
    {
        _file.Write(Encoding.UTF8.GetBytes(Path.GetFileName(socket.Folder)));
        _file.Flush();
    }

    /// <returns>The way to the owner's server; null while that does not answer yet.</returns>
    public static PostgresSocket? ReadSocket(string dataDirectory)
    {
        using var file = new FileStream(PathIn(dataDirectory), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        var cluster = reader.ReadToEnd();
        return cluster.Length > 0 ? new(Path.Combine(dataDirectory, cluster)) : null;
    }

    public void Dispose() => _file.Dispose();

    private static string PathIn(string dataDirectory) => Path.Combine(dataDirectory, "owner.lock");
}
