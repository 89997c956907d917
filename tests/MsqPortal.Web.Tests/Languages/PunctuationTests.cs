using System.Text.RegularExpressions;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>Marks as printers of the language set them.</summary>
public sealed partial class PunctuationTests
{
    [Fact]
    public void French_marks_do_not_part_from_their_words() => Wrong("fr", PartedMark()).ShouldBeEmpty();

    [Fact]
    public void Chinese_marks_are_as_wide_as_its_signs() => Wrong("zh", NarrowMark()).ShouldBeEmpty();

    [Fact]
    public void Arabic_has_its_own_comma_and_semicolon() => Wrong("ar", LatinMark()).ShouldBeEmpty();

    private static IEnumerable<string> Wrong(string language, Regex mark) =>
        ResourceFiles
            .Areas.SelectMany(area => ResourceFiles.Read(area, language))
            .Where(entry => mark.IsMatch(entry.Value))
            .Select(entry => $"{entry.Key}: {entry.Value}");

    // No ordinary space where French sets one that no line breaks at, and none left out.
    [GeneratedRegex("""[^\u00a0{\d][;!?»]| :|« |«[^\u00a0]""")]
    private static partial Regex PartedMark();

    [GeneratedRegex("""\p{IsCJKUnifiedIdeographs}[,;:!?()]|[,;:!?()]\p{IsCJKUnifiedIdeographs}""")]
    private static partial Regex NarrowMark();

    [GeneratedRegex("""\p{IsArabic}[,;?]""")]
    private static partial Regex LatinMark();
}
