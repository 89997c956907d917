using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Pages.Questions;

/// <summary>What a fact-check sheet shows: the page of the question, with its acts and links as lists.</summary>
/// <param name="Page">As the page of the question has it.</param>
public sealed record SheetContent(
    QuestionContent Page,
    ImmutableArray<SheetAct> Acts,
    ImmutableArray<SheetLink> Links,
    ImmutableArray<SheetDiscrepancy> Discrepancies
);

/// <summary>An act that the answer cites, or whose document it links to.</summary>
/// <param name="Notes">The letters that stand in the text; empty for an act that is linked alone.</param>
/// <param name="Documents">Addresses of its document, as the answer gives them.</param>
public sealed record SheetAct(
    string Slug,
    Wording Name,
    DateOnly? Date,
    ImmutableArray<ActNote> Notes,
    ImmutableArray<string> Pinpoints,
    ImmutableArray<int> Lines,
    ImmutableArray<string> Documents
);

/// <summary>A link with every line that gives it.</summary>
/// <param name="Url">As the answer gives it first.</param>
/// <param name="OtherSpellings">As it gives it elsewhere.</param>
public sealed record SheetLink(string Url, ImmutableArray<string> OtherSpellings, ImmutableArray<int> Lines);

/// <summary>A discrepancy that the answer is part of, with the lines of all its statements.</summary>
public sealed record SheetDiscrepancy(StoredDiscrepancy Found, ImmutableArray<SheetEvidence> Evidence);

/// <summary>The lines of one answer that a discrepancy is about.</summary>
public sealed record SheetEvidence(ResponseKey Key, string Question, string Name, ImmutableArray<int> Lines);

/// <summary>One command more than the page of the question: the statements that discrepancies compare.</summary>
public sealed class SheetQuery(PortalDbContext database, QuestionQuery questions)
{
    /// <returns>Null when there is no such question.</returns>
    public async Task<SheetContent?> FindAsync(
        string country,
        string edition,
        string number,
        CancellationToken cancellation
    )
    {
        if (await questions.FindAsync(country, edition, number, cancellation) is not { } page)
            return null;
        if (page.Answer is not { } answer)
            return new SheetContent(page, [], [], []);

        var found = answer
            .Parts.SelectMany(part => part.Rows)
            .SelectMany(row => row.Discrepancies)
            .DistinctBy(discrepancy => discrepancy.Slug)
            .ToList();
        return new SheetContent(
            page,
            Acts(answer),
            [
                .. answer
                    .Links.GroupBy(link => link.LinkId, (_, mentions) => mentions.ToList())
                    .Select(mentions => new SheetLink(
                        mentions[0].Url,
                        [.. mentions.Select(mention => mention.Url).Distinct().Skip(1)],
                        Lines(mentions.Select(mention => mention.Line))
                    )),
            ],
            found.Count == 0 ? [] : await WithEvidenceAsync(found, cancellation)
        );
    }

    private static ImmutableArray<SheetAct> Acts(AnswerContent answer)
    {
        var rows = answer.Parts.SelectMany(part => part.Rows).ToList();
        var documents = answer
            .Links.SelectMany(link => link.Acts.Select(act => (act.Slug, link.Url, link.Line)))
            .ToLookup(link => link.Slug);
        var cited = rows.SelectMany(row => row.Notes)
            .GroupBy(note => note.Slug)
            .Select(notes => new SheetAct(
                notes.Key,
                notes.First().Name,
                notes.First().Date,
                [.. notes],
                [.. notes.SelectMany(note => note.Pinpoints).Distinct()],
                Lines(notes.SelectMany(note => note.Lines)),
                Addresses(notes.Key)
            ));
        var linked = rows.SelectMany(row => row.LinkedActs)
            .DistinctBy(act => act.Slug)
            .Select(act => new SheetAct(
                act.Slug,
                act.Name,
                null,
                [],
                [],
                Lines(documents[act.Slug].Select(link => link.Line)),
                Addresses(act.Slug)
            ));
        return [.. cited.Concat(linked).DistinctBy(act => act.Slug)];

        ImmutableArray<string> Addresses(string slug) => [.. documents[slug].Select(link => link.Url).Distinct()];
    }

    private static ImmutableArray<int> Lines(IEnumerable<int> lines) => [.. lines.Distinct().Order()];

    private async Task<ImmutableArray<SheetDiscrepancy>> WithEvidenceAsync(
        List<StoredDiscrepancy> found,
        CancellationToken cancellation
    )
    {
        var slugs = found.ConvertAll(discrepancy => discrepancy.Slug);
        var statements = await database
            .DiscrepancyEvidence.Where(evidence => slugs.Contains(evidence.Discrepancy.Slug))
            .OrderBy(evidence => evidence.Ordinal)
            .Select(evidence => new
            {
                evidence.Discrepancy.Slug,
                evidence.Line,
                Key = new ResponseKey(evidence.Answer.Response.Iso3, evidence.Answer.Response.Questionnaire.Edition),
                evidence.Answer.Question.Number,
                evidence.Answer.Question.IsNumbered,
                HasOtherEditions = evidence.Answer.Response.MemberState.Responses.Count > 1,
            })
            .ToListAsync(cancellation);
        var bySlug = statements.ToLookup(statement => statement.Slug);
        return
        [
            .. found.Select(discrepancy => new SheetDiscrepancy(
                discrepancy,
                [
                    .. bySlug[discrepancy.Slug]
                        .GroupBy(statement =>
                            (
                                statement.Key,
                                statement.Number,
                                Name: QuestionWording.Place(
                                    statement.Number,
                                    statement.IsNumbered,
                                    statement.Key,
                                    statement.HasOtherEditions
                                )
                            )
                        )
                        .Select(answer => new SheetEvidence(
                            answer.Key.Key,
                            answer.Key.Number,
                            answer.Key.Name,
                            Lines(answer.Select(statement => statement.Line))
                        )),
                ]
            )),
        ];
    }
}
