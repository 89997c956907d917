using System.Collections.Immutable;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>Sets a case out as a collation does: readings beside each other, then field by field.</summary>
public sealed class CaseLayout(AnswerRenderer renderer)
{
    /// <summary>More than these are grouped by what they say, so that a case stays readable.</summary>
    private const int MostSingleReadings = 4;

    public CaseView Of(StoredCase stored, int? number = null)
    {
        // Where nothing differs, as in a repeat, every statement is a reading.
        var isMarked = stored.Statements.Exists(statement => statement.Differing.Count > 0);
        var readings = stored.Statements.FindAll(statement => !isMarked || statement.Differing.Count > 0);
        var context = stored.Statements.FindAll(statement => isMarked && statement.Differing.Count == 0);
        var groups =
            readings.Count > MostSingleReadings
                ? readings.GroupBy(SaysWithWords).Select(group => group.ToImmutableArray()).ToImmutableArray()
                : [.. readings.Select(reading => ImmutableArray.Create(reading))];
        return new CaseView(
            stored,
            number,
            RuleTexts.Find(stored.Rule),
            [.. groups.Select(Reading)],
            Collation.Of([.. groups.Select(group => group[0])]),
            [.. context.GroupBy(Says).Select(group => new OtherStatement([.. group]))]
        );
    }

    private Reading Reading(ImmutableArray<Statement> places)
    {
        var first = places[0];
        var quote = renderer.Render(first.Quote, [], ImmutableDictionary<string, string>.Empty);
        foreach (var words in first.Differing)
        {
            foreach (var block in quote)
            {
                if (TextMarking.WrapWords(block.Content, words, () => OddWords(block)))
                    break;
            }
        }

        var url = first.Url is { } address ? MarkedText.Of(ForeignAddress.Shown(address), first.Differing) : null;
        return new Reading(places, quote, url);
    }

    private static AngleSharp.Dom.IElement OddWords(AnswerBlock block)
    {
        var wrapper = block.Content.Owner!.CreateElement("span");
        wrapper.ClassName = "odd-words";
        return wrapper;
    }

    private static (string?, string?, DateOnly?, string?) Says(Statement statement) =>
        (statement.Type, statement.Number, statement.Date, statement.DocumentId);

    private static (object, string) SaysWithWords(Statement statement) =>
        (Says(statement), string.Join('\n', statement.Differing));
}
