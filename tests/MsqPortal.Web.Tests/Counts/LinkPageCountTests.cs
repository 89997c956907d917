using AngleSharp.Dom;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>Every number about links is what SQL counts.</summary>
[Collection(SharedCounts.Name)]
public sealed class LinkPageCountTests(CountsPortal counts)
{
    private StoredCounts Stored => counts.Stored;

    [Theory]
    [InlineData("/portals", null)]
    [InlineData("/portals?country=uzb", "uzb")]
    public async Task Links_are_counted_once_however_often_they_are_given(string address, string? country)
    {
        var page = new ShownPage(await counts.PageAsync(address), address);
        var links = Of(question => (country ?? question.Iso3) == question.Iso3).Links;

        page.Says(
            "header .result",
            $"{Said.Of(links.Count, "link")}, on {Said.Of(links.DistinctBy(link => link.Host).Count(), "host")}"
        );
        page.Says(
            ".host-links h2 .meta",
            element =>
            {
                var ofHost = links.Where(link => link.Host == element.Closest("h2")!.Id).ToList();
                return $"{Said.Of(ofHost.Count, "link")} · {Pictures.NameOf(ofHost[0].Kind)}";
            }
        );
        page.HasFacet("kind", links.Select(link => link.Kind));
        page.HasFacet(
            "country",
            Stored
                .Questions.Select(q => q.Iso3)
                .Distinct()
                .SelectMany(iso3 => Of(q => q.Iso3 == iso3).Links.Select(_ => iso3))
        );
        page.HasFacet(
            "section",
            Stored
                .Questions.Select(question => question.Section)
                .OfType<string>()
                .Distinct()
                .SelectMany(section =>
                    Of(question => question.Section == section && (country ?? question.Iso3) == question.Iso3)
                        .Links.Select(_ => section)
                )
        );
        page.Says(
            ".host-links > p a",
            element =>
                $"All {Said.Of(links.Count(link => link.Host == element.Closest("section")!.QuerySelector("h2")!.Id), "link")} on {element.Closest("section")!.QuerySelector("h2")!.Id}"
        );
        page.Says(".pager a > span", element => $"Page 1 of {(links.DistinctBy(link => link.Host).Count() + 49) / 50}");
    }

    private Scope Of(Func<Asked, bool> isPart) => new(Stored, isPart);
}
