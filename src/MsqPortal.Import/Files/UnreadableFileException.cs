namespace MsqPortal.Import;

/// <summary>A file cannot be read as a text; the message is one sentence for people that names the file.</summary>
/// <param name="name">The file.</param>
/// <param name="fault">What is wrong with it, as the sentence goes on after the name.</param>
/// <param name="advice">What to do.</param>
/// <param name="line">The line to blame, 1-based; null where none is.</param>
/// <param name="detail">What the system says of it, which may name its folders; null where it says nothing.</param>
public sealed class UnreadableFileException(
    string name,
    string fault,
    string advice,
    int? line = null,
    string? detail = null
) : Exception($"{name} {fault}{(detail is null ? "" : $" ({detail})")}; {advice}.")
{
    /// <summary>The same for everybody: without the name, and without anything of the folders.</summary>
    public string PublicReason { get; } = $"The file {fault}.";

    /// <summary>The line to blame, 1-based; null where none is.</summary>
    public int? Line { get; } = line;
}
