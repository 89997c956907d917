using MsqPortal.Parsing;
using MsqPortal.SyntheticResponses.Legislation;
using MsqPortal.SyntheticResponses.Links;
using MsqPortal.SyntheticResponses.Prose;

namespace MsqPortal.SyntheticResponses;

/// <summary>What one Member State writes about: its acts, its portals and the words for them.</summary>
internal sealed class Country
{
    private const int Boilerplates = 60;
    private const int Places = 60;

    private readonly MemberState state;
    private readonly ulong seed;

    public Country(MemberState state, int edition, ulong seed, ProseChain chain)
    {
        this.state = state;
        this.seed = seed;
        FormalName =
            state.Variants.FirstOrDefault(name => name.Contains(" of ", StringComparison.Ordinal)) ?? state.Name;
        var nameInText = FormalName.Contains(" of ", StringComparison.Ordinal) ? $"the {FormalName}" : FormalName;
        var places = Pcg.Of(seed, state.Iso3, "places");
        Prose = new ProseWriter(
            chain,
            nameInText,
            [.. Enumerable.Range(0, Places).Select(_ => InventedWords.Name(places))]
        );
        NameInText = nameInText;
        Acts = new ActRegister(state, nameInText, edition, seed, Prose);
        Citations = new CitationWriter(state, nameInText, Acts);
        Portals = new PortalRegister(state, seed);
    }

    /// <summary>"Republic of …", or the short name of a state without such a one.</summary>
    public string FormalName { get; }

    /// <summary>The same with its article.</summary>
    public string NameInText { get; }

    public ProseWriter Prose { get; }

    public ActRegister Acts { get; }

    public CitationWriter Citations { get; }

    public PortalRegister Portals { get; }

    /// <summary>A paragraph that stands in several answers and editions, word for word.</summary>
    public string Boilerplate(Pcg random) =>
        Prose.Paragraph(Pcg.Of(seed, state.Iso3, "boilerplate", $"{random.Skewed(Boilerplates)}"));
}
