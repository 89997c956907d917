using System.Text.RegularExpressions;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Alignment;

/// <summary>The edition that a title names.</summary>
/// <param name="Year">"2024".</param>
/// <param name="Line">Line of the title.</param>
internal sealed record FoundEdition(string Year, int Line);

/// <summary>Rule "Edition": the year in the title line is the edition of the Survey.</summary>
internal static partial class EditionReader
{
    /// <summary>A title further down is a quotation.</summary>
    private const int MostLinesBeforeTitle = 60;

    private const double LeastLikeness = 0.72;

    /// <summary>The edition that the file names; null when no title is found.</summary>
    public static FoundEdition? Read(SourceText source, PreparedForm form)
    {
        var document = new DocumentWords(source, form.Vocabulary);
        var title = form.Landmarks[0].Wording;
        for (
            var line = source.NextNonBlank(1);
            line <= Math.Min(source.Count, MostLinesBeforeTitle);
            line = source.NextNonBlank(line + 1)
        )
        {
            if (
                !title.CanOpenWith(document.Opening(line, 0))
                || title.MatchAt(document, line, 0) is not { } match
                || match.Likeness < LeastLikeness
            )
                continue;
            // Another edition's year is no word of this form, so it may stand after the end of the match.
            var text = source.Slice(new SourceSpan(line, match.LastLine));
            if (Year().Matches(text) is [.., var year])
                return new FoundEdition(year.Value, line);
        }

        return null;
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)")]
    private static partial Regex Year();
}
