using MsqPortal.Parsing;
using MsqPortal.SyntheticResponses.Prose;

namespace MsqPortal.SyntheticResponses.Legislation;

/// <summary>The acts that a Member State can cite in an edition: the same ones in every edition that they precede.</summary>
internal sealed class ActRegister
{
    private const int FirstYear = 1990;

    /// <summary>How long an act is cited.</summary>
    private const int Years = 25;

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII"];
    private static readonly string[] NameWords = ["Electronic", "Digital", "Public", "National", "Open", "Cyber"];
    private static readonly string[] NameSubjects =
    [
        "Data Protection",
        "Services",
        "Procurement",
        "Security",
        "Identity",
    ];

    /// <summary>The most cited first.</summary>
    private readonly List<Act> byPopularity;

    public ActRegister(MemberState state, string stateName, int edition, ulong seed, ProseWriter prose)
    {
        var random = Pcg.Of(seed, state.Iso3, "legislation");
        var source = LegislationSource.Of(state);
        var prefixes = random.Pick(source.Prefixes.AsSpan());
        var head = random.Pick("President", "Prime Minister", "Head of State");
        var cabinet = random.Pick("Cabinet of Ministers", "Council of Ministers", "Government");
        var isNumberedByYear = random.Chance(25);
        var acts = new List<(int Popularity, Act Act)>();
        for (var year = Math.Max(FirstYear, edition - Years); year < edition; year++)
        {
            var ofYear = Pcg.Of(seed, state.Iso3, "acts", $"{year}");
            var count = ofYear.Between(3, 6);
            for (var i = 0; i < count; i++)
            {
                // Each act has a stretch of the year to itself, so that dates, numbers and ids grow together.
                var day = (365 * i / count) + ofYear.Next(365 / count);
                acts.Add((ofYear.Next(1_000_000), Draw(ofYear, new DateOnly(year, 1, 1).AddDays(day))));
            }
        }

        byPopularity = [.. acts.OrderBy(act => act.Popularity).ThenBy(act => act.Act.Date).Select(act => act.Act)];

        Act Draw(Pcg draw, DateOnly date)
        {
            var days = date.DayNumber - new DateOnly(FirstYear, 1, 1).DayNumber;
            var id = 10_000 + (days * 500) + draw.Next(400);
            var title = $"On {Uncapitalised(prose.Phrase(draw, 16), stateName)}";
            if (draw.Chance(5))
            {
                var name = $"{draw.Pick(NameWords)} {draw.Pick(NameSubjects)} Act";
                return new Act("Act", null, null, $"{1 + (date.DayOfYear / 4)}", date, name, id);
            }

            // Numbers of the president run on; those of the cabinet start again each year.
            var running = $"{1000 + (days / 2)}";
            var yearly = $"{1 + (date.DayOfYear * 2)}";
            if (isNumberedByYear)
                running = yearly = $"{yearly}/{date.Year}";
            var (type, issuer, number) = draw.Next(10) switch
            {
                0 or 1 => ("Law", stateName, isNumberedByYear ? yearly : $"{days / 10}-{Romans[days / 2200]}"),
                2 or 3 or 4 => ("Decree", $"the {head} of {stateName}", running),
                5 => ("Resolution", $"the {head} of {stateName}", running),
                6 or 7 => ("Resolution", $"the {cabinet} of {stateName}", yearly),
                8 => (
                    "Order",
                    $"the Minister of {draw.Pick("Justice", "Finance", "Digital Technologies", "Health")}",
                    yearly
                ),
                _ => ("Regulation", $"the {cabinet} of {stateName}", yearly),
            };
            var prefix = issuer.Contains(cabinet, StringComparison.Ordinal) ? null : prefixes.GetValueOrDefault(type);
            number += source.Suffixes?.GetValueOrDefault(type);
            return new Act(type, issuer, prefix, number, date, title, id);
        }
    }

    /// <summary>Few acts are cited often, most seldom.</summary>
    public Act Pick(Pcg random) => byPopularity[random.Skewed(byPopularity.Count)];

    /// <summary>One that has issuer and number.</summary>
    public Act PickNumbered(Pcg random)
    {
        while (true)
        {
            if (Pick(random) is { Issuer: not null } act)
                return act;
        }
    }

    private static string Uncapitalised(string phrase, string stateName) =>
        phrase.StartsWith(stateName, StringComparison.Ordinal)
            ? phrase
            : char.ToLowerInvariant(phrase[0]) + phrase[1..];
}
