namespace MsqPortal.Import;

/// <summary>A file cannot be read as a text; the message is one sentence for people that names the file.</summary>
public sealed class UnreadableFileException(string message, int? line = null) : Exception(message)
{
    /// <summary>The line to blame, 1-based; null where none is.</summary>
    public int? Line { get; } = line;
}
