using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>A folder that cannot be listed is one refusal, and the other paths go on.</summary>
[SupportedOSPlatform("linux")]
public sealed class ClosedFolderTests(PostgresFixture postgres) : ImportTest(postgres)
{
    // The number of "nobody" on every Linux; any account but root and the owner will do.
    private const uint Nobody = 65534;

    [Fact]
    public void A_folder_that_cannot_be_listed_stands_for_itself_and_is_refused_with_its_reason()
    {
        var closed = Close();
        var file = Portal.Write("dnk.md", "A response.");

        var (paths, refusal) = AsNobody(() =>
            (ResponsePaths.Expand([closed, file]), ResponsePaths.RefusedFolder(closed))
        );
        Open(closed);

        paths.ShouldBe([closed, file]);
        refusal.ShouldNotBeNull();
        refusal.Reason.ShouldBe(
            "closed is a folder that cannot be listed; check its permissions and those of its folders."
        );
        refusal.PublicReason.ShouldBe("The folder cannot be listed.");
    }

    private string Close()
    {
        Open(Portal.Folder);
        return Directory.CreateDirectory(Path.Combine(Portal.Folder, "closed"), UnixFileMode.None).FullName;
    }

    private static void Open(string folder) =>
        File.SetUnixFileMode(
            folder,
            UnixFileMode.UserRead
                | UnixFileMode.UserWrite
                | UnixFileMode.UserExecute
                | UnixFileMode.GroupExecute
                | UnixFileMode.OtherExecute
        );

    /// <summary>Root sees whatever it likes; a thread of it that reads files as somebody else does not.</summary>
    private static T AsNobody<T>(Func<T> work)
    {
        if (!Environment.IsPrivilegedProcess)
            return work();
        T? result = default;
        var thread = new Thread(() =>
        {
            _ = SetFileAccount(Nobody);
            result = work();
        });
        thread.Start();
        thread.Join();
        return result!;
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    private static extern int SetFileAccount(uint account);
}
