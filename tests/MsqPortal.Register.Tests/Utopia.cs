using System.Collections.Immutable;
using System.Globalization;
using MsqPortal.Parsing;

namespace MsqPortal.Register.Tests;

/// <summary>A state of the tests' own, with a legal database whose prefixes and ids are like no real one's.</summary>
internal static class Utopia
{
    public static readonly MemberState State = new("UTO", "UT", "Utopia", ["Republic of Utopia"]);

    public static readonly LegalDatabases Databases = LegalDatabases.FromJson(
        """
        [{
          "code": "laws.example", "name": "Laws of Utopia", "iso3": "UTO", "hosts": ["laws.example"],
          "documents": ["^/(?<id>\\d+)$"], "address": "https://laws.example/{id}", "idsGrowWithTime": true,
          "numberPrefixes": [
            { "prefixes": ["DE", "ДЭ"], "type": "Decree", "issuer": "President" },
            { "prefixes": ["RE", "РЭ"], "type": "Resolution", "issuer": "President" },
            { "prefixes": ["U'RQ"], "type": "Law", "issuer": null }
          ]
        },
        {
          "code": "union.example", "name": "Laws of a union", "iso3": null, "hosts": ["union.example"],
          "documents": ["^/(?<id>[a-z0-9]+)$"], "address": null
        }]
        """
    );

    /// <summary>A mention; the words are made of what it states, as a response would write them.</summary>
    public static CitedAct Cite(
        string? type = null,
        string? number = null,
        string? date = null,
        string? issuer = null,
        string? title = null,
        string? document = null,
        int line = 0,
        string question = "1",
        string edition = "2024"
    )
    {
        DateOnly? day = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture);
        var text = string.Join(
            ' ',
            new[]
            {
                type,
                issuer is null ? null : $"of the {issuer}",
                title is null ? null : $"“{title}”",
                number is null ? null : $"No. {number}",
                day?.ToString("'dated' MMMM d, yyyy", CultureInfo.InvariantCulture),
            }.OfType<string>()
        );
        return new CitedAct(
            new MentionPlace(edition, question, line),
            $"According to the {text}, services are digital.",
            text,
            type,
            issuer,
            number,
            day,
            title,
            document is null ? null : $"https://laws.example/{document}",
            document is null ? null : new DocumentKey("laws.example", document)
        );
    }

    public static MentionedLink Link(string url, string? label, int line = 0) =>
        new(new MentionPlace("2024", "1", line), $"{label}: {url}", url, label, Databases.Find(url)?.Key);

    public static StateMentions Mentions(params CitedAct[] citations) => new(State, [.. citations], []);

    public static ActRegister ActsOf(params CitedAct[] citations) => ActRegister.Build(Mentions(citations), Databases);

    public static ImmutableArray<Discrepancy> Find(params CitedAct[] citations) => Find(Mentions(citations));

    public static ImmutableArray<Discrepancy> Find(StateMentions mentions) =>
        DiscrepancyRules.OfState(mentions, ActRegister.Build(mentions, Databases), Databases);

    /// <summary>Which mentions stand in one act: "0 2 | 1".</summary>
    public static string Clusters(params CitedAct[] citations) =>
        string.Join(
            " | ",
            ActsOf(citations).Works.Select(work => string.Join(' ', work.Citations.Select(citation => citation.Index)))
        );

    /// <summary>Lines of the statements that differ, then those of the context in brackets.</summary>
    public static string Lines(this Discrepancy discrepancy) =>
        string.Join(
            ' ',
            discrepancy.Evidence.Select(evidence =>
                evidence.Differing.IsEmpty ? $"({evidence.Place.Line})" : $"{evidence.Place.Line}"
            )
        );
}
