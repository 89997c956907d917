using System.Collections.Immutable;
using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Searching;
using MsqPortal.Search.Words;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Lookup;

/// <summary>
/// Finds by the index of the search which answers may say a quotation. The index folds accents and cuts words in its own way,
/// so it gives candidates, and who asks compares them word for word.
/// </summary>
public sealed class QuotedAnswers(AnswerIndex index)
{
    /// <summary>So many answers with all the words are worth being compared; with more, order decides first.</summary>
    private const int MostWithAllWords = 100;

    /// <summary>The longest of so many words are enough.</summary>
    private const int MostWords = 80;

    /// <summary>A quotation of more words is also looked for by the first and by the last of them.</summary>
    private const int LongestWhole = 8;

    private const int EndWords = 5;

    /// <summary>
    /// Row ids of candidates, the most promising group first. A quotation may run over several parts of an answer and over the
    /// numbers of a list, and then its words do not stand beside each other: its beginning or its end may.
    /// </summary>
    /// <param name="quotation">As the reader wrote it.</param>
    /// <param name="most">More answers with the words beside each other are not given.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<IEnumerable<IReadOnlyList<long>>> CandidatesAsync(
        string quotation,
        int most,
        CancellationToken cancellation
    )
    {
        var words = Word.Read(quotation, isMarkdown: true)
            .Where(word => !word.IsJoined)
            .Select(word => word.Term)
            .ToImmutableArray();
        if (words.IsEmpty)
            return [];
        var snapshot = (await index.CurrentAsync(cancellation)).Snapshot;
        ImmutableArray<SoughtPhrase> all =
        [
            .. words
                .Distinct()
                .OrderByDescending(word => word.Length)
                .Take(MostWords)
                .Select(word => new SoughtPhrase([word])),
        ];
        var withAll = new AnswerSearch(snapshot, Query(snapshot, all), FacetFilter.None, SearchOrder.Relevance).All();
        if (withAll.Count is > 0 and <= MostWithAllWords)
            return [withAll];

        var whole = words[..Math.Min(words.Length, MostWords)];
        ImmutableArray<ImmutableArray<string>> stretches =
            words.Length > LongestWhole ? [whole, words[..EndWords], words[^EndWords..]] : [whole];
        // Without an answer that has them all, the answer may cut one of the words otherwise.
        return stretches.Select(stretch => Saying(snapshot, stretch, withAll.Count > 0 ? all : [], most));
    }

    private static List<long> Saying(
        SearchSnapshot snapshot,
        ImmutableArray<string> stretch,
        ImmutableArray<SoughtPhrase> others,
        int most
    )
    {
        var phrase = new SoughtPhrase(stretch);
        var places = new MatchFinder(snapshot, Query(snapshot, [phrase]));
        return
        [
            .. new AnswerSearch(snapshot, Query(snapshot, [.. others, phrase]), FacetFilter.None, SearchOrder.Relevance)
                .All()
                // The index knows the wording of the question too, which is no part of the answer.
                .Where(answer => places.Of(answer).Part is not null)
                .Take(most),
        ];
    }

    // A phrase, even one of a single word, is found as it is and by no other forms: no stem is needed.
    private static ResolvedQuery Query(SearchSnapshot snapshot, ImmutableArray<SoughtPhrase> phrases) =>
        ResolvedQuery.Of(
            snapshot,
            new SearchQuery(
                "",
                [
                    [.. phrases.Select(phrase => new Clause(phrase, "", IsExcluded: false))],
                ]
            ),
            new Dictionary<string, string>()
        );
}
