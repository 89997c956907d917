namespace MsqPortal.Register;

/// <summary>Groups that grow together (union-find).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (parents[item] != item)
            item = parents[item] = parents[parents[item]];
        return item;
    }

    /// <summary>The smaller root stays, so that the result does not depend on the order of the unions.</summary>
    public void Union(int one, int other)
    {
        (one, other) = (Find(one), Find(other));
        parents[Math.Max(one, other)] = Math.Min(one, other);
    }
}
