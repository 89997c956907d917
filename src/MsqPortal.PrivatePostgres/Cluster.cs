using System.Globalization;
using System.Runtime.Versioning;

namespace MsqPortal.PrivatePostgres;

/// <summary>The databases of one PostgreSQL version in one folder, and the programs that can open them.</summary>
[SupportedOSPlatform("linux")]
internal sealed record Cluster(string DataDirectory, PostgresBinaries Binaries)
{
    private const string FolderPrefix = "pg";
    private const string UnfinishedPrefix = "new-";

    /// <summary>Also the folder of the socket and the logs; closed to everybody but the server's account.</summary>
    public string Folder =>
        Path.Combine(DataDirectory, FolderPrefix + Binaries.Major.ToString(CultureInfo.InvariantCulture));

    public string Files => FilesIn(Folder);

    public PostgresSocket Socket => new(Folder);

    /// <returns>The versions whose data lie here, newest first.</returns>
    public static IReadOnlyList<int> FindMajors(string dataDirectory) =>
        [
            .. Directory
                .GetDirectories(dataDirectory, FolderPrefix + "*")
                .Where(folder => Directory.Exists(FilesIn(folder)))
                .Select(folder => Path.GetFileName(folder)[FolderPrefix.Length..])
                .Where(major => major.All(char.IsAsciiDigit))
                .Select(major => int.Parse(major, CultureInfo.InvariantCulture))
                .OrderDescending(),
        ];

    public async Task CreateIfMissingAsync(bool isDurable, Action<string> announce, CancellationToken ct)
    {
        if (Directory.Exists(Files))
        {
            return;
        }

        ServerAccount.CheckName();
        announce($"Creating a PostgreSQL {Binaries.Major} cluster in '{Folder}'.");
        await ServerAccount.CreatePrivateFolderAsync(Folder, ct);
        // Killed half-way, initdb leaves a folder that looks like a cluster and is none. A name of its own for each try,
        // since an orphaned initdb may still be writing into the last one.
        var unfinished = Path.Combine(Folder, $"{UnfinishedPrefix}{Guid.NewGuid():N}");
        await SystemCommand.RunAsync(
            Binaries.Command(
                "initdb",
                [
                    $"--pgdata={unfinished}",
                    $"--username={PostgresSocket.UserName}",
                    "--auth=trust",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--no-instructions",
                    .. isDurable ? Array.Empty<string>() : ["--no-sync"],
                ]
            ),
            ct
        );
        Directory.Move(unfinished, Files);
        DeleteUnfinished();
    }

    private void DeleteUnfinished()
    {
        foreach (var leftover in Directory.GetDirectories(Folder, UnfinishedPrefix + "*"))
        {
            try
            {
                Directory.Delete(leftover, recursive: true);
            }
            catch (IOException)
            {
                // Its orphan still writes: only space is lost.
            }
        }
    }

    private static string FilesIn(string clusterDirectory) => Path.Combine(clusterDirectory, "data");
}
