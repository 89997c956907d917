using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <summary>An answer that a search found.</summary>
/// <param name="Segment">Index of its Member State.</param>
/// <param name="Answer">Number within the segment.</param>
internal readonly record struct Hit(float Score, AnswerOrder Order, int Segment, int Answer);

/// <summary>The order of the results.</summary>
public enum SearchOrder
{
    Relevance,
    Question,
}

/// <summary>A total order, so that no answer stands on two pages.</summary>
internal sealed class HitOrder : IComparer<Hit>
{
    private HitOrder(bool isByScore) => IsByScore = isByScore;

    public bool IsByScore { get; }

    public static HitOrder ByRelevance { get; } = new(isByScore: true);

    public static HitOrder ByQuestion { get; } = new(isByScore: false);

    public static HitOrder Of(SearchOrder order) => order is SearchOrder.Question ? ByQuestion : ByRelevance;

    public int Compare(Hit x, Hit y)
    {
        var order = IsByScore ? y.Score.CompareTo(x.Score) : 0;
        if (order == 0)
            order = x.Order.Question.CompareTo(y.Order.Question);
        if (order == 0)
            order = y.Order.Edition.CompareTo(x.Order.Edition);
        if (order == 0)
            order = x.Segment.CompareTo(y.Segment);
        return order == 0 ? x.Answer.CompareTo(y.Answer) : order;
    }
}
