using Microsoft.AspNetCore.Http.Extensions;

namespace MsqPortal.Web.Lists;

/// <summary>The whole state of a list is its address: a copy of the address with a change is a link.</summary>
/// <param name="Path">Path of the list.</param>
/// <param name="Query">Its parameters, in the order of the address.</param>
public sealed record ListState(string Path, IReadOnlyList<KeyValuePair<string, string>> Query)
{
    public const string PageParameter = "page";

    public static ListState Of(HttpRequest request) =>
        new(
            request.Path,
            [
                .. request.Query.SelectMany(pair =>
                    pair.Value.Where(value => !string.IsNullOrEmpty(value))
                        .Select(value => KeyValuePair.Create(pair.Key, value!))
                ),
            ]
        );

    /// <summary>The address of a list without what its page leaves out.</summary>
    public static ListState Of(HttpRequest request, ReadAddress address) => new(request.Path, address.Known);

    /// <summary>The first page always has the address without a number.</summary>
    public string PageUrl(int page) =>
        Url(Without(PageParameter).Concat(page == 1 ? [] : [KeyValuePair.Create(PageParameter, $"{page}")]));

    /// <summary>The data of a filtered page, from their first page on: pages of data have a length of their own.</summary>
    public string DataUrl => (this with { Path = Path + PortalUrls.Twin }).PageUrl(1);

    /// <summary>Another value of a parameter, from the first page on.</summary>
    public string UrlWith(string name, string value) =>
        Url(Without(PageParameter).Where(pair => pair.Key != name).Append(KeyValuePair.Create(name, value)));

    /// <summary>With one value more, from the first page on.</summary>
    public string UrlAlsoWith(string name, string value) =>
        Url(Without(PageParameter).Append(KeyValuePair.Create(name, value)));

    /// <summary>Without one value of a filter, in whatever letters the address writes it, from the first page on.</summary>
    public string UrlWithout(string name, string value) =>
        Url(
            Without(PageParameter)
                .Where(pair => pair.Key != name || !pair.Value.Equals(value, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Without some filters, whatever their values, from the first page on.</summary>
    public string UrlWithoutAll(IReadOnlyCollection<string> names) =>
        Url(Without(PageParameter).Where(pair => !names.Contains(pair.Key)));

    /// <summary>What links away from the list carry along to lead back; empty for the list without any choice.</summary>
    public string QueryString => new QueryBuilder(Without(PageParameter)).ToQueryString().ToString();

    private IEnumerable<KeyValuePair<string, string>> Without(string name) => Query.Where(pair => pair.Key != name);

    private string Url(IEnumerable<KeyValuePair<string, string>> query) =>
        Path + new QueryBuilder(query).ToQueryString();
}
