using System.Text;
using Microsoft.Net.Http.Headers;
using MsqPortal.Search.Index;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Downloads;

/// <summary>Names a file by its search: "answers-section-D-decree-2022.csv".</summary>
internal static class DownloadName
{
    /// <summary>Short enough for every file system, in any script.</summary>
    private const int Longest = 80;

    /// <param name="extension">"csv".</param>
    public static string Of(SearchRequest request, string extension)
    {
        var words = FacetText.All.SelectMany(facet => request.Filter.Of(facet).Select(value => Words(facet, value)));
        var name = string.Join(
            '-',
            words.Prepend(Safe(request.Query.Text)).Prepend("answers").Where(part => part != "")
        );
        return $"{(name.Length > Longest ? name[..Longest].TrimEnd('-') : name)}.{extension}";
    }

    /// <summary>For <c>Content-Disposition</c>, with a plain spelling for programs that know ASCII only.</summary>
    public static string Header(string disposition, string name)
    {
        var header = new ContentDispositionHeaderValue(disposition);
        header.SetHttpFileName(name);
        return header.ToString();
    }

    // Most values speak for themselves.
    private static string Words(SearchFacet facet, string value) =>
        facet switch
        {
            SearchFacet.Section => $"section-{Safe(value).ToUpperInvariant()}",
            SearchFacet.Selection => $"selection-{Safe(value)}",
            SearchFacet.FoundIn => $"in-{Safe(value)}",
            SearchFacet.HasActs => value is FacetText.Yes ? "with-acts" : "without-acts",
            _ => Safe(value),
        };

    /// <summary>Letters and digits of any script in lower case, with one hyphen for whatever stands between them.</summary>
    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var c in text.Length > Longest ? text[..Longest] : text)
        {
            if (char.IsLetterOrDigit(c))
                safe.Append(char.ToLowerInvariant(c));
            else if (safe is [.., not '-'])
                safe.Append('-');
        }

        return safe.ToString().Trim('-');
    }
}
