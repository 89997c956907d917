using AngleSharp.Dom;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>Every number beside a result or a filter of a search is what SQL counts.</summary>
[Collection(SharedCounts.Name)]
public sealed class SearchCountTests(CountsPortal counts)
{
    private StoredCounts Stored => counts.Stored;

    [Fact]
    public async Task A_search_says_of_each_answer_what_its_page_says()
    {
        foreach (
            var address in new[]
            {
                "/search?pageSize=100",
                "/search?section=C&pageSize=100",
                "/search?q=digital&country=uzb&pageSize=60",
            }
        )
        {
            var page = new ShownPage(await counts.PageAsync(address), address);
            page.Says(
                ".hits .meta:not(.found-in)",
                element =>
                {
                    var url = element.Closest("li")!.QuerySelector("h3 a")!.GetAttribute("href")!.Split('?', '#')[0];
                    var question = Stored.Questions.FirstOrDefault(one => one.Url == url);
                    if (question is null)
                        return ShownPage.Words(element);
                    var answer = Of(one => one == question);
                    var said = ShownPage.Words(element).Split(", ");
                    string?[] expected =
                    [
                        Said.Of(answer.Words, "word"),
                        answer.Acts.Count > 0 ? Said.Of(answer.Acts.Count, "act") : null,
                        said.FirstOrDefault(word =>
                            word.Contains("tick box", StringComparison.Ordinal)
                            || word.Contains("marked", StringComparison.Ordinal)
                        ),
                        answer.Doubts.Count > 0 ? Said.Severities(answer.Doubts.Select(doubt => doubt.Severity)) : null,
                    ];
                    return string.Join(", ", expected.OfType<string>());
                }
            );
            if (address.Contains("q=", StringComparison.Ordinal))
                continue;
            var section = address.Contains("section=C", StringComparison.Ordinal) ? "C" : null;
            var found = Of(question =>
                question.AnswerId is not null && (section ?? question.Section) == question.Section
            ).Questions;
            var all = Of(question => question.AnswerId is not null).Questions;
            page.HasFacet("country", found.Select(question => question.Iso3));
            page.HasFacet("edition", found.Select(question => question.Edition));
            page.HasFacet("section", all.Select(question => question.Section).OfType<string>());
            page.HasFacet("selection", found.Select(question => question.Selection!));
            page.HasFacet("acts", found.Select(question => Of(one => one == question).Acts.Count > 0 ? "yes" : "no"));
            page.HasFacet(
                "kind",
                found.SelectMany(question => Of(one => one == question).Links.Select(link => link.Kind).Distinct())
            );
        }
    }

    private Scope Of(Func<Asked, bool> isPart) => new(Stored, isPart);
}
