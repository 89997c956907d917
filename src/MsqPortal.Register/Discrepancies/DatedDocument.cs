using System.Globalization;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>A document of a database whose ids grow with time, with the date that mentions state for it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Order">Its id as a number.</param>
/// <param name="Date">The date.</param>
/// <param name="Mentions">The mentions that state both, by their index in <see cref="StateMentions.Citations"/>.</param>
internal sealed record DatedDocument(DocumentKey Document, Int128 Order, DateOnly Date, List<int> Mentions)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The dated documents of one database by their ids; those with one id from the latest date to the first.</summary>
    public static List<DatedDocument> Of(StateMentions mentions, string database) =>
        [
            .. mentions
                .Citations.Select((cited, index) => (cited, index))
                .Where(pair => pair.cited.Document?.Database == database && pair.cited.Date is not null)
                .GroupBy(
                    pair => (Document: pair.cited.Document!.Value, Date: pair.cited.Date!.Value),
                    pair => pair.index
                )
                .Where(group => Int128.TryParse(group.Key.Document.Id, NumberStyles.None, Invariant, out _))
                .Select(group => new DatedDocument(
                    group.Key.Document,
                    Int128.Parse(group.Key.Document.Id, NumberStyles.None, Invariant),
                    group.Key.Date,
                    [.. group]
                ))
                .OrderBy(pair => pair.Order)
                .ThenByDescending(pair => pair.Date),
        ];

    /// <summary>
    /// The longest chain in which dates never fall while ids grow (a longest non-decreasing subsequence, found by
    /// patience sorting). Dates of one id fall, so that the chain holds one of them at most.
    /// </summary>
    public static List<DatedDocument> Chain(List<DatedDocument> byId)
    {
        // ends[n]: the pair with the earliest date that ends a chain of n + 1 pairs.
        var ends = new List<int>();
        var before = new int[byId.Count];
        for (var i = 0; i < byId.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (byId[ends[middle]].Date <= byId[i].Date)
                    low = middle + 1;
                else
                    high = middle;
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }

        var chain = new List<DatedDocument>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            chain.Add(byId[i]);
        chain.Reverse();
        return chain;
    }
}
