namespace MsqPortal.PrivatePostgres;

/// <summary>A lock that the kernel frees when its holder dies, however it dies.</summary>
internal static class FileLock
{
    // EWOULDBLOCK: .NET turns FileShare.None into flock and reports the plain errno.
    private const int HeldBySomeoneElse = 11;

    public static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.HResult == HeldBySomeoneElse)
        {
            return null;
        }
    }
}
