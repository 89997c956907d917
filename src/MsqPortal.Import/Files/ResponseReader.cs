namespace MsqPortal.Import;

/// <summary>Reads the files of a run on other cores while the one before is stored.</summary>
internal sealed class ResponseReader(
    QuestionnaireCatalog catalog,
    KnownResponses known,
    ImportOptions options,
    ImportRequest request
)
{
    // Storing a response takes longer than reading one, so that more files ahead would only fill the memory.
    private const int FilesAhead = 2;

    // Some thirty long responses. Those after them are read twice: once to compare and once to store.
    private const int MostCharactersKept = 4_000_000;

    private readonly Dictionary<string, Task<ReadResponse>> kept = new(StringComparer.Ordinal);

    /// <summary>Files in their order; one that cannot be read throws when it is awaited.</summary>
    /// <exception cref="UnreadableFileException">Of a task: the file is no text.</exception>
    public IEnumerable<Task<ReadResponse>> All(IEnumerable<string> paths, CancellationToken ct)
    {
        var ahead = new Queue<Task<ReadResponse>>();
        foreach (var path in paths)
        {
            ahead.Enqueue(kept.Remove(path, out var read) ? read : Task.Run(() => Read(path), ct));
            if (ahead.Count > FilesAhead)
                yield return ahead.Dequeue();
        }

        while (ahead.TryDequeue(out var last))
            yield return last;
    }

    /// <summary>Reads all files to tell which of them are the same response.</summary>
    public async Task<SameResponses> CompareAsync(IReadOnlyList<string> paths, CancellationToken ct)
    {
        var same = new SameResponses();
        if (paths.Count < 2)
            return same;

        var left = MostCharactersKept;
        foreach (var (index, reading) in All(paths, ct).Index())
        {
            if (await ResponseAsync(reading) is { } response)
            {
                same.Add(response, paths[index], request.Accepts(paths[index]));
                left -= response.File.Text.Length;
            }

            if (left > 0)
                kept.Add(paths[index], reading);
        }

        return same;
    }

    /// <returns>Null when it cannot be read; that is told when its turn comes, and the other files go on.</returns>
    private static async Task<ReadResponse?> ResponseAsync(Task<ReadResponse> reading)
    {
        try
        {
            return await reading is { IsResponse: true } response ? response : null;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return null;
        }
    }

    private ReadResponse Read(string path)
    {
        var file = ResponseFile.Read(path, options);
        return known.Find(file.ContentHash) is { } response && !request.Publishes(path)
            ? new ReadResponse(file, response, Tree: null)
            : new ReadResponse(file, Known: null, catalog.Parser.Parse(file.Text));
    }
}
