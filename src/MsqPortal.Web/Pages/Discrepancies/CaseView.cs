using System.Collections.Immutable;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>A case as it is shown: the readings side by side, field by field, and what is said elsewhere.</summary>
/// <param name="Number">Position on the board; null on a page of its own.</param>
/// <param name="Figure">Null for a case that no figure makes clearer.</param>
/// <param name="Rule">Null when the program does not know the rule any more.</param>
public sealed record CaseView(
    StoredCase Stored,
    int? Number,
    RuleText? Rule,
    ImmutableArray<Reading> Readings,
    ImmutableArray<CollationRow> Collation,
    ImmutableArray<OtherStatement> Elsewhere,
    DocumentFigure? Figure
)
{
    /// <summary>The answers that the readings stand in and that have a page, each once.</summary>
    public IEnumerable<Statement> Answers =>
        Readings
            .SelectMany(reading => reading.Places)
            .DistinctBy(place => (place.Key, place.Question))
            .Where(place => PortalUrls.HasQuestionPage(place.Question));

    /// <summary>In other languages than English the rule with what it is about: one rule often finds several cases.</summary>
    public Wording Title =>
        RuleTexts.Finding(Stored.Rule, Stored.Message) is { IsOriginal: false } title
            ? title with
            {
                Words = PortalText.Of("Discrepancies.CaseTitle", title.Words, PlainWords.AllOf(Subjects)),
            }
            : RuleTexts.Finding(Stored.Rule, Stored.Message);

    private List<string> Subjects =>
        Stored.Acts.Count > 0
            ? [.. Stored.Acts.Select(act => ActName.Of(act.Type, act.Number, act.Title).Words).Distinct()]
            : [.. Readings.Select(reading => reading.First.Name).Distinct()];

    public string RuleTitle => Rule?.Title ?? Stored.Rule;

    /// <summary>The question, and the line where a question has several readings.</summary>
    public string Heading(Reading reading)
    {
        var first = reading.First;
        var isAlone =
            Readings.Count(other => other.First.Key == first.Key && other.First.Question == first.Question) == 1;
        var name = reading.ByQuestion.Skip(1).Any() ? PortalText.Of("Discrepancies.AndOthers", first.Name) : first.Name;
        return isAlone ? name : PlainWords.Apposed([name, PlainWords.Line(first.Line)]);
    }

    public bool HasSeveralEditions => Stored.Statements.DistinctBy(statement => statement.Key).Skip(1).Any();
}

/// <summary>One reading with every place that has it.</summary>
/// <param name="Places">In the order of the text; the quote is that of the first one.</param>
/// <param name="Url">The address linked there; null without one.</param>
public sealed record Reading(ImmutableArray<Statement> Places, ImmutableArray<AnswerBlock> Quote, MarkedText? Url)
{
    public Statement First => Places[0];

    /// <summary>One entry for each question, with all its lines.</summary>
    public IEnumerable<IGrouping<(ResponseKey Key, string Question), Statement>> ByQuestion =>
        Places.GroupBy(place => (place.Key, place.Question));
}

/// <summary>One fact in all readings; null where a reading does not state it.</summary>
public sealed record CollationRow(string Name, bool Differs, ImmutableArray<string?> Values);

/// <summary>What answers say elsewhere about the same thing.</summary>
public sealed record OtherStatement(ImmutableArray<Statement> Places)
{
    /// <summary>"Resolution No. 182 of 25 March 2020, with document 4774086".</summary>
    public string? Words
    {
        get
        {
            var said = Places[0];
            var name = said.Type is null && said.Number is null ? null : ActName.Of(said.Type, said.Number, null).Words;
            var act = (name, said.Date) switch
            {
                (null, null) => null,
                ({ } named, null) => named,
                (null, { } date) => PortalText.Of("Discrepancies.OfDate", PlainWords.Date(date)),
                ({ } named, { } date) => PortalText.Of("Discrepancies.ActOfDate", named, PlainWords.Date(date)),
            };
            var document = said.DocumentId is { } id ? PortalText.Of("Discrepancies.WithDocument", id) : null;
            string[] words = [.. new[] { act, document }.OfType<string>()];
            return words.Length == 0 ? null : PlainWords.Apposed(words);
        }
    }
}
