using System.Text.Json;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Lookup;

/// <summary>Every spelling of every document of the list that was read by hand.</summary>
public sealed class DocumentSpellingTests(TestPortals portals)
{
    private static readonly (string Id, string[] Spellings)[] Documents =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "uzb-msq-2024-documents.tsv"))
            .Skip(1)
            .Select(row => row.Split('\t'))
            .Select(cells => (cells[0], cells[1].Split(" | "))),
    ];

    [Fact]
    public async Task Every_spelling_leads_to_the_acts_of_its_document()
    {
        Documents.Length.ShouldBe(62);
        foreach (var (id, own) in Documents)
        {
            var acts = await ActsOfAsync(id);
            acts.ShouldNotBeEmpty(id);
            foreach (
                var query in own.SelectMany(spelling =>
                        new[]
                        {
                            spelling,
                            $"<{spelling}>",
                            $"see [here]({spelling.TrimEnd(':')})"[4..],
                            $"“{spelling}”.",
                        }
                    )
                    .Append(id)
                    .Append($"-{id}")
            )
            {
                var reply = await LookedUp.OfAsync(portals.Seeded, query);
                reply.Verdict.ShouldBe(acts.Count == 1 ? "act" : "choice", query);
                reply.Urls.ShouldBe(acts, ignoreOrder: true, query);
            }
        }
    }

    [Fact]
    public async Task One_digit_other_is_never_found()
    {
        var ids = Documents.Select(document => document.Id).ToHashSet();
        var random = new Random(1);
        foreach (var (id, spellings) in Documents)
        {
            var digits = id.ToCharArray();
            var at = random.Next(digits.Length);
            digits[at] = (char)('0' + ((digits[at] - '0' + 1 + random.Next(9)) % 10));
            var wrong = new string(digits);
            if (ids.Contains(wrong))
                continue;
            foreach (
                var query in spellings
                    .Select(spelling => spelling.Replace(id, wrong, StringComparison.Ordinal))
                    .Append(wrong)
            )
                (await LookedUp.OfAsync(portals.Seeded, query)).Verdict.ShouldBe("notFound", query);
        }
    }

    /// <summary>By the directory, which knows documents from the import alone.</summary>
    private async Task<List<string>> ActsOfAsync(string id)
    {
        using var links = JsonDocument.Parse(
            await portals.Seeded.TextAsync("/api/v1/portal-links?kind=legalDatabase&pageSize=500")
        );
        return
        [
            .. links
                .RootElement.GetProperty("items")
                .EnumerateArray()
                .Where(link => link.GetProperty("documentIds").EnumerateArray().Any(own => own.GetString() == id))
                .SelectMany(link => link.GetProperty("acts").EnumerateArray())
                .Select(slug => $"/legal-acts/{slug.GetString()}")
                .Distinct(),
        ];
    }
}
