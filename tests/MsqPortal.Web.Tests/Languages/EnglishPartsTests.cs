using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>
/// On a page in another script, whatever is English says so with <c>lang</c>, so that it is read out in English and can be
/// translated as such. Names, codes, formats and addresses belong to no language.
/// </summary>
public sealed partial class EnglishPartsTests(TestPortals portals)
{
    private const string MarkedOrNoLanguage =
        "[lang]:not(html):not([lang=ar]):not([lang=ru]), code, kbd, script, style, .url, .hash, .host-name, .reference, time, input";

    /// <summary>Of formats, boxes, typefaces, units, keys and a folder; Arabic and Russian write them in Latin letters too.</summary>
    private static readonly string[] Names =
    [
        .. "Yes No JSON CSV XLSX Atom SHA UTC BibTeX RIS CSL API OR Ctrl Alt Cmd JavaScript seeds".Split(' '),
        .. "Source Serif Sans SIL Open Font License DESA authorize publish responses deemed necessary our".Split(' '),
        // Types of acts in the names that sentences and labels of figures put together, and examples of a rule.
        .. "Decree Resolution Decision Law".Split(' '),
        // What the reader sought.
        .. "identity nowhere".Split(' '),
    ];

    [Theory]
    [InlineData("")]
    [InlineData("/uzb/2024")]
    [InlineData("/uzb/2024/sections/D")]
    [InlineData("/uzb/2024/questions/15")]
    [InlineData("/kaz/2024/questions/9")]
    [InlineData("/uzb/2024/questions/15/sheet")]
    [InlineData("/uzb/2024/closing")]
    [InlineData("/uzb/2024/source?lines=637-655")]
    [InlineData("/search")]
    [InlineData("/search?q=identity&section=D&type=Decree")]
    [InlineData("/search?q=6079")]
    [InlineData("/search?q=nowhere")]
    [InlineData("/legal-acts?section=D&type=Decree")]
    [InlineData("/legal-acts/uz-decree-2020-10-05-6079")]
    [InlineData("/discrepancies?section=D")]
    [InlineData("/discrepancies/rules")]
    [InlineData("/portals?section=D")]
    [InlineData("/lookup")]
    [InlineData("/imports")]
    [InlineData("/about")]
    [InlineData("/about/design")]
    [InlineData("/uzb/2024/questions/999")]
    public async Task What_is_english_on_a_page_in_another_script_says_so(string address)
    {
        foreach (var language in new[] { "ar", "ru" })
        {
            var page = await portals.WithTwoResponses.PageAsync($"/{language}{address}");
            foreach (var marked in page.QuerySelectorAll(MarkedOrNoLanguage).ToList())
                marked.Remove();
            var said = page.Body!.Descendants<IText>().Select(text => text.Data).ToList();

            said.Count.ShouldBeGreaterThan(20);
            said.SelectMany(text => Word().Matches(Identifier().Replace(text, " ")))
                .Select(word => word.Value)
                .Except(Names)
                .Distinct()
                .ShouldBeEmpty($"/{language}{address}");
        }
    }

    /// <summary>Addresses, names of files, codes of diagnostics and slugs: letters joined by other signs.</summary>
    [GeneratedRegex(@"\S*[./@_#]\S*|\b[a-z0-9]+(?:-[a-z0-9]+)+\b|\b[A-Z]{2,}[-\w]*\b")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\b[A-Za-z]{3,}\b")]
    private static partial Regex Word();
}
