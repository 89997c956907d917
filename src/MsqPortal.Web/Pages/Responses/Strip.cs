using System.Collections.Immutable;
using MsqPortal.Data;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>The response as a picture: one column a question, words rise, legal acts hang, discrepancies stand on top.</summary>
public sealed record Strip(ResponseKey Key, ImmutableArray<StripSection> Sections)
{
    public bool HasMarks => Sections.Any(section => section.Columns.Any(column => column.IsMarked));

    public static Strip Of(
        ResponseFrame frame,
        IReadOnlyDictionary<string, QuestionFigures> figures,
        IEnumerable<FrameSection> sections
    ) =>
        new(
            frame.Key,
            [
                .. sections.Select(section => new StripSection(
                    section.Code,
                    section.Title,
                    [.. section.Questions.Select(q => new StripColumn(q, figures.GetValueOrDefault(q.Number)))]
                )),
            ]
        );
}

public sealed record StripSection(string Code, string Title, ImmutableArray<StripColumn> Columns)
{
    /// <summary>The style sheet knows the widths of up to so many columns; a longer section takes the whole row.</summary>
    public int WidthClass => Math.Min(Columns.Length, 11);
}

/// <param name="Figures">Null where the question was not found in the file.</param>
public sealed record StripColumn(FrameQuestion Question, QuestionFigures? Figures)
{
    public const int CutAtWords = 1000;
    private const int PixelsAtCut = 104;
    private const int PixelsOfCutBar = 112;

    public bool IsCut => Figures?.Words > CutAtWords;

    public int BarHeight =>
        Figures is null ? 0
        : IsCut ? PixelsOfCutBar
        : Math.Max(2, Figures.Words * PixelsAtCut / CutAtWords);

    public bool IsMarkLost => Figures?.Selection is Selection.NotPreserved;

    public bool IsMarked => Figures?.Selection is Selection.Yes or Selection.No or Selection.Other;

    public bool IsList => Figures?.BoxCount > 2;

    public string Label =>
        Figures is null
            ? PortalText.Of("Responses.ColumnAbsent", Question.Name)
            : PortalText.Of(
                "Responses.ColumnLabel",
                Question.Name,
                PlainWords.Words(Figures.Words),
                PlainWords.LegalActs(Figures.Acts),
                Figures.Discrepancies.Words,
                SelectionWords
            );

    public string SelectionWords =>
        Figures?.Selection switch
        {
            null => PortalText.Of("Responses.NotInResponse"),
            Selection.NotAsked => PortalText.Of("Responses.NoBox"),
            Selection.NotPreserved when IsList => PortalText.Of("Responses.ListLost"),
            Selection.NotPreserved => PortalText.Of("Responses.BoxLost"),
            Selection.Yes => PortalText.Of("Search.IsYes"),
            Selection.No => PortalText.Of("Search.IsNo"),
            _ => PortalText.Of("Responses.OtherMarked"),
        };
}
