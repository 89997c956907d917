using MsqPortal.Search.Index;

namespace MsqPortal.Search.Searching;

/// <summary>An answer that a search found.</summary>
/// <param name="FoundIn">Whose words the query found.</param>
/// <param name="Segment">Index of its Member State.</param>
/// <param name="Answer">Number within the segment.</param>
internal readonly record struct Hit(FoundIn FoundIn, float Score, AnswerOrder Order, int Segment, int Answer);

/// <summary>The order of the results.</summary>
public enum SearchOrder
{
    Relevance,
    Question,
}

/// <summary>A total order, so that no answer stands on two pages.</summary>
internal sealed class HitOrder : IComparer<Hit>
{
    private readonly int[] places;

    /// <param name="order">What counts first.</param>
    /// <param name="places">For each segment where its Member State stands among those whose answers are alike.</param>
    public HitOrder(SearchOrder order, int[] places)
    {
        IsByScore = order is SearchOrder.Relevance;
        this.places = places;
    }

    public bool IsByScore { get; }

    public int Compare(Hit x, Hit y)
    {
        var order = IsByScore ? CompareRank(x, y) : 0;
        if (order == 0)
            order = x.Order.Question.CompareTo(y.Order.Question);
        if (order == 0)
            order = y.Order.Edition.CompareTo(x.Order.Edition);
        if (order == 0)
            order = places[x.Segment].CompareTo(places[y.Segment]);
        return order == 0 ? x.Answer.CompareTo(y.Answer) : order;
    }

    /// <summary>What an answer says itself comes before what only its question says.</summary>
    public static int CompareRank(in Hit x, in Hit y) =>
        x.FoundIn == y.FoundIn ? y.Score.CompareTo(x.Score) : x.FoundIn.CompareTo(y.FoundIn);
}
