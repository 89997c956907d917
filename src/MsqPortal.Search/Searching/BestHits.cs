namespace MsqPortal.Search.Searching;

/// <summary>Counts hits and keeps the best of them.</summary>
internal sealed class BestHits(HitOrder order, int most)
{
    // The worst of the kept stands first in the queue.
    private readonly PriorityQueue<Hit, Hit> kept = new(Comparer<Hit>.Create((x, y) => order.Compare(y, x)));
    private readonly List<Hit> all = [];
    private float leastScore;

    public int Total { get; private set; }

    public void Add(in Hit hit)
    {
        Total++;
        // Most hits end here.
        if (order.IsByScore && hit.Score < leastScore)
            return;
        if (most == int.MaxValue)
            all.Add(hit);
        else if (kept.Count < most)
            kept.Enqueue(hit, hit);
        else if (kept.Count > 0 && order.Compare(hit, kept.Peek()) < 0)
            kept.DequeueEnqueue(hit, hit);
        if (kept.Count == most)
            leastScore = most == 0 ? float.MaxValue : kept.Peek().Score;
    }

    /// <summary>Joins what another walk has found.</summary>
    public void Add(BestHits other)
    {
        var total = Total + other.Total;
        foreach (var hit in other.Kept())
            Add(hit);
        Total = total;
    }

    public List<Hit> Sorted()
    {
        var hits = Kept().ToList();
        hits.Sort(order);
        return hits;
    }

    private IEnumerable<Hit> Kept() => most == int.MaxValue ? all : kept.UnorderedItems.Select(item => item.Element);
}
