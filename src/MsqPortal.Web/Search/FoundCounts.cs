using MsqPortal.Search.Index;
using MsqPortal.Search.Searching;

namespace MsqPortal.Web.Search;

/// <summary>How many results a search has, told apart by whose words it found.</summary>
/// <param name="InAnswer">Answers that say what is sought; all of them when nothing is.</param>
/// <param name="InAct">Those that match only with the number that other answers give to one of their acts.</param>
/// <param name="InQuestion">Those that match only with the words of their question.</param>
public sealed record FoundCounts(int InAnswer, int InAct, int InQuestion)
{
    public int Total => InAnswer + InAct + InQuestion;

    public int Of(FoundIn foundIn) =>
        foundIn switch
        {
            FoundIn.Answer => InAnswer,
            FoundIn.Act => InAct,
            _ => InQuestion,
        };

    public static FoundCounts Of(FacetCounts counts, FacetFilter filter)
    {
        var chosen = filter.Of(SearchFacet.FoundIn);
        return new(Passing(FoundIn.Answer), Passing(FoundIn.Act), Passing(FoundIn.Question));

        // What is chosen in a facet does not count for its own numbers.
        int Passing(FoundIn foundIn) =>
            chosen.Count == 0 || chosen.Contains(FoundInValues.ValueOf(foundIn))
                ? counts.Of(SearchFacet.FoundIn)[(int)foundIn]
                : 0;
    }
}
