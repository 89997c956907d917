using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace MsqPortal.Import;

/// <summary>A response as a file: its text, and the hash that tells whether its bytes have changed.</summary>
/// <param name="FileName">Name without the folder: a server's folders are nobody's business.</param>
/// <param name="Text">The text without a byte order mark, line ends as they are.</param>
/// <param name="ContentHash">SHA-256 of all bytes, in lower-case hexadecimal.</param>
public sealed record ResponseFile(string FileName, string Text, string ContentHash)
{
    /// <summary>Reads UTF-8 text, and refuses everything else.</summary>
    /// <param name="path">A file.</param>
    /// <param name="mayWait">
    /// A pipe is read as well, which may take as long as whoever writes into it; an import must not wait.
    /// </param>
    /// <exception cref="UnreadableFileException">The file is missing, empty, too large, binary or not UTF-8.</exception>
    public static ResponseFile Read(string path, ImportOptions options, bool mayWait = false)
    {
        var name = NameOf(path);
        if (Directory.Exists(path))
            throw new UnreadableFileException(name, "is a folder", "name a file");
        if (!mayWait && IsPipe(path))
            throw new UnreadableFileException(name, "is a pipe, whose end an import does not wait for", "name a file");
        return Read(() => File.OpenRead(path), name, options);
    }

    /// <summary>Reads what <paramref name="open"/> opens to its end, like a file of that name.</summary>
    /// <exception cref="UnreadableFileException">It is empty, too large, binary or not UTF-8.</exception>
    public static ResponseFile Read(Func<Stream> open, string name, ImportOptions options)
    {
        var bytes = ReadBytes(open, name, options.MaximumFileBytes);
        var content = bytes.AsSpan();
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[Encoding.UTF8.Preamble.Length..];

        if (content.IndexOf((byte)0) is >= 0 and var nul)
            throw new UnreadableFileException(
                name,
                $"is not a text: line {LineAt(content, nul)} holds a NUL byte",
                "save the response as UTF-8 text",
                LineAt(content, nul)
            );

        var text = Decode(content, name);
        if (string.IsNullOrWhiteSpace(text))
            throw Empty(name);

        return new ResponseFile(name, text, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>The name of a file without its folder, as messages call it.</summary>
    public static string NameOf(string path) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } name ? name : "The empty path";

    // Opened for both directions a pipe does not wait for its writer; and a pipe has no length.
    private static bool IsPipe(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length > 0)
            return false;
        try
        {
            using var opened = File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            return !opened.CanSeek;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static UnreadableFileException Empty(string name) =>
        new(name, "is empty", "a response starts with the title of the questionnaire");

    private static byte[] ReadBytes(Func<Stream> open, string name, long maximum)
    {
        try
        {
            using var stream = open();
            using var content = new MemoryStream();
            var buffer = new byte[81920];
            // The length is counted while reading, because pipes and devices do not tell it.
            for (int read; (read = stream.Read(buffer)) > 0; )
            {
                content.Write(buffer, 0, read);
                if (content.Length > maximum)
                    throw new UnreadableFileException(
                        name,
                        $"is larger than {Size(maximum)}, the limit of an import",
                        "raise Portal:MaximumFileBytes if it is one response"
                    );
            }

            return content.ToArray();
        }
        catch (Exception problem)
            when (problem is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new UnreadableFileException(name, "does not exist", "check the path");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnreadableFileException(name, "cannot be read", "check its permissions and those of its folders");
        }
        catch (IOException problem)
        {
            throw new UnreadableFileException(
                name,
                "cannot be read",
                "name another file",
                detail: problem.Message.TrimEnd('.')
            );
        }
    }

    private static string Decode(ReadOnlySpan<byte> content, string name)
    {
        var chars = new char[content.Length];
        var status = Utf8.ToUtf16(content, chars, out var read, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
            throw new UnreadableFileException(
                name,
                $"is not UTF-8: line {LineAt(content, read)} holds bytes that are no character",
                "save it as UTF-8 text",
                LineAt(content, read)
            );

        return new string(chars, 0, written);
    }

    private static int LineAt(ReadOnlySpan<byte> content, int offset) => content[..offset].Count((byte)'\n') + 1;

    private static string Size(long bytes) =>
        bytes % (1024 * 1024) == 0
            ? $"{bytes / (1024 * 1024)} MiB"
            : $"{bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes";
}
