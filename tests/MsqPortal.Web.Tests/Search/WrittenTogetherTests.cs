using System.Text.Json;
using MsqPortal.Web.Tests.Lookup;

namespace MsqPortal.Web.Tests.Search;

/// <summary>Lookup and search agree on what is a word: after an elided article, in a figure, after an Arabic prefix.</summary>
[Collection(SharedSearch.Name)]
public sealed class WrittenTogetherTests(SearchPortal search)
{
    [Theory]
    [InlineData("action publique")]
    [InlineData("l'action publique")]
    [InlineData("Article 15 de la loi")]
    [InlineData("œuvre d'art")]
    [InlineData("oeuvre")]
    [InlineData("coeur")]
    [InlineData("amendes")]
    [InlineData("une œuvre")]
    [InlineData("équivalent")]
    [InlineData("informazione")]
    [InlineData("azienda su 30875")]
    [InlineData("30875")]
    [InlineData("1,334,567")]
    [InlineData("1334567 dinars")]
    [InlineData("٧٫٥ مليون")]
    [InlineData("7.5")]
    [InlineData("و٧٫٥ مليون")]
    [InlineData("20 خدمة")]
    [InlineData("oʻzbek maʼlumot", false)]
    [InlineData("so'z")]
    [InlineData("O'Brien")]
    [InlineData("d'souza")]
    [InlineData("souza")]
    [InlineData("aujourd'hui")]
    [InlineData("п'ять")]
    [InlineData("7*8*1")]
    [InlineData(@"7\*8\*1 units")]
    [InlineData("unbelievable")]
    [InlineData("x*y*z")]
    public async Task What_is_written_together_is_found_apart(string words, bool isQuotation = true)
    {
        (await TotalAsync(words)).ShouldBeGreaterThan(0);
        if (isQuotation)
            (await LookedUp.OfAsync(search.Portal, words)).Verdict.ShouldBeOneOf("answer", "choice");
    }

    [Theory]
    [InlineData("781")]
    [InlineData("79999")]
    [InlineData("xyz")]
    [InlineData("laction")]
    [InlineData("334567")]
    public async Task What_stands_apart_is_not_found_as_one_word(string words)
    {
        (await TotalAsync($"\"{words}\"")).ShouldBe(0);
        (await LookedUp.OfAsync(search.Portal, words)).Verdict.ShouldBe("notFound");
    }

    [Theory]
    [InlineData("⚖")]
    [InlineData("⚖️")]
    [InlineData("☎")]
    [InlineData("☎️")]
    [InlineData("🏛")]
    public async Task A_picture_is_found_however_it_is_drawn(string picture)
    {
        var found = (await LookedUp.OfAsync(search.Portal, picture)).Results.ShouldHaveSingleItem();

        found.Kind.ShouldBe("answer");
        found.Text!.ShouldContain(picture.TrimEnd('\uFE0F'));
    }

    [Fact]
    public async Task A_picture_that_stands_nowhere_is_not_found() =>
        (await LookedUp.OfAsync(search.Portal, "🦄")).Verdict.ShouldBe("notFound");

    private async Task<int> TotalAsync(string query)
    {
        using var found = JsonDocument.Parse(
            await search.Portal.TextAsync($"/api/v1/search?country=tun&country=fji&q={Uri.EscapeDataString(query)}")
        );
        return found.RootElement.GetProperty("total").GetInt32();
    }
}
