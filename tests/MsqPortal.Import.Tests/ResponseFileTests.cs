using System.Diagnostics;
using System.Text;

namespace MsqPortal.Import.Tests;

public sealed class ResponseFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("msq-file-test-").FullName;

    [Fact]
    public void A_text_is_read_as_it_is_and_hashed()
    {
        var file = ResponseFile.Read(Write("a.md", "one\r\ntwo\n"u8), new ImportOptions());

        file.FileName.ShouldBe("a.md");
        file.Text.ShouldBe("one\r\ntwo\n");
        // printf 'one\r\ntwo\n' | sha256sum
        file.ContentHash.ShouldBe("611912c05d6113dd9932610cf2d5876c6f05324e05f326a40620dd4f3fd4ac0d");
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var file = ResponseFile.Read(Write("a.md", [0xEF, 0xBB, 0xBF, .. "one"u8]), new ImportOptions());

        file.Text.ShouldBe("one");
    }

    [Fact]
    public void A_file_of_exactly_the_limit_is_read()
    {
        ResponseFile.Read(Write("a.md", "1234"u8), new ImportOptions(MaximumFileBytes: 4)).Text.ShouldBe("1234");
    }

    [Fact]
    public void A_larger_file_is_refused()
    {
        var path = Write("a.md", "12345"u8);

        Refusal(path, new ImportOptions(MaximumFileBytes: 4))
            .Message.ShouldBe(
                "a.md is larger than 4 bytes, the limit of an import; raise Portal:MaximumFileBytes if it is one response."
            );
    }

    [Fact]
    public void The_default_limit_is_ten_mebibytes()
    {
        var path = Write("a.md", new byte[(10 * 1024 * 1024) + 1]);

        Refusal(path)
            .Message.ShouldBe(
                "a.md is larger than 10 MiB, the limit of an import; raise Portal:MaximumFileBytes if it is one response."
            );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\r\n")]
    [InlineData("\uFEFF\n")]
    public void An_empty_file_is_refused(string text)
    {
        Refusal(Write("a.md", Encoding.UTF8.GetBytes(text)))
            .Message.ShouldBe("a.md is empty; a response starts with the title of the questionnaire.");
    }

    [Fact]
    public void A_binary_file_is_refused_with_the_line()
    {
        var refusal = Refusal(Write("a.md", "one\ntwo\nthr\0e\n"u8));

        refusal.Message.ShouldBe("a.md is not a text: line 3 holds a NUL byte; save the response as UTF-8 text.");
        refusal.Line.ShouldBe(3);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0xE9, (byte)'b' }, 2)]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'\n', 0xC3 }, 3)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1)]
    public void A_file_in_another_encoding_is_refused_with_the_line(byte[] bytes, int line)
    {
        var refusal = Refusal(Write("a.md", bytes));

        refusal.Message.ShouldBe(
            $"a.md is not UTF-8: line {line} holds bytes that are no character; save it as UTF-8 text."
        );
        refusal.Line.ShouldBe(line);
    }

    [Fact]
    public void A_missing_file_is_refused()
    {
        Refusal(Path.Combine(folder, "no", "a.md")).Message.ShouldBe("a.md does not exist; check the path.");
    }

    [Fact]
    public void A_folder_is_refused()
    {
        Refusal(folder + Path.DirectorySeparatorChar).Message.ShouldEndWith(" is a folder; name a file.");
    }

    [Fact]
    public async Task A_pipe_is_refused_without_waiting_for_its_end()
    {
        var pipe = Path.Combine(folder, "a.md");
        await Process.Start("mkfifo", [pipe]).WaitForExitAsync(TestContext.Current.CancellationToken);

        Refusal(pipe).Message.ShouldBe("a.md is a pipe, whose end an import does not wait for; name a file.");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static UnreadableFileException Refusal(string path, ImportOptions? options = null) =>
        Should.Throw<UnreadableFileException>(() => ResponseFile.Read(path, options ?? new ImportOptions()));

    private string Write(string fileName, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(folder, fileName);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
