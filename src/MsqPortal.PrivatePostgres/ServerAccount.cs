using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.Versioning;

namespace MsqPortal.PrivatePostgres;

/// <summary>PostgreSQL refuses to run as root: root hands it to an account that owns nothing else.</summary>
[SupportedOSPlatform("linux")]
internal static class ServerAccount
{
    // On every Linux system, and in passwd, where initdb looks the account up.
    private const string Name = "nobody";

    public static bool IsNeeded => Environment.IsPrivilegedProcess;

    /// <summary>The account of this process, for a message.</summary>
    public static string Current =>
        Environment.UserName is { Length: > 0 } name ? $"the account '{name}'" : "an account without a name";

    /// <summary>initdb asks the system for the name of its account, and ends without one.</summary>
    public static void CheckName()
    {
        if (Environment.UserName.Length == 0)
        {
            throw new PrivatePostgresException(
                "PostgreSQL makes no cluster for an account without a name, and this process runs as a number that the system does "
                    + "not know: add the account to /etc/passwd, run as another one, or set ConnectionStrings__Portal to a server "
                    + "that you have."
            );
        }
    }

    public static void Assume(ProcessStartInfo command)
    {
        if (IsNeeded)
        {
            command.UserName = Name;
        }
    }

    /// <summary>Makes a folder that nobody but the server's account (and root) can look into.</summary>
    public static async Task CreatePrivateFolderAsync(string path, CancellationToken ct)
    {
        Directory.CreateDirectory(path);
        // Every local account is trusted on the socket: only this mode keeps the others away from it.
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (IsNeeded)
        {
            await SystemCommand.RunAsync("chown", [Name, path], ct);
        }
    }

    public static async Task CheckAccessAsync(string path, CancellationToken ct)
    {
        if (!IsNeeded)
        {
            return;
        }

        var probe = new ProcessStartInfo("test", ["-x", path]);
        Assume(probe);
        try
        {
            await SystemCommand.RunAsync(probe, ct);
        }
        catch (SystemCommandException e)
        {
            throw new PrivatePostgresException(
                $"The account '{Name}' cannot enter '{path}': PostgreSQL refuses to run as root and runs as '{Name}', "
                    + $"which root's home and other closed folders keep out. Choose a folder outside of them with the setting {DataDirectory.Setting}.",
                e
            );
        }
        catch (Win32Exception e)
        {
            throw PrivatePostgresException.NotAvailable(
                $"PostgreSQL refuses to run as root, and the account '{Name}' cannot be used instead ({e.Message})",
                e
            );
        }
    }
}
