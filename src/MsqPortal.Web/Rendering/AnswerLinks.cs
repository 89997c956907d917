using System.Text;
using AngleSharp.Dom;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Rendering;

/// <summary>Links of an answer lead to foreign pages: they say where to, and tell nothing about the reader.</summary>
public static class AnswerLinks
{
    /// <summary>Class of a link whose words are its address; print need not repeat it.</summary>
    private const string WholeAddress = "whole";

    public static void MakeSafe(IElement block, IReadOnlyDictionary<string, string> clickableByRaw)
    {
        foreach (var link in block.QuerySelectorAll("a"))
        {
            var written = link.GetAttribute("href");
            var target = written is null ? null : clickableByRaw.GetValueOrDefault(written, written);
            if (!ForeignAddress.IsSafe(target))
            {
                // The sanitiser took a foreign scheme away, or the address is relative to nothing: the words stay.
                link.Replace([.. link.ChildNodes]);
                continue;
            }

            link.SetAttribute("href", ForeignAddress.Asked(target!));
            link.SetAttribute("rel", ForeignAddress.Relation);
            ShowHost(link, new Uri(target!));
        }
    }

    /// <summary>No letter or digit stands outside of a link.</summary>
    public static bool AreAllThereIs(IElement block) =>
        block.QuerySelector("a") is not null
        && block
            .Descendants<IText>()
            .Where(text => text.Ancestors<IElement>().All(ancestor => ancestor.LocalName != "a"))
            .All(text => !text.Data.Any(char.IsLetterOrDigit));

    /// <summary>For an address that stands in the text without being a link in Markdown.</summary>
    public static IElement ToForeignPage(IDocument document, string url)
    {
        var link = document.CreateElement("a");
        if (ForeignAddress.IsSafe(url))
            link.SetAttribute("href", ForeignAddress.Asked(url));
        link.SetAttribute("rel", ForeignAddress.Relation);
        link.ClassName = WholeAddress;
        return link;
    }

    public static IElement ToLegalAct(IDocument document, string slug)
    {
        var link = document.CreateElement("a");
        link.SetAttribute("href", PageAddress.Of(PortalUrls.LegalAct(slug)));
        link.ClassName = "cite";
        return link;
    }

    /// <summary>The letter that stands in the text and again beside the margin note; no link of its own beside that of the citation.</summary>
    public static IElement KeyOf(IDocument document, string key)
    {
        var raised = document.CreateElement("sup");
        raised.ClassName = "key";
        raised.TextContent = key;
        return raised;
    }

    /// <summary>An address with other letters than a browser asks for shows those as well: "а" may be Cyrillic.</summary>
    public static void ShowEncodedHost(IElement link, string url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && !Ascii.IsValid(address.Host))
            AddHost(link, address);
    }

    private static void ShowHost(IElement link, Uri address)
    {
        var words = link.TextContent.Trim();
        if (IsWhole(words, address))
            link.ClassName = WholeAddress;
        var withoutScheme = words.Contains("://", StringComparison.Ordinal) ? words.Split("://", 2)[1] : words;
        if (!StartsWithHost(withoutScheme, address))
            AddHost(link, address);
    }

    private static void AddHost(IElement link, Uri address)
    {
        var host = link.Owner!.CreateElement("span");
        host.ClassName = "host";
        host.TextContent = $" ({address.IdnHost})";
        link.InsertAfter(host);
    }

    // Sentence marks may have slipped into the words.
    private static bool IsWhole(string words, Uri address)
    {
        var whole = ForeignAddress.Shown(address.OriginalString).TrimEnd('/');
        var shown = ForeignAddress.Shown(words);
        return shown.StartsWith(whole, StringComparison.Ordinal) && !shown[whole.Length..].Any(char.IsLetterOrDigit);
    }

    // "gov.uz.example.org" and "gov.uz@example.org" do not show the host gov.uz.
    private static bool StartsWithHost(string words, Uri address)
    {
        foreach (var host in new[] { address.IdnHost, address.IdnHost.Replace("www.", "", StringComparison.Ordinal) })
        {
            if (!words.StartsWith(host, StringComparison.OrdinalIgnoreCase))
                continue;
            if (words.Length == host.Length || words[host.Length] is '/' or '?' or '#')
                return true;
            if (words[host.Length] is ':' && !words.Contains('@'))
                return true;
        }

        return false;
    }
}
