namespace MsqPortal.Register;

/// <summary>Rule "numbering-gap": a numbered list leaves numbers out.</summary>
internal sealed class NumberingGap() : ResponseRule("numbering-gap", DiscrepancySeverity.Note)
{
    public override string Title => "A gap in a numbered list";

    public override string Explanation =>
        "The items of a list are numbered by hand, and a number is left out. An item may be missing.";

    public override string WhyThisMayBeFine =>
        "Numbers are easily forgotten when items are moved or taken out on purpose.";

    public override IEnumerable<Discrepancy> Find(ResponseText response, ActRegister register) =>
        response
            .Answers.SelectMany(answer => Gaps(response, answer))
            .GroupBy(gap =>
                (gap.Before.Paragraph.Place.Question, gap.Before.Number, gap.After.Number, Words(gap.After))
            )
            .Select(same =>
                Finding(
                    $"{response.Edition} {same.Key.Question} {Hash(string.Join('|', same.Key.Item2, same.Key.Item3, same.Key.Item4))}",
                    $"In the answer to question {same.Key.Question}, item {same.Key.Item3} follows item {same.Key.Item2}.",
                    [],
                    same.SelectMany(gap =>
                        new[] { gap.Before, gap.After }.Select(item => Statement.Of(item.Paragraph, $"{item.Number}"))
                    )
                )
            );

    // Only lists that begin with 1: articles and items of laws are quoted with their own numbers.
    private static IEnumerable<(NumberedItem Before, NumberedItem After)> Gaps(ResponseText response, AnswerText answer)
    {
        NumberedItem? before = null;
        foreach (var item in ParagraphReader.NumberedItems(response, answer))
        {
            if (before is not null && item.Number > before.Number + 1)
                yield return (before, item);
            before = before is not null || item.Number == 1 ? item : null;
        }
    }

    private static string Words(NumberedItem item) => FoldedText.Of(item.Paragraph.Text);
}
