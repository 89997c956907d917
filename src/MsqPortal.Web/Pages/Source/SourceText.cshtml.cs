using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Source;

/// <summary>
/// The source as plain text. Line n of the body is line n of the original, so what the portal has to say about it
/// stands in headers and after the last line.
/// </summary>
public sealed class SourceTextPage(SourceQuery query) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string country, string edition, CancellationToken cancellation)
    {
        if (await query.FindAsync(country, edition, cancellation) is not { } source)
            return NotFound();

        var withheld =
            source.WithheldCount == 0
                ? "nothing is withheld"
                : $"{source.WithheldCount} passages {RespondentContactPolicy.Notice}: names and contact data of persons, and notes on them";
        Response.Headers["X-Original-SHA256"] = source.ContentHash;
        Response.Headers["X-Withheld"] = withheld;

        var text = new StringBuilder();
        foreach (var line in source.Lines)
            text.Append(line.Text).Append('\n');
        text.Append($"<!-- SHA-256 of the original file: {source.ContentHash}; {withheld} -->\n");
        return Content(text.ToString(), MediaTypeNames.Text.Plain, Encoding.UTF8);
    }
}
