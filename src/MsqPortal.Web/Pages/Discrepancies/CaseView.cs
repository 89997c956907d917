using System.Collections.Immutable;
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

    public string RuleTitle => Rule?.Title ?? Stored.Rule;

    /// <summary>The question, and the line where a question has several readings.</summary>
    public string Heading(Reading reading)
    {
        var first = reading.First;
        var isAlone =
            Readings.Count(other => other.First.Key == first.Key && other.First.Question == first.Question) == 1;
        var more = reading.ByQuestion.Skip(1).Any() ? " and others" : null;
        return isAlone ? $"{Name(first)}{more}" : $"{Name(first)}{more}, line {first.Line}";
    }

    /// <summary>"Question 15", with the edition where the case is about several.</summary>
    public string Name(Statement place) =>
        HasSeveralEditions ? $"{place.QuestionName}, {place.Key.Edition}" : place.QuestionName;

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
    /// <summary>What stands before a place: "a, b and c".</summary>
    public string? Separator(int index) =>
        index == 0 ? null
        : index == Places.Length - 1 ? " and "
        : ", ";

    /// <summary>"Resolution No. 182 of 25 March 2020, with document 4774086".</summary>
    public string? Words
    {
        get
        {
            var said = Places[0];
            var name = said.Type is null && said.Number is null ? null : ActName.Of(said.Type, said.Number, null);
            var date = said.Date is { } stated ? $"of {PlainEnglish.Date(stated)}" : null;
            var act = string.Join(' ', new[] { name, date }.OfType<string>());
            var document = said.DocumentId is { } id ? $"with document {id}" : null;
            var words = string.Join(", ", new[] { act, document }.Where(part => !string.IsNullOrEmpty(part)));
            return words.Length == 0 ? null : words;
        }
    }
}

public static class Separators
{
    /// <summary>What stands before one of several things: "a, b and c".</summary>
    public static string? Before(int index, int count) =>
        index == 0 ? null
        : index == count - 1 ? " and "
        : ", ";
}
