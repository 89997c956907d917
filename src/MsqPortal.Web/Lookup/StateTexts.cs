using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Search.Quotations;
using MsqPortal.Web.Pages.Source;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Lookup;

/// <summary>
/// The public texts of the responses of one Member State, whole: what is looked up may stand in an answer, in the wording of a
/// question, in a heading or in a note. What is withheld is not in them.
/// </summary>
public sealed class StateTexts
{
    private StateTexts(string iso3, ImmutableArray<ResponseText> responses)
    {
        Iso3 = iso3;
        Responses = responses;
    }

    public string Iso3 { get; }

    internal ImmutableArray<ResponseText> Responses { get; }

    public static async Task<StateTexts> OfAsync(
        PortalDbContext database,
        string iso3,
        bool showsContact,
        Vocabulary vocabulary,
        CancellationToken cancellation
    )
    {
        var responses = await database
            .QuestionnaireResponses.Where(response => response.Iso3 == iso3)
            .OrderBy(response => response.Questionnaire.Edition)
            .Select(response => new { response.Id, response.SourceText })
            .ToListAsync(cancellation);
        var withheld = (
            await database
                .WithheldPassages.Where(passage => !showsContact && passage.Response.Iso3 == iso3)
                .Select(passage => new
                {
                    passage.ResponseId,
                    Stretch = new WithheldStretch(passage.Line, passage.Start, passage.Length),
                })
                .ToListAsync(cancellation)
        ).ToLookup(passage => passage.ResponseId, passage => passage.Stretch);
        var answers = await database
            .Answers.Where(answer => answer.Response.Iso3 == iso3)
            .OrderBy(answer => answer.FirstLine)
            .Select(answer => new
            {
                answer.Id,
                answer.ResponseId,
                Lines = new LineRange(answer.FirstLine, answer.LastLine),
            })
            .ToListAsync(cancellation);
        var parts = (
            await database
                .AnswerParts.Where(part => part.Answer.Response.Iso3 == iso3)
                .Select(part => new
                {
                    part.Answer.ResponseId,
                    part.AnswerId,
                    Lines = new LineRange(part.FirstLine, part.LastLine),
                    part.SourceLines,
                })
                .ToListAsync(cancellation)
        ).ToLookup(part => part.ResponseId);
        return new StateTexts(
            iso3,
            [
                .. responses.Select(response =>
                {
                    var ranges = parts[response.Id].ToLookup(part => part.AnswerId, part => part.Lines);
                    var footnotes = parts[response.Id]
                        .SelectMany(
                            part => Footnotes(part.SourceLines, part.Lines),
                            (part, line) => (line, part.AnswerId)
                        )
                        .DistinctBy(footnote => footnote.line)
                        .ToDictionary();
                    return new ResponseText(
                        response.Id,
                        TextWords.Of(
                            SourceLines
                                .Of(response.SourceText, [.. withheld[response.Id]])
                                .Select(line => (line.Text, footnotes.ContainsKey(line.Number))),
                            vocabulary
                        ),
                        [
                            .. answers
                                .Where(answer => answer.ResponseId == response.Id)
                                .Select(answer => new AnswerLines(answer.Id, answer.Lines, [.. ranges[answer.Id]])),
                        ],
                        footnotes
                    );
                }),
            ]
        );
    }

    // Footnotes follow the text of a part, and stand elsewhere: below a page within it, or after it.
    private static IEnumerable<int> Footnotes(List<int> lines, LineRange part)
    {
        var last = 0;
        foreach (var line in lines)
        {
            if (line < last || !part.Includes(line))
                yield return line;
            last = Math.Max(last, line);
        }
    }
}
