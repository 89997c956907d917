using System.Runtime.Versioning;

namespace MsqPortal.PrivatePostgres;

/// <summary>A folder that the server's account can enter, whatever root's umask says.</summary>
[SupportedOSPlatform("linux")]
internal static class WorldReadableFolder
{
    private const UnixFileMode Mode =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherExecute;

    public static void Create(string path)
    {
        if (!Directory.Exists(path))
        {
            Directory.CreateDirectory(path);
            File.SetUnixFileMode(path, Mode);
        }
    }
}
