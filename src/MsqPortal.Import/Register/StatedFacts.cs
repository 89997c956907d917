using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;
using MsqPortal.Register;

namespace MsqPortal.Import;

/// <summary>
/// What all responses of a Member State say: the one that is being stored from its tree, those of other editions from
/// their rows.
/// </summary>
/// <param name="Mentions">The mentions, those of stored responses first.</param>
/// <param name="StoredCitations">Row and act of each stored citation, by index in the mentions.</param>
/// <param name="StoredAnswers">Row of each answer of other editions.</param>
/// <param name="Indexes">Index of each citation of the tree.</param>
internal sealed record StatedFacts(
    StateMentions Mentions,
    IReadOnlyList<StoredCitation> StoredCitations,
    IReadOnlyDictionary<(string Edition, string Question), long> StoredAnswers,
    IReadOnlyDictionary<CitationNode, int> Indexes
)
{
    /// <summary>Three queries where the state has responses of other editions, and none at its first response.</summary>
    public static async Task<StatedFacts> LoadAsync(
        PortalDbContext context,
        QuestionnaireCatalog catalog,
        QuestionnaireResponseTree tree,
        Parsing.MemberState state,
        bool hasOtherEditions,
        CancellationToken ct
    )
    {
        List<StoredCitation> stored = [];
        List<MentionedLink> links = [];
        Dictionary<(string Edition, string Question), long> answers = [];
        if (hasOtherEditions)
        {
            stored = await StoredCitationsAsync(context, catalog.LegalDatabases, tree, state, ct);
            links = await StoredLinksAsync(context, catalog.LegalDatabases, tree, state, ct);
            answers = await StoredAnswersAsync(context, tree, state, ct);
        }

        var citations = stored.ConvertAll(citation => citation.Cited);
        var indexes = new Dictionary<CitationNode, int>(ReferenceEqualityComparer.Instance);
        foreach (var question in tree.Questions)
        {
            foreach (var node in question.Parts.SelectMany(part => part.Citations))
            {
                indexes.Add(node, citations.Count);
                citations.Add(Cited(node, Place(tree, question, node.Line)));
            }

            links.AddRange(
                question
                    .Parts.SelectMany(part => part.Links)
                    .Select(link => Linked(link, Place(tree, question, link.Line)))
            );
        }

        return new StatedFacts(new StateMentions(state, [.. citations], [.. links]), stored, answers, indexes);
    }

    private static MentionPlace Place(QuestionnaireResponseTree tree, QuestionNode question, int line) =>
        new(tree.Edition!, question.Number, line);

    private static CitedAct Cited(CitationNode node, MentionPlace place) =>
        new(
            place,
            node.Sentence,
            node.Text,
            node.Type,
            node.Issuer,
            node.Number,
            node.Date,
            node.Title,
            node.Url,
            node.Document?.Key
        )
        {
            IsInternational = node.IsInternational,
        };

    private static MentionedLink Linked(LinkNode link, MentionPlace place) =>
        new(place, link.Label ?? link.RawUrl, link.Url, link.Label, link.Document?.Key);

    private static async Task<List<StoredCitation>> StoredCitationsAsync(
        PortalDbContext context,
        LegalDatabases databases,
        QuestionnaireResponseTree tree,
        Parsing.MemberState state,
        CancellationToken ct
    )
    {
        var rows = await context
            .Citations.Where(citation =>
                citation.AnswerPart.Answer.Response.Iso3 == state.Iso3
                && citation.AnswerPart.Answer.Response.Questionnaire.Edition != tree.Edition
            )
            .OrderBy(citation => citation.AnswerPart.Answer.Response.Questionnaire.Edition)
            .ThenBy(citation => citation.Line)
            .ThenBy(citation => citation.Id)
            .Select(citation => new
            {
                citation.Id,
                citation.LegalActId,
                citation.AnswerPart.Answer.Response.Questionnaire.Edition,
                Question = citation.AnswerPart.Answer.Question.Number,
                citation.Line,
                citation.Sentence,
                citation.Text,
                citation.Type,
                citation.Issuer,
                citation.Number,
                citation.Date,
                citation.Title,
                citation.Url,
                citation.IsInternational,
            })
            .ToListAsync(ct);
        return rows.ConvertAll(row => new StoredCitation(
            row.Id,
            row.LegalActId,
            new CitedAct(
                new MentionPlace(row.Edition, row.Question, row.Line),
                row.Sentence,
                row.Text,
                row.Type,
                row.Issuer,
                row.Number,
                row.Date,
                row.Title,
                row.Url,
                row.Url is null ? null : databases.Find(row.Url)?.Key
            )
            {
                IsInternational = row.IsInternational,
            }
        ));
    }

    private static async Task<List<MentionedLink>> StoredLinksAsync(
        PortalDbContext context,
        LegalDatabases databases,
        QuestionnaireResponseTree tree,
        Parsing.MemberState state,
        CancellationToken ct
    )
    {
        var rows = await context
            .LinkMentions.Where(mention =>
                mention.AnswerPart.Answer.Response.Iso3 == state.Iso3
                && mention.AnswerPart.Answer.Response.Questionnaire.Edition != tree.Edition
            )
            .OrderBy(mention => mention.AnswerPart.Answer.Response.Questionnaire.Edition)
            .ThenBy(mention => mention.Line)
            .ThenBy(mention => mention.Id)
            .Select(mention => new
            {
                mention.AnswerPart.Answer.Response.Questionnaire.Edition,
                Question = mention.AnswerPart.Answer.Question.Number,
                mention.Line,
                mention.Url,
                mention.RawUrl,
                mention.Label,
            })
            .ToListAsync(ct);
        return rows.ConvertAll(row => new MentionedLink(
            new MentionPlace(row.Edition, row.Question, row.Line),
            row.Label ?? row.RawUrl,
            row.Url,
            row.Label,
            databases.Find(row.Url)?.Key
        ));
    }

    private static Task<Dictionary<(string Edition, string Question), long>> StoredAnswersAsync(
        PortalDbContext context,
        QuestionnaireResponseTree tree,
        Parsing.MemberState state,
        CancellationToken ct
    ) =>
        context
            .Answers.Where(answer =>
                answer.Response.Iso3 == state.Iso3 && answer.Response.Questionnaire.Edition != tree.Edition
            )
            .Select(answer => new
            {
                answer.Id,
                answer.Response.Questionnaire.Edition,
                answer.Question.Number,
            })
            .ToDictionaryAsync(answer => (answer.Edition, answer.Number), answer => answer.Id, ct);
}

/// <summary>A citation of a stored response with the act that it belonged to so far.</summary>
internal sealed record StoredCitation(long Id, long LegalActId, CitedAct Cited);
