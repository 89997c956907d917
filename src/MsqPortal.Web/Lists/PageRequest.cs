namespace MsqPortal.Web.Lists;

/// <summary>Which page of a list is asked for; what makes no sense is taken for the nearest that does.</summary>
public readonly record struct PageRequest
{
    /// <summary>The most that one page gives; a reader asks for the next page, so that nothing is capped.</summary>
    public const int LargestSize = 500;

    /// <summary>Beyond it, the database could not count to the row any more.</summary>
    private const int LastPage = 1_000_000;

    public PageRequest(int? page, int? size, int usualSize)
    {
        Page = Math.Clamp(page ?? 1, 1, LastPage);
        Size = Math.Clamp(size ?? usualSize, 1, LargestSize);
    }

    /// <summary>From 1.</summary>
    public int Page { get; }

    public int Size { get; }

    public int Skip => (Page - 1) * Size;
}

/// <summary>One page of a list, with the count of all.</summary>
public sealed record PagedList<T>(int Total, IReadOnlyList<T> Items);
