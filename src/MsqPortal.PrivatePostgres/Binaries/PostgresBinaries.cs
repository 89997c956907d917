using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;

namespace MsqPortal.PrivatePostgres;

/// <summary>The programs of one PostgreSQL, ready to run as the server's account.</summary>
/// <param name="LibraryPath">Where unpacked libraries lie; null when they are installed.</param>
[SupportedOSPlatform("linux")]
internal sealed partial record PostgresBinaries(string Directory, int Major, string? LibraryPath)
{
    /// <returns>Null when the folder does not hold a whole PostgreSQL server that runs.</returns>
    public static async Task<PostgresBinaries?> TryReadAsync(
        string directory,
        string? libraryPath,
        CancellationToken ct
    )
    {
        var binaries = new PostgresBinaries(directory, Major: 0, libraryPath);
        if (!File.Exists(binaries.PathOf("postgres")) || !File.Exists(binaries.PathOf("initdb")))
        {
            return null;
        }

        try
        {
            var version = await SystemCommand.RunAsync(binaries.Command("postgres", "--version"), ct);
            var major = MajorVersion().Match(version);
            return major.Success
                ? binaries with
                {
                    Major = int.Parse(major.Value, CultureInfo.InvariantCulture),
                }
                : null;
        }
        catch (Exception e) when (e is SystemCommandException or Win32Exception)
        {
            return null;
        }
    }

    public string PathOf(string program) => Path.Combine(Directory, program);

    public ProcessStartInfo Command(string program, params string[] arguments)
    {
        var command = new ProcessStartInfo(PathOf(program), arguments);
        ServerAccount.Assume(command);
        AddLibraries(command);
        return command;
    }

    public void AddLibraries(ProcessStartInfo command)
    {
        if (LibraryPath is not null)
        {
            command.Environment["LD_LIBRARY_PATH"] = LibraryPath;
        }
    }

    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", "postgres (PostgreSQL) 19beta1"
    [GeneratedRegex(@"(?<=\(PostgreSQL\) )[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex MajorVersion();
}
