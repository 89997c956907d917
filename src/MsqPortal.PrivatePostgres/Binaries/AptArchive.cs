using System.Globalization;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;

namespace MsqPortal.PrivatePostgres;

/// <summary>
/// The package sources of a Debian-like system, read with a state of our own: no root needed, and nothing of the
/// system's is locked or changed.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed partial class AptArchive
{
    private readonly string _folder;
    private readonly string[] _options;

    private AptArchive(string folder)
    {
        _folder = folder;
        _options =
        [
            "-qq",
            "-o",
            $"Dir::State={folder}/state",
            "-o",
            "Dir::State::status=/var/lib/dpkg/status",
            "-o",
            $"Dir::Cache={folder}/cache",
            // Root's apt would switch to an account that cannot write into our folder.
            "-o",
            "APT::Sandbox::User=",
            "-o",
            "Debug::NoLocking=1",
            // A source that cannot be reached is an error, so that it can be named.
            "-o",
            "APT::Update::Error-Mode=any",
            "-o",
            "Acquire::http::Timeout=30",
            "-o",
            "Acquire::Retries=2",
        ];
    }

    public static bool IsAvailable => File.Exists("/usr/bin/apt-get") && File.Exists("/usr/bin/dpkg");

    /// <summary>Why the sources could not be read whole; null when they could.</summary>
    public string? Complaint { get; private set; }

    public static async Task<AptArchive> ReadAsync(string folder, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.Combine(folder, "state/lists/partial"));
        Directory.CreateDirectory(Path.Combine(folder, "cache/archives/partial"));
        var archive = new AptArchive(folder);
        try
        {
            await archive.AptGetAsync(["update"], ct);
        }
        catch (SystemCommandException e)
        {
            // One dead source among many is no reason to give up: PostgreSQL may come from another.
            archive.Complaint = e.Message;
        }

        return archive;
    }

    /// <returns>Major versions on offer, newest first.</returns>
    public async Task<IReadOnlyList<int>> FindPostgresMajorsAsync(CancellationToken ct)
    {
        var names = await SystemCommand.RunAsync("apt-cache", [.. _options, "pkgnames", "postgresql-"], ct);
        return
        [
            .. PostgresPackage()
                .Matches(names)
                .Select(name => int.Parse(name.Groups["major"].ValueSpan, CultureInfo.InvariantCulture))
                .OrderDescending(),
        ];
    }

    /// <returns>The libraries that the server needs and the system has not.</returns>
    public async Task<IReadOnlyList<string>> FindMissingLibrariesAsync(string package, CancellationToken ct)
    {
        var plan = await AptGetAsync(["install", "--print-uris", "--no-install-recommends", package], ct);
        return
        [
            .. PlannedLibrary()
                .Matches(plan)
                .Select(line => line.Groups["name"].Value)
                .Where(name => !NeverNeeded().IsMatch(name)),
        ];
    }

    public async Task UnpackAsync(IEnumerable<string> packages, string target, CancellationToken ct)
    {
        var downloads = Directory.CreateDirectory(Path.Combine(_folder, "downloads")).FullName;
        await AptGetAsync(["download", .. packages], ct, downloads);
        foreach (var package in Directory.GetFiles(downloads, "*.deb"))
        {
            await SystemCommand.RunAsync("dpkg", ["-x", package, target], ct);
        }
    }

    private Task<string> AptGetAsync(string[] arguments, CancellationToken ct, string workingDirectory = "/") =>
        SystemCommand.RunAsync(new("apt-get", [.. _options, .. arguments]) { WorkingDirectory = workingDirectory }, ct);

    [GeneratedRegex(@"^postgresql-(?<major>[0-9]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PostgresPackage();

    // 'http://…' libpq5_15.20-0+deb12u1_amd64.deb 205248 SHA256:…
    [GeneratedRegex(@"^\S+ (?<name>lib[^_\s]+)_\S+\.deb ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PlannedLibrary();

    // The C library must stay the system's own. The compiler back end (we run without JIT) and Perl (the packaging's
    // scripts) would double the download.
    [GeneratedRegex(
        "^lib(c6|c-|llvm|z3|perl|gdbm)|-perl$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NeverNeeded();
}
