using System.Text.Json;
using MsqPortal.Search.Words;
using MsqPortal.Web.Tests.Running;
using MsqPortal.Web.Tests.Search;

namespace MsqPortal.Web.Tests.Lookup;

/// <summary>The lookup knows the public text of every response from its first word to its last.</summary>
[Collection(SharedSearch.Name)]
public sealed class PublicTextTests(SearchPortal search)
{
    private const int Snippets = 500;
    private const int MostWords = 12;

    [Fact]
    public async Task No_snippet_of_a_public_text_is_not_found()
    {
        var texts = new List<string[]>();
        using var responses = JsonDocument.Parse(await search.Portal.TextAsync("/api/v1/responses"));
        foreach (var response in responses.RootElement.GetProperty("items").EnumerateArray())
            texts.Add(await WordsOfAsync(response.GetProperty("url").GetString()!));
        texts.Count.ShouldBeGreaterThan(5);
        var random = new Random(20261130);

        for (var i = 0; i < Snippets; i++)
        {
            var text = texts[random.Next(texts.Count)];
            // Every second one has a number in it.
            var at = random.Next(text.Length);
            while (i % 2 == 0 && !text[at].Any(char.IsAsciiDigit))
                at = (at + 1) % text.Length;
            var length = random.Next(1, MostWords + 1);
            var start = Math.Max(0, at - random.Next(length));
            var words = text.Skip(start).Take(length).ToArray();
            var snippet = string.Join(' ', words);

            var reply = await LookedUp.OfAsync(search.Portal, snippet);

            reply.Verdict.ShouldNotBe("notFound", snippet);
            reply.Verdict.ShouldNotBe("namesAnAct", snippet);
            if (reply.Verdict == "tooShort")
                Word.TermsOf(snippet).Count.ShouldBeLessThanOrEqualTo(1, snippet);
            foreach (var found in reply.Results.Where(found => found.Kind != "act" && !snippet.Contains("://")))
                QuotedLine.Words(found.Text).ShouldContain(QuotedLine.Words(snippet), Case.Sensitive, snippet);
        }
    }

    [Fact]
    public async Task The_sentence_of_a_result_keeps_every_sign_of_an_address()
    {
        var reply = await LookedUp.OfAsync(search.Portal, "for other signs of an address");

        reply
            .Results.ShouldHaveSingleItem()
            .Text.ShouldBe("see https://shop.example/?a=1&b=2&copy=3 for other signs of an address");
    }

    // Line n of the body is line n of the source; after the last one the portal speaks itself.
    private async Task<string[]> WordsOfAsync(string response) =>
        string.Join('\n', (await search.Portal.TextAsync($"{response}/source.txt")).TrimEnd('\n').Split('\n')[..^1])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
