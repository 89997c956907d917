using MsqPortal.Search.Quotations;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Lookup;

/// <summary>Finds where a quotation stands in the public texts of all responses, from their first word to their last.</summary>
public sealed class QuotationLookup(AnswerIndex index)
{
    /// <summary>A word alone that more answers have does not lead to one of them.</summary>
    private const int MostOfOneWord = 20;

    /// <summary>
    /// Answers that say it, each with the first place; where none does, the questions and other places that do. At most
    /// <see cref="AnswerLookup.Most"/>.
    /// </summary>
    /// <returns>Null when so short a text stands in so many answers that it is too short to be looked up.</returns>
    internal async Task<IReadOnlyCollection<FoundPlace>?> FindAsync(
        Quotation quotation,
        string text,
        CancellationToken cancellation
    )
    {
        if (quotation.IsEmpty)
            return null;
        var indexed = await index.CurrentAsync(cancellation);
        var places = Find(indexed, text, quotation, words => words.Find(quotation), cancellation);
        return places is { Count: 0 }
            // Only what stands nowhere as it is written.
            ? Find(indexed, text, quotation, words => words.FindOtherwise(quotation), cancellation)
            : places;
    }

    private static IReadOnlyCollection<FoundPlace>? Find(
        IndexedAnswers indexed,
        string text,
        Quotation quotation,
        Func<TextWords, IEnumerable<QuotedPlace>> find,
        CancellationToken cancellation
    )
    {
        var answers = new Dictionary<long, FoundPlace>();
        var others = new Dictionary<(long? Answer, long Response, int Line), FoundPlace>();
        foreach (var response in indexed.Texts.SelectMany(state => state.Responses))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var place in find(response.Words))
            {
                var found = response.Locate(place, text);
                if (found is { Kind: PlaceKind.Answer, AnswerId: { } answer })
                    answers.TryAdd(answer, found);
                else if (others.Count < AnswerLookup.Most)
                    others.TryAdd(
                        (found.AnswerId, found.ResponseId, found.AnswerId is null ? found.FirstLine : 0),
                        found
                    );
                if (quotation.IsWordAlone && answers.Count > MostOfOneWord)
                    return null;
                if (answers.Count == AnswerLookup.Most)
                    return answers.Values;
            }
        }

        return answers.Count > 0 ? answers.Values : others.Values;
    }
}
