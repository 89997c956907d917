namespace MsqPortal.Parsing.Alignment;

/// <summary>
/// Rule "Order": the landmarks of a response stand in the printed order. Of all chains of candidates in which both
/// lines and landmarks rise, the one with the greatest sum of scores is the reading. So a list item that looks like
/// a question loses against the question itself, for taking it would lose the questions between.
/// </summary>
internal static class LandmarkChain
{
    private sealed record Link(LandmarkCandidate Candidate, double Sum, Link? Previous);

    /// <summary>The best chain, by line.</summary>
    /// <param name="candidates">By line.</param>
    /// <param name="landmarkCount">Number of landmarks of the form.</param>
    public static List<LandmarkCandidate> Best(IEnumerable<LandmarkCandidate> candidates, int landmarkCount)
    {
        var best = new Link?[landmarkCount];
        // Links whose text does not end before the current line cannot have a successor yet.
        var open = new List<Link>();
        foreach (var candidate in candidates)
        {
            foreach (var link in open.Where(link => link.Candidate.Match.LastLine < candidate.Line))
                Keep(best, link);
            open.RemoveAll(link => link.Candidate.Match.LastLine < candidate.Line);

            var previous = BestBefore(best, candidate.Landmark.Order);
            open.Add(new Link(candidate, candidate.Score + (previous?.Sum ?? 0), previous));
        }

        foreach (var link in open)
            Keep(best, link);
        var chain = new List<LandmarkCandidate>();
        for (var link = BestBefore(best, landmarkCount); link is not null; link = link.Previous)
            chain.Add(link.Candidate);
        chain.Reverse();
        return chain;
    }

    private static void Keep(Link?[] best, Link link)
    {
        var order = link.Candidate.Landmark.Order;
        // Equal sums: the later line. Lists in an answer run into the number of the question that follows, so a
        // look-alike stands before its question more often than after it.
        if (best[order] is not { } kept || link.Sum >= kept.Sum)
            best[order] = link;
    }

    private static Link? BestBefore(Link?[] best, int order)
    {
        Link? found = null;
        for (var i = 0; i < order; i++)
        {
            if (best[i] is { } link && (found is null || link.Sum > found.Sum))
                found = link;
        }

        return found;
    }
}
