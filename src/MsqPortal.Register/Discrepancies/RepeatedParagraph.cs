namespace MsqPortal.Register;

/// <summary>Rule "repeated-paragraph": a long paragraph stands in several answers.</summary>
internal sealed class RepeatedParagraph() : ResponseRule("repeated-paragraph", DiscrepancySeverity.Note)
{
    /// <summary>Shorter paragraphs are names and headings, which many answers share.</summary>
    private const int ShortestRepeat = 121;

    public override string Title => "A paragraph in several answers";

    public override string Explanation =>
        "The same paragraph of more than 120 characters answers several questions. Case, emphasis and punctuation do not count.";

    public override string WhyThisMayBeFine =>
        "Questions overlap, and one act or one portal may answer several of them.";

    public override IEnumerable<Discrepancy> Find(ResponseText response, ActRegister register) =>
        response
            .Answers.SelectMany(answer => ParagraphReader.Paragraphs(response, answer))
            .Where(paragraph => paragraph.Text.Length >= ShortestRepeat)
            .Select(paragraph => (paragraph, words: FoldedText.Of(paragraph.Text)))
            .Where(pair => pair.words.Length >= ShortestRepeat)
            .GroupBy(pair => pair.words, pair => pair.paragraph)
            .Where(same => same.DistinctBy(paragraph => paragraph.Place.Question).Take(2).Count() == 2)
            .Select(same =>
                Finding(
                    $"{response.Edition} {Hash(same.Key)}",
                    $"One paragraph stands in the answers to {Questions(same)}.",
                    [],
                    same.Select(paragraph => Statement.Of(paragraph))
                )
            );

    private static string Questions(IEnumerable<Paragraph> same) =>
        Phrases.List(same.Select(paragraph => Question(paragraph.Place.Question)).Distinct(StringComparer.Ordinal));

    private static string Question(string number) =>
        char.IsDigit(number.FirstOrDefault()) ? $"question {number}" : $"the {number} question";
}
