using System.Text.Json;
using MsqPortal.Web.Tests.Running;
using MsqPortal.Web.Tests.Search;

namespace MsqPortal.Web.Tests.Lookup;

/// <summary>A text that names a state means no act of another one.</summary>
[Collection(SharedSearch.Name)]
public sealed class NamedStateTests(TestPortals portals, SearchPortal search)
{
    private const int Acts = 15;

    [Theory]
    [InlineData("Constitution of France", "FRA")]
    [InlineData("Constitution of the French Republic", "FRA")]
    [InlineData("Kenya Law No. 547", "KEN")]
    [InlineData("Law No. 547 of the Republic of Kenya", "KEN")]
    [InlineData("Law No. 547 (Кения)", "KEN")]
    [InlineData("肯尼亚 Law No. 547", "KEN")]
    [InlineData("كينيا Law No. 547", "KEN")]
    [InlineData("UK Law No. 547", "GBR")]
    [InlineData("Law of Côte d’Ivoire No. 547", "CIV")]
    [InlineData("Law No. 547 and Law No. 764 of Papua New Guinea", "PNG")]
    [InlineData("Law of Kenya on Personal Data", "KEN")]
    [InlineData("Decree of Kenya dated 5 October 2020", "KEN")]
    [InlineData("The Constitution of France and of Kenya", "FRA", "KEN")]
    [InlineData("The French Constitution forbids umbrellas", "FRA")]
    [InlineData("Kenyan Law No. 547", "KEN")]
    [InlineData("the South African Law No. 547 and Law No. 764", "ZAF")]
    [InlineData("Congolese Decree of 5 October 2020", "COD", "COG")]
    public async Task No_act_of_another_state_is_taken_for_it(string query, params string[] states)
    {
        using var reply = JsonDocument.Parse(
            await portals.Seeded.TextAsync($"/api/v1/lookup?q={Uri.EscapeDataString(query)}")
        );

        reply.RootElement.GetProperty("verdict").GetString().ShouldBe("notFound");
        reply
            .RootElement.GetProperty("namedStates")
            .EnumerateArray()
            .Select(state => state.GetString())
            .ShouldBe(states, ignoreOrder: true);
    }

    [Theory]
    [InlineData("Uzbekistan Law No. 547", "act")]
    [InlineData("Law No. 547 of the Republic of Uzbekistan", "act")]
    [InlineData("Constitution of Uzbekistan", "act")]
    [InlineData("Узбекистан, Law No. 547", "namesAnAct")]
    [InlineData("Law No. 547 of Uzbekistan and of Kenya", "namesAnAct")]
    [InlineData("Law No. 547 that many of us know", "namesAnAct")]
    [InlineData("Uzbek Law No. 547 forbids umbrellas", "namesAnAct")]
    [InlineData("Law No. 547, which we polish", "namesAnAct")]
    public async Task The_state_of_an_act_may_stand_beside_it(string query, string verdict)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe(verdict);
        reply.Urls.Count().ShouldBe(1);
    }

    [Fact]
    public async Task Acts_of_several_states_are_told_apart_by_the_state()
    {
        using var states = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                Path.Combine(SeedsFolder.Seeds, "member-states.json"),
                TestContext.Current.CancellationToken
            )
        );
        var names = states
            .RootElement.EnumerateArray()
            .ToDictionary(
                state => state.GetProperty("iso2").GetString()!.ToLowerInvariant(),
                state => state.GetProperty("name").GetString()!
            );
        using var acts = JsonDocument.Parse(await search.Portal.TextAsync("/api/v1/legal-acts?pageSize=500"));
        var numbered = acts
            .RootElement.GetProperty("items")
            .EnumerateArray()
            .Where(act => !act.GetProperty("isInternational").GetBoolean())
            .Select(act =>
                (
                    Number: act.GetProperty("number").GetString(),
                    Type: act.GetProperty("type").GetString(),
                    Country: names[act.GetProperty("slug").GetString()![..2]]
                )
            )
            .Where(act => act is { Number: not null, Type: not null })
            .ToList();
        var countries = numbered.Select(act => act.Country).Distinct().ToList();
        countries.Count.ShouldBeGreaterThan(2);

        foreach (var act in numbered.Take(Acts))
        {
            foreach (var country in countries)
            {
                var reply = await LookedUp.OfAsync(search.Portal, $"{country} {act.Type} No. {act.Number}");
                var own = numbered.Exists(other => other.Country == country && other.Number == act.Number);
                if (!own)
                    reply.Verdict.ShouldBe("notFound", $"{country} {act.Type} No. {act.Number}");
            }
        }
    }

    [Fact]
    public async Task A_page_says_which_state_was_heeded() =>
        (await portals.Seeded.TextAsync("/lookup?q=Kenya+Law+No.+547")).ShouldContain(
            "The text names Kenya. Acts of other states were not taken for it"
        );
}
