namespace MsqPortal.PrivatePostgres.Tests;

/// <summary>Shell scripts that look like a PostgreSQL, for what a real one does not do on demand.</summary>
internal static class FakePostgres
{
    private const UnixFileMode Executable =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherExecute;

    /// <summary>Programs that only know their version.</summary>
    public static void Create(string folder, int major) =>
        Write(folder, postgres: $"echo 'postgres (PostgreSQL) {major}.1'", initdb: "exit 1");

    /// <summary>A server that runs and stops like the real one, but whose socket nobody finds.</summary>
    public static void CreateDeaf(string folder, PostgresBinaries real)
    {
        var libraries = real.LibraryPath is null ? "" : $"LD_LIBRARY_PATH='{real.LibraryPath}' ";
        Write(
            folder,
            postgres: $"""
            [ "$1" = --version ] || set -- "$@" -c unix_socket_directories=.
            {libraries}exec '{real.PathOf("postgres")}' "$@"
            """,
            initdb: $"""{libraries}exec '{real.PathOf("initdb")}' "$@" """
        );
    }

    private static void Write(string folder, string postgres, string initdb)
    {
        Directory.CreateDirectory(folder);
        foreach (var (program, body) in new[] { ("postgres", postgres), ("initdb", initdb) })
        {
            var path = Path.Combine(folder, program);
            File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
            File.SetUnixFileMode(path, Executable);
        }
    }
}
