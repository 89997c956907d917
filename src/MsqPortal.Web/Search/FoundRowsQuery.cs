using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Searching;

namespace MsqPortal.Web.Search;

/// <summary>
/// Reads found answers whole and in their order, some hundred at a time: four commands a batch, in one snapshot of the
/// database, and no connection is held while a slow reader takes what was read.
/// </summary>
internal static class FoundRowsQuery
{
    private const int BatchSize = 200;

    /// <exception cref="ResultsChangedException">An import has replaced an answer that was found before.</exception>
    public static async IAsyncEnumerable<FoundRow> ReadAsync(
        PortalDbContext database,
        IReadOnlyList<FoundId> found,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        foreach (var batch in found.Chunk(BatchSize))
        {
            var rows = await BatchAsync(database, batch, cancellation);
            foreach (var answer in batch)
            {
                cancellation.ThrowIfCancellationRequested();
                // A file that lacks a row without saying so would be taken for the whole.
                yield return rows.TryGetValue(answer.AnswerId, out var row) ? row : throw new ResultsChangedException();
            }
        }
    }

    private static async Task<Dictionary<long, FoundRow>> BatchAsync(
        PortalDbContext database,
        FoundId[] batch,
        CancellationToken cancellation
    )
    {
        var foundIn = batch.ToDictionary(answer => answer.AnswerId, answer => answer.FoundIn);
        var ids = foundIn.Keys.ToArray();
        await using var transaction = await database.Database.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellation
        );
        var answers = await database
            .Answers.Where(answer => ids.Contains(answer.Id))
            .Select(answer => new
            {
                answer.Id,
                answer.Response.Iso3,
                answer.Response.Questionnaire.Edition,
                Country = answer.Response.MemberState.Name,
                Section = answer.Question.Section!.Code,
                answer.Question.Number,
                answer.QuestionText,
                answer.Selection,
                answer.SelectionText,
                answer.FirstLine,
                answer.LastLine,
                answer.Response.ContentHash,
            })
            .ToListAsync(cancellation);
        var parts = (
            await database
                .AnswerParts.Where(part => ids.Contains(part.AnswerId))
                .OrderBy(part => part.Ordinal)
                .Select(part => new
                {
                    part.AnswerId,
                    Part = new FoundRowPart(part.Label, part.Markdown, part.FirstLine, part.LastLine),
                })
                .ToListAsync(cancellation)
        ).ToLookup(part => part.AnswerId, part => part.Part);
        var acts = (
            await database
                .Citations.Where(citation => ids.Contains(citation.AnswerPart.AnswerId))
                .OrderBy(citation => citation.AnswerPart.Ordinal)
                .ThenBy(citation => citation.Ordinal)
                .Select(citation => new
                {
                    citation.AnswerPart.AnswerId,
                    Act = new FoundRowAct(
                        citation.LegalAct.Slug,
                        citation.LegalAct.Type,
                        citation.LegalAct.Issuer,
                        citation.LegalAct.Number,
                        citation.LegalAct.Date,
                        citation.LegalAct.Titles[0]
                    ),
                })
                .ToListAsync(cancellation)
        ).ToLookup(citation => citation.AnswerId, citation => citation.Act);
        var links = (
            await database
                .LinkMentions.Where(mention => ids.Contains(mention.AnswerPart.AnswerId))
                .OrderBy(mention => mention.AnswerPart.Ordinal)
                .ThenBy(mention => mention.Ordinal)
                .Select(mention => new
                {
                    mention.AnswerPart.AnswerId,
                    mention.PortalLinkId,
                    mention.Url,
                })
                .ToListAsync(cancellation)
        ).ToLookup(mention => mention.AnswerId);

        return answers.ToDictionary(
            answer => answer.Id,
            answer => new FoundRow(
                new ResponseKey(answer.Iso3, answer.Edition),
                answer.Country,
                answer.Section,
                answer.Number,
                answer.QuestionText,
                answer.Selection,
                answer.SelectionText,
                answer.FirstLine,
                answer.LastLine,
                answer.ContentHash
            )
            {
                FoundIn = foundIn[answer.Id],
                Parts = [.. parts[answer.Id]],
                Acts = [.. acts[answer.Id].DistinctBy(act => act.Slug)],
                Links =
                [
                    .. links[answer.Id].DistinctBy(mention => mention.PortalLinkId).Select(mention => mention.Url),
                ],
            }
        );
    }
}

/// <summary>What a search had found was replaced while it was read; asking again finds the new.</summary>
public sealed class ResultsChangedException()
    : Exception("An import has replaced answers while the results of a search were read.");
