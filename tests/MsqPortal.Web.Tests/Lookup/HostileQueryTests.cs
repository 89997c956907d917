using System.Net;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Lookup;

/// <summary>Whatever stands in the address, the lookup and the directory answer.</summary>
public sealed class HostileQueryTests(TestPortals portals)
{
    private static readonly string[] Addresses =
    [
        "/api/v1/lookup",
        "/portals",
        "/api/v1/lookup",
        "/lookup",
        "/api/v1/portal-links",
        "/search.atom",
        "/search.csv",
        "/search.xlsx",
    ];

    private static readonly string[] Pieces =
    [
        "\0",
        "\u0007",
        "'",
        "\"",
        "(",
        "[",
        "]",
        "](",
        ".*",
        "\\",
        "%",
        "_",
        "$1",
        "|",
        "&",
        "!",
        ":*",
        "<->",
        "\uD800",
        "\uDC00",
        "\uFFFE",
        "\u202E",
        "́",
        "No. ",
        "6079",
        "٥ May 2020",
        "１５ May 2020 ",
        "५",
        "UP-",
        "https://",
        "lex.uz/docs/",
        "http://[",
        "//",
        "xn--",
        "dated October 5, 2020",
        "the information security of",
        "𝒳",
        "99999999999999999999999",
        "-",
        " ",
        "\n",
        "<script>",
        "uz-decree-",
    ];

    [Fact]
    public async Task Any_query_is_answered()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var query = string.Concat(
                Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)])
            );
            var address =
                $"?q={Encoded(query)}&host={Encoded(query)}&section={Encoded(query)}&country={Encoded(query)}&page={Encoded(query)}";
            var page = Addresses[i % Addresses.Length];
            var status = (await portals.Seeded.GetAsync(page + address)).StatusCode;
            // A program that asks nothing is told so.
            if (status is HttpStatusCode.BadRequest && page == "/api/v1/lookup")
                query.ShouldNotContain(c => char.IsAsciiLetterOrDigit(c));
            else
                status.ShouldBe(HttpStatusCode.OK, page + address);
        }
    }

    [Theory]
    [InlineData(7_000)]
    [InlineData(100_000)]
    public async Task A_long_query_never_breaks_the_portal(int length)
    {
        foreach (var piece in new[] { "a", "a ", "1", "No. 1 ", "(", "[a](", "a/", "https://a." })
        {
            var query = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            var response = await portals.Seeded.GetAsync($"/lookup?q={query.Replace(' ', '+')}");
            ((int)response.StatusCode).ShouldBeLessThan(500, piece);
        }
    }

    // Halves of characters too, which Uri.EscapeDataString would replace.
    private static string Encoded(string text) =>
        string.Concat(
            text.Select(c =>
                c < 0x80 ? $"%{(int)c:X2}"
                : c < 0x800 ? $"%{0xC0 | (c >> 6):X2}%{0x80 | (c & 0x3F):X2}"
                : $"%{0xE0 | (c >> 12):X2}%{0x80 | ((c >> 6) & 0x3F):X2}%{0x80 | (c & 0x3F):X2}"
            )
        );
}
