namespace MsqPortal.PrivatePostgres;

/// <summary>
/// One owner per data directory. A note beside the lock tells the others which cluster the owner's server runs, from the
/// moment it answers.
/// </summary>
internal sealed class OwnerLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _dataDirectory;

    private OwnerLock(FileStream file, string dataDirectory)
    {
        _file = file;
        _dataDirectory = dataDirectory;
    }

    /// <returns>Null when another owner lives.</returns>
    public static OwnerLock? TryTake(string dataDirectory)
    {
        if (FileLock.TryTake(Path.Combine(dataDirectory, "owner.lock")) is not { } file)
        {
            return null;
        }

        // What a dead owner wrote is no longer true.
        File.Delete(NoteIn(dataDirectory));
        return new(file, dataDirectory);
    }

    public void Publish(PostgresSocket socket) =>
        File.WriteAllText(NoteIn(_dataDirectory), Path.GetFileName(socket.Folder));

    /// <returns>The way to the owner's server; null while that does not answer yet.</returns>
    public static PostgresSocket? ReadSocket(string dataDirectory)
    {
        try
        {
            // Empty for the moment between its making and its writing: then the folder itself, where no socket is.
            return new(Path.Combine(dataDirectory, File.ReadAllText(NoteIn(dataDirectory))));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();

    private static string NoteIn(string dataDirectory) => Path.Combine(dataDirectory, "owner.cluster");
}
