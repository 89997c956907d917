using System.Collections.ObjectModel;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Downloads;

/// <summary>
/// A search as an Atom feed (RFC 4287) in pages (RFC 5005). The answers of the latest import stand first, so that a reader
/// who looks at the first page misses nothing that is new.
/// </summary>
internal static class SearchFeed
{
    private const string ContentType = "application/atom+xml; charset=utf-8";

    private static readonly XmlWriterSettings Format = new() { Async = true, Encoding = new UTF8Encoding(false) };

    public static async Task WriteAsync(
        HttpContext http,
        AnswerSearchQuery search,
        PortalDbContext database,
        TimeProvider clock
    )
    {
        var request = SearchRequest.Of(http.Request.Query);
        http.Response.ContentType = ContentType;
        http.Response.Headers.ContentDisposition = DownloadName.Header("inline", DownloadName.Of(request, "atom"));
        if (HttpMethods.IsHead(http.Request.Method))
            return;

        var found = await search.NewestAsync(request, http.RequestAborted);
        var state = SearchRequest.StateOf(http.Request.Query) with { Path = PortalUrls.SearchAtom };
        var pager = new Pager(state, request.Page, found.Total);
        // A search that finds nothing is as old as the latest import, which could have brought something.
        var updated = found.Items is [var newest, ..]
            ? newest.Facts.ImportedAt
            : await database.ImportRuns.MaxAsync(run => (DateTimeOffset?)run.StartedAt, http.RequestAborted)
                ?? clock.GetUtcNow();
        var feed = Feed(pager, found.Items, updated, AbsoluteUrls.Origin(http.Request));
        // One page, and the formatter cannot wait for a slow reader.
        using var text = new MemoryStream();
        await using (var writer = XmlWriter.Create(text, Format))
            feed.SaveAsAtom10(writer);
        http.Response.ContentLength = text.Length;
        text.Position = 0;
        await text.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static SyndicationFeed Feed(
        Pager pager,
        IReadOnlyList<FoundAnswer> answers,
        DateTimeOffset updated,
        string origin
    )
    {
        var state = pager.State;
        var feed = new SyndicationFeed
        {
            Id = origin + state.PageUrl(1),
            Title = Text(Title(state)),
            LastUpdatedTime = updated,
            Authors = { new SyndicationPerson { Name = "MsqPortal" } },
            Items = [.. answers.Select(answer => Item(answer, origin))],
        };
        Link("self", state.PageUrl(pager.Request.Page), feed.Links, origin);
        Link("alternate", (state with { Path = PortalUrls.Search }).PageUrl(1), feed.Links, origin, "text/html");
        Link("first", state.PageUrl(1), feed.Links, origin);
        Link("last", state.PageUrl(pager.PageCount), feed.Links, origin);
        Link("previous", pager.PreviousUrl, feed.Links, origin);
        Link("next", pager.NextUrl, feed.Links, origin);
        return feed;
    }

    private static SyndicationItem Item(FoundAnswer answer, string origin)
    {
        var item = new SyndicationItem
        {
            Id = origin + PortalUrls.Question(answer.Facts.Key, answer.Facts.Question),
            Title = Text(
                $"{answer.Facts.Country} {answer.Facts.Key.Edition}, {(answer.Facts.IsQuestionNumbered ? "question " : "")}{answer.Facts.Question}: {answer.Wording.Text}"
            ),
            Summary = Text(string.Join(" … ", answer.Snippet.Select(snippet => snippet.Text.Text))),
            LastUpdatedTime = answer.Facts.ImportedAt,
            Authors = { new SyndicationPerson { Name = answer.Facts.Country } },
        };
        if (answer.FoundIn is { } foundIn)
            item.Categories.Add(new SyndicationCategory(FoundInValues.ValueOf(foundIn)));
        Link("alternate", answer.Url, item.Links, origin, "text/html");
        return item;
    }

    private static string Title(ListState state)
    {
        var filters = state
            .Query.Where(pair => pair.Key is not (ListState.PageParameter or SearchRequest.PageSizeParameter))
            .Select(pair => pair.Key == SearchRequest.QueryParameter ? pair.Value : $"{pair.Key} {pair.Value}");
        return string.Join(", ", filters.Prepend("Answers"));
    }

    private static void Link(
        string relation,
        string? address,
        Collection<SyndicationLink> links,
        string origin,
        string? type = null
    )
    {
        if (address is not null)
            links.Add(new SyndicationLink(new Uri(origin + address), relation, title: null, type, length: 0));
    }

    private static TextSyndicationContent Text(string text) => new(XmlText.Of(text));
}
