using MsqPortal.Data;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>A link that one section of one Member State's responses names; host, state and section are indexes.</summary>
internal readonly struct LinkPlace(int host, long link, int country, int section, LinkKind kind)
{
    private readonly ushort country = checked((ushort)country);
    private readonly ushort section = checked((ushort)section);
    private readonly byte kind = checked((byte)kind);

    public int Host { get; } = host;

    /// <summary>Row id.</summary>
    public long Link { get; } = link;

    public int Country => country;

    public int Section => section;

    public LinkKind Kind => (LinkKind)kind;

    /// <summary>By host, then the places of one link together, in the order of the Member States.</summary>
    public static int InOrder(LinkPlace one, LinkPlace other)
    {
        var byHost = one.Host.CompareTo(other.Host);
        if (byHost != 0)
            return byHost;
        var byLink = one.Link.CompareTo(other.Link);
        return byLink != 0 ? byLink : one.country.CompareTo(other.country);
    }
}
