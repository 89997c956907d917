using MsqPortal.Parsing;
using MsqPortal.SyntheticResponses.Prose;

namespace MsqPortal.SyntheticResponses.Links;

/// <summary>A portal of a Member State.</summary>
/// <param name="Name">"Unified Portal of …".</param>
/// <param name="Host">Without "www.".</param>
internal sealed record Portal(string Name, string Host);

/// <summary>The portals and accounts of a Member State, the same ones in every edition.</summary>
internal sealed class PortalRegister
{
    private const int Count = 90;

    /// <summary>Hosts of which nearly every state has one.</summary>
    private static readonly string[] First = ["my.gov", "www.gov", "data.gov", "egov", "id.egov", "business.gov"];

    private static readonly string[] Kinds =
    [
        "Single Portal of",
        "Information system",
        "National platform of",
        "Register of",
        "Ministry of",
        "Agency for",
        "Centre for",
        "Open budget portal of",
        "Mobile application",
    ];

    private static readonly string[] SocialMedia =
    [
        "https://www.facebook.com/{0}",
        "https://twitter.com/{0}",
        "https://x.com/{0}",
        "https://t.me/{0}",
        "https://www.instagram.com/{0}/",
        "https://www.youtube.com/@{0}",
        "https://www.linkedin.com/company/{0}",
    ];

    private static readonly string[] International =
    [
        "https://publicadministration.un.org/egovkb",
        "https://www.undp.org/{0}/projects",
        "https://www.worldbank.org/en/country/{0}",
        "https://www.itu.int/en/ITU-D",
        "https://www.oecd.org/gov/digital-government/",
        "https://www.unicef.org/{0}/",
    ];

    private readonly List<Portal> portals = [];
    private readonly string stateWord;

    public PortalRegister(MemberState state, ulong seed)
    {
        stateWord = new string([.. state.Name.ToLowerInvariant().Where(char.IsAsciiLetterLower)]);
        var ending = state.Iso2.ToLowerInvariant();
        for (var i = 0; i < Count; i++)
        {
            var random = Pcg.Of(seed, state.Iso3, "portal", $"{i}");
            var name = InventedWords.Name(random);
            var host =
                i < First.Length
                    ? $"{First[i]}.{ending}"
                    : string.Format(
                        random.Pick("{0}.gov.{1}", "{0}.{1}", "my.{0}.{1}", "e-{0}.{1}", "portal.{0}.gov.{1}"),
                        name.ToLowerInvariant(),
                        ending
                    );
            portals.Add(new Portal($"{random.Pick(Kinds)} {name}", host));
        }
    }

    /// <summary>Few portals are named often, most seldom.</summary>
    public Portal Pick(Pcg random) => portals[random.Skewed(portals.Count)];

    /// <summary>The address of an account of the state or its portals.</summary>
    public string Account(Pcg random) =>
        string.Format(random.Pick(SocialMedia), $"{random.Pick("gov", "my", "digital")}{stateWord}");

    /// <summary>The address of an international organisation.</summary>
    public string Organisation(Pcg random) => string.Format(random.Pick(International), stateWord);
}
