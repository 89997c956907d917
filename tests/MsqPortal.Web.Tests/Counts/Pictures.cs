using AngleSharp.Dom;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>Acts by year and hosts by kind, which several pages draw of what they show.</summary>
internal static class Pictures
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["legalDatabase"] = "Legal database",
        ["government"] = "Government",
        ["socialMedia"] = "Social media",
        ["news"] = "News",
        ["international"] = "International",
        ["other"] = "Other",
    };

    public static string NameOf(string kind) => Kinds[kind];

    public static void Timeline(ShownPage page, IReadOnlyList<Act> acts)
    {
        if (page.Main.QuerySelector(".timeline") is not { } figure)
        {
            acts.ShouldAllBe(act => act.Year == null);
            return;
        }

        var types = figure.QuerySelectorAll(".legend li").Select(item => ShownPage.Words(item).Split(", ")[0]).ToList();
        int Count(string type, int? year) =>
            acts.Count(act =>
                (year is null || act.Year == year)
                && (type == "Other types" ? act.Type is null || !types.Contains(act.Type) : act.Type == type)
            );
        page.Says(
            figure.QuerySelectorAll(".legend li"),
            "legend",
            item =>
                $"{ShownPage.Words(item).Split(", ")[0]}, {Said.Number(Count(ShownPage.Words(item).Split(", ")[0], null))}"
        );
        page.Says(
            figure.QuerySelectorAll("tbody tr"),
            "row of the timeline",
            row =>
            {
                var year = int.Parse(row.QuerySelector("th")!.TextContent);
                return string.Join(
                    ' ',
                    types.Select(type => Count(type, year)).Prepend(year).Append(acts.Count(act => act.Year == year))
                );
            }
        );
        figure
            .QuerySelectorAll("tbody tr")
            .Length.ShouldBe(acts.Select(act => act.Year).OfType<int>().Distinct().Count());
        foreach (var year in figure.QuerySelectorAll("svg a"))
        {
            var number = int.Parse(year.QuerySelector("title")!.TextContent.Split(':')[0]);
            var total = acts.Count(act => act.Year == number);
            var counted = types.Select(type => (Type: type, Count: Count(type, number))).Where(type => type.Count > 0);
            year.QuerySelector("title")!
                .TextContent.ShouldBe(
                    $"{number}: {Said.Of(total, "legal act")}; {string.Join(", ", counted.Select(type => $"{type.Count} {type.Type}"))}"
                );
            year.QuerySelector(".strong")!.TextContent.ShouldBe($"{total}");
        }

        var caption = ShownPage.Words(figure.QuerySelector("figcaption")!);
        var undated = acts.Count(act => act.Year is null);
        if (undated > 0)
            caption.ShouldContain(
                undated == 1
                    ? "No date was read of 1 legal act."
                    : $"No date was read of {Said.Number(undated)} legal acts."
            );
        var first = figure.QuerySelectorAll(".flat a title").Min(title => int.Parse(title.TextContent.Split(':')[0]));
        var older = acts.Count(act => act.Year < first);
        caption.Contains(" from before ", StringComparison.Ordinal).ShouldBe(older > 0);
        page.Says(
            [figure.QuerySelector("figcaption")!, .. figure.QuerySelectorAll("svg title, svg desc")],
            "caption",
            ShownPage.Words
        );
    }

    public static void Hosts(ShownPage page, IReadOnlyList<Given> links)
    {
        if (page.Main.QuerySelector(".hosts") is not { } figure)
        {
            links.ShouldBeEmpty();
            return;
        }

        foreach (var kind in figure.QuerySelectorAll("section"))
        {
            var name = kind.QuerySelector("h3 a")!.TextContent;
            var ofKind = links.Where(link => NameOf(link.Kind) == name).ToList();
            int Hosts(IEnumerable<Given> some) => some.DistinctBy(link => link.Host).Count();
            page.Says(
                [kind.QuerySelector("h3")!],
                "kind",
                _ => $"{name} {Said.Of(ofKind.Count, "link")} on {Said.Of(Hosts(ofKind), "host")}"
            );
            var named = kind.QuerySelectorAll(".host-name").Select(host => host.TextContent).ToHashSet();
            page.Says(
                kind.QuerySelectorAll("li"),
                "host",
                item =>
                {
                    var host = item.QuerySelector(".host-name")!.TextContent;
                    var count = ofKind.Count(link => link.Host == host);
                    return $"{host} {Said.Number(count)}{Said.Of(count, "link")}";
                }
            );
            var others = ofKind.Where(link => !named.Contains(link.Host)).ToList();
            page.Says(
                kind.QuerySelectorAll("p.meta"),
                "other hosts",
                _ => $"{Said.Of(others.Count, "link")} on {Said.Of(Hosts(others), "other host")}"
            );
            page.Says(
                page.Main.QuerySelectorAll(".hosts-table tbody tr")
                    .Where(row => row.FirstElementChild!.TextContent == name),
                "row of the hosts",
                row =>
                {
                    var host = row.Children[1].TextContent;
                    return named.Contains(host)
                        ? $"{name}{host}{Said.Number(ofKind.Count(link => link.Host == host))}"
                        : $"{name}{Said.Of(Hosts(others), "other host")}{Said.Number(others.Count)}";
                }
            );
        }
    }
}
