using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>A file as far as it can be read without the database.</summary>
/// <param name="File">Its text.</param>
/// <param name="Known">What was read from the same bytes before; null where they are new.</param>
/// <param name="Tree">What it says; null where that is known.</param>
internal sealed record ReadResponse(ResponseFile File, KnownResponse? Known, QuestionnaireResponseTree? Tree)
{
    // Storing a response takes longer than reading one, so that more files ahead would only fill the memory.
    private const int FilesAhead = 2;

    /// <summary>
    /// Reads files on other cores while the one before is stored. They come in their order, and a file that cannot be
    /// read throws when it is awaited.
    /// </summary>
    /// <exception cref="UnreadableFileException">Of a task: the file is no text.</exception>
    public static IEnumerable<Task<ReadResponse>> All(
        IEnumerable<string> paths,
        QuestionnaireCatalog catalog,
        KnownResponses known,
        ImportOptions options,
        CancellationToken ct
    )
    {
        var ahead = new Queue<Task<ReadResponse>>();
        foreach (var path in paths)
        {
            ahead.Enqueue(Task.Run(() => Read(path, catalog, known, options), ct));
            if (ahead.Count > FilesAhead)
                yield return ahead.Dequeue();
        }

        while (ahead.TryDequeue(out var last))
            yield return last;
    }

    private static ReadResponse Read(
        string path,
        QuestionnaireCatalog catalog,
        KnownResponses known,
        ImportOptions options
    )
    {
        var file = ResponseFile.Read(path, options);
        return known.Find(file.ContentHash) is { } response
            ? new ReadResponse(file, response, Tree: null)
            : new ReadResponse(file, Known: null, catalog.Parser.Parse(file.Text));
    }
}
