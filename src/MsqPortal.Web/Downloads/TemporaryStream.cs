namespace MsqPortal.Web.Downloads;

/// <summary>
/// Bytes that wait: in memory while they are few, else in a file of this process alone, which is gone when it is closed.
/// </summary>
internal sealed class TemporaryStream : Stream
{
    /// <summary>Fewer bytes need no folder for temporary files.</summary>
    public const int MostInMemory = 4 * 1024 * 1024;

    private Stream bytes = new MemoryStream();

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => bytes.Position;
        set => bytes.Position = value;
    }

    /// <returns>Why no temporary file can be written; null when it can.</returns>
    public static string? Complaint()
    {
        try
        {
            using var file = CreateFile();
            return null;
        }
        catch (TemporaryFileException problem)
        {
            return problem.Message;
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (bytes is MemoryStream && Position + buffer.Length > MostInMemory)
            MoveToFile();
        try
        {
            bytes.Write(buffer);
        }
        catch (IOException full)
        {
            throw new TemporaryFileException(full);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => bytes.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => bytes.Seek(offset, origin);

    public override void SetLength(long value) => bytes.SetLength(value);

    public override void Flush() => bytes.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            bytes.Dispose();
        base.Dispose(disposing);
    }

    private void MoveToFile()
    {
        var file = CreateFile();
        var position = Position;
        Position = 0;
        bytes.CopyTo(file);
        bytes.Dispose();
        bytes = file;
        Position = position;
    }

    private static FileStream CreateFile()
    {
        try
        {
            var path = Path.Combine(Path.GetTempPath(), $"msq-download-{Guid.NewGuid():N}");
            var file = new FileStream(
                path,
                FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 64 * 1024,
                FileOptions.DeleteOnClose
            );
            // Where an open file may lose its name, it leaves nothing even when the process is killed.
            if (!OperatingSystem.IsWindows())
                File.Delete(path);
            return file;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new TemporaryFileException(problem);
        }
    }
}
