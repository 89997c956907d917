using System.Runtime.Versioning;
using System.Text;

namespace MsqPortal.PrivatePostgres;

/// <summary>Where the private PostgreSQL keeps its data, checked before anything is started on it.</summary>
[SupportedOSPlatform("linux")]
internal static class DataDirectory
{
    public const string Setting = "Portal:DataDirectory";

    // sockaddr_un.sun_path holds 108 bytes, the closing zero included.
    private const int LongestSocketPath = 107;

    public static string Open(string? configured)
    {
        var path = Path.GetFullPath(configured ?? Default());
        CheckSocketPath(path);
        if (FileOn(path) is { } file)
        {
            throw new PrivatePostgresException(
                $"The data directory '{path}' cannot be used, because '{file}' is a file and no folder: choose another folder with the setting {Setting}."
            );
        }

        try
        {
            WorldReadableFolder.Create(path);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw NotUsable(path, e);
        }

        return path;
    }

    public static PrivatePostgresException NotUsable(string path, Exception cause) =>
        new(
            $"The data directory '{path}' cannot be used by {ServerAccount.Current} ({cause.Message}): "
                + $"run as the account it belongs to, or choose another one with the setting {Setting}.",
            cause
        );

    private static string Default()
    {
        // Not under /var/tmp or /tmp, where old files are swept away; not in root's home, which is closed to the
        // account that the server runs as.
        if (ServerAccount.IsNeeded)
        {
            return "/var/lib/msq-portal";
        }

        var home = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        return home.Length > 0
            ? Path.Combine(home, "msq-portal")
            : throw new PrivatePostgresException(
                $"There is no home folder for {ServerAccount.Current}: say where the data shall live with the setting {Setting}."
            );
    }

    /// <returns>The path itself, or what it leads through; null when none of it is a file.</returns>
    private static string? FileOn(string path)
    {
        for (var part = path; part is not null; part = Path.GetDirectoryName(part))
        {
            if (File.Exists(part))
            {
                return part;
            }
        }

        return null;
    }

    private static void CheckSocketPath(string path)
    {
        var socket = Path.Combine(path, "pg99", PostgresSocket.FileName);
        var length = Encoding.UTF8.GetByteCount(socket);
        if (length > LongestSocketPath)
        {
            throw new PrivatePostgresException(
                $"The data directory '{path}' is too long: the Unix socket inside it would have a path of {length} bytes, "
                    + $"and {LongestSocketPath} are allowed. Choose a shorter one with the setting {Setting}."
            );
        }
    }
}
