using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Questions;
using MsqPortal.Web.Pages.Source;
using MsqPortal.Web.Rendering;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Lookup;

/// <summary>Reads what stands at places, in the order of Member States, editions and questions.</summary>
public sealed class PlaceDetailsQuery(
    PortalDbContext database,
    RespondentContactPolicy policy,
    AnswerRenderer renderer,
    CountryNames countries
)
{
    internal async Task<List<LookedUpPlace>> OfAsync(
        IReadOnlyCollection<FoundPlace> places,
        CancellationToken cancellation
    )
    {
        var answers = await AnswersAsync(places, cancellation);
        // A footnote is text of an answer, and stands outside of its lines.
        var whole = places.Where(place =>
            place.AnswerId is not { } id || answers.GetValueOrDefault(id)?.Lines.Includes(place.FirstLine) is false
        );
        var responses = await ResponsesAsync(places, [.. whole.Select(place => place.ResponseId)], cancellation);
        return
        [
            .. places
                // What an import has replaced meanwhile is no longer there.
                .Where(place =>
                    responses.ContainsKey(place.ResponseId) && (place.AnswerId is not { } id || answers.ContainsKey(id))
                )
                .Select(place =>
                    Details(place, responses[place.ResponseId], place.AnswerId is { } id ? answers[id] : null)
                )
                .OrderBy(place => countries.PlaceOf(place.Key.Iso3))
                .ThenBy(place => place.Key.Edition, StringComparer.Ordinal)
                .ThenBy(place => place.Place.FirstLine),
        ];
    }

    private LookedUpPlace Details(FoundPlace place, Response response, StoredAnswer? answer)
    {
        ImmutableArray<SourceLine> lines = response.SourceText is { } whole
            ? SourceLines.Of(whole, response.Withheld)
            : SourceLines.OfSlice(answer!.SourceText, answer.Lines.First, answer.Lines.Last, response.Withheld);
        return new LookedUpPlace(
            place,
            response.Key,
            answer is null
                ? null
                : new PlaceQuestion(answer.Number, answer.IsNumbered, answer.Wording, Row(place, answer)),
            SaidSentence.Of(
                [
                    .. lines
                        .Where(line => line.Number >= place.FirstLine && line.Number <= place.LastLine)
                        .Select(line => line.Text),
                ],
                place.Words
            )
        );
    }

    private int? Row(FoundPlace place, StoredAnswer answer)
    {
        var line = place.FirstLine;
        if (place.Kind is not PlaceKind.Answer)
            return null;
        var part =
            answer.Parts.LastOrDefault(part => part.FirstLine <= line && line <= part.LastLine)
            ?? answer.Parts.Find(part => part.SourceLines.Contains(line));
        if (part is null)
            return null;
        var rows = AnswerEdition
            .Group(renderer.Render(part.Markdown, part.SourceLines, new Dictionary<string, string>()))
            .ConvertAll(row => row[0].Line);
        return rows.Count == 0 ? null : rows.LastOrDefault(row => row <= line, rows[0]);
    }

    /// <param name="places">Whose responses are read.</param>
    /// <param name="whole">Those of which the whole text is needed.</param>
    /// <param name="cancellation">Ends the reading.</param>
    private async Task<Dictionary<long, Response>> ResponsesAsync(
        IReadOnlyCollection<FoundPlace> places,
        HashSet<long> whole,
        CancellationToken cancellation
    )
    {
        var ids = places.Select(place => place.ResponseId).Distinct().ToList();
        var withholds = !policy.ShowsContact;
        return await database
            .QuestionnaireResponses.Where(response => ids.Contains(response.Id))
            .Select(response => new Response(
                response.Id,
                new ResponseKey(response.Iso3, response.Questionnaire.Edition),
                whole.Contains(response.Id) ? response.SourceText : null,
                response
                    .WithheldPassages.Where(_ => withholds)
                    .Select(passage => new WithheldStretch(passage.Line, passage.Start, passage.Length))
                    .ToList()
            ))
            .ToDictionaryAsync(response => response.Id, cancellation);
    }

    private async Task<Dictionary<long, StoredAnswer>> AnswersAsync(
        IReadOnlyCollection<FoundPlace> places,
        CancellationToken cancellation
    )
    {
        var ids = places.Select(place => place.AnswerId).OfType<long>().Distinct().ToList();
        if (ids.Count == 0)
            return [];
        return await database
            .Answers.Where(answer => ids.Contains(answer.Id))
            .Select(answer => new StoredAnswer(
                answer.Id,
                answer.Question.Number,
                answer.Question.IsNumbered,
                answer.QuestionText,
                answer.SourceText,
                new LineRange(answer.FirstLine, answer.LastLine),
                answer
                    .Parts.OrderBy(part => part.Ordinal)
                    .Select(part => new StoredAnswerPart(
                        part.Markdown,
                        part.FirstLine,
                        part.LastLine,
                        part.SourceLines
                    ))
                    .ToList()
            ))
            .AsSplitQuery()
            .ToDictionaryAsync(answer => answer.Id, cancellation);
    }

    private sealed record Response(long Id, ResponseKey Key, string? SourceText, List<WithheldStretch> Withheld);

    private sealed record StoredAnswer(
        long Id,
        string Number,
        bool IsNumbered,
        string Wording,
        string SourceText,
        LineRange Lines,
        List<StoredAnswerPart> Parts
    );

    private sealed record StoredAnswerPart(string Markdown, int FirstLine, int LastLine, List<int> SourceLines);
}
