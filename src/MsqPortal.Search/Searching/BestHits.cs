using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <summary>Counts hits and keeps the best of them.</summary>
internal sealed class BestHits(HitOrder order, int most)
{
    // The worst of the kept stands first in the queue.
    private readonly PriorityQueue<Hit, Hit> kept = new(Comparer<Hit>.Create((x, y) => order.Compare(y, x)));
    private readonly List<Hit> all = [];
    private Hit least = new(FoundIn.Question, 0, default, 0, 0);

    public int Total { get; private set; }

    public void Add(in Hit hit)
    {
        Total++;
        // Most hits end here.
        if (most == 0 || (order.IsByScore && HitOrder.CompareRank(hit, least) > 0))
            return;
        if (most == int.MaxValue)
            all.Add(hit);
        else if (kept.Count < most)
            kept.Enqueue(hit, hit);
        else if (order.Compare(hit, kept.Peek()) < 0)
            kept.DequeueEnqueue(hit, hit);
        if (kept.Count == most)
            least = kept.Peek();
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
