using System.Text.Json;
using System.Text.RegularExpressions;
using MsqPortal.Search.Words;
using MsqPortal.Web.Tests.Running;
using MsqPortal.Web.Tests.Search;

namespace MsqPortal.Web.Tests.Lookup;

/// <summary>The lookup knows the public text of every response from its first word to its last.</summary>
[Collection(SharedSearch.Name)]
public sealed partial class PublicTextTests(SearchPortal search)
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
            var snippet = CutWithin(string.Join(' ', text.Skip(start).Take(length)), isCut: i % 4 < 2);

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

    /// <summary>Every stretch of one to four words of texts that write words together, whole and from its second word on.</summary>
    [Fact]
    public async Task No_snippet_of_any_language_is_not_found()
    {
        foreach (var answer in SpokenResponse.Answers)
        {
            var words = answer.Split(' ');
            for (var start = 0; start < words.Length; start++)
            {
                for (var length = 1; length <= Math.Min(4, words.Length - start); length++)
                {
                    var whole = string.Join(' ', words.Skip(start).Take(length));
                    foreach (var snippet in new[] { whole, CutWithin(whole, isCut: true) })
                    {
                        var reply = await LookedUp.OfAsync(search.Portal, snippet);

                        reply.Verdict.ShouldBeOneOf(
                            Word.TermsOf(snippet).Count > 1 ? ["answer", "choice"] : ["answer", "choice", "tooShort"],
                            snippet
                        );
                    }
                }
            }
        }
    }

    // "qu’une œuvre" is quoted as "une œuvre", "و٧٫٥" as "٧٫٥".
    private static string CutWithin(string snippet, bool isCut) =>
        isCut ? PieceBeforeWord().Replace(snippet, "") : snippet;

    [GeneratedRegex(
        @"^\P{L}*(?:[ldnscmt]|qu|jusqu|lorsqu|dell|all|nell|un|quest|sant)['’](?=\p{L})|^\p{IsArabic}+?(?=[٠-٩0-9])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex PieceBeforeWord();

    // Line n of the body is line n of the source; after the last one the portal speaks itself.
    private async Task<string[]> WordsOfAsync(string response) =>
        string.Join('\n', (await search.Portal.TextAsync($"{response}/source.txt")).TrimEnd('\n').Split('\n')[..^1])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
