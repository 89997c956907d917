using System.Collections.Immutable;
using System.Text.Json;

namespace MsqPortal.Parsing;

/// <summary>What kind of site a link leads to, as far as its host tells.</summary>
public enum LinkKind
{
    /// <summary>Nothing is known about the host.</summary>
    Other,

    /// <summary>A public database of legislation.</summary>
    LegalDatabase,

    /// <summary>A site of a government.</summary>
    Government,

    /// <summary>A social network, a messenger, a video platform.</summary>
    SocialMedia,

    /// <summary>A news site.</summary>
    News,

    /// <summary>A site of an international organization.</summary>
    International,
}

/// <summary>Hosts of one kind; an entry of <c>seeds/link-kinds.json</c>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Hosts">Hosts in lower case; a host below one of them is of the same kind.</param>
/// <param name="TopLevelDomains">Every host that ends in one of these.</param>
/// <param name="SecondLevelDomains">Every host that ends in one of these and a country's two letters, "gov" for "my.gov.xx".</param>
public sealed record HostsOfKind(
    LinkKind Kind,
    ImmutableArray<string> Hosts,
    ImmutableArray<string> TopLevelDomains = default,
    ImmutableArray<string> SecondLevelDomains = default
);

/// <summary>Tells the kind of a link by its host; what it knows is data.</summary>
public sealed class LinkKinds
{
    private readonly Dictionary<string, LinkKind> byHost = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkKind> byTopLevel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkKind> bySecondLevel = new(StringComparer.Ordinal);

    private LinkKinds(ImmutableArray<HostsOfKind> kinds, LegalDatabases legalDatabases)
    {
        LegalDatabases = legalDatabases;
        foreach (var kind in kinds)
        {
            foreach (var host in kind.Hosts)
                byHost.TryAdd(host, kind.Kind);
            foreach (var domain in kind.TopLevelDomains.OrEmpty())
                byTopLevel.TryAdd(domain, kind.Kind);
            foreach (var domain in kind.SecondLevelDomains.OrEmpty())
                bySecondLevel.TryAdd(domain, kind.Kind);
        }
    }

    /// <summary>The legal databases, whose hosts are a kind of their own.</summary>
    public LegalDatabases LegalDatabases { get; }

    /// <summary>Reads <c>seeds/link-kinds.json</c>.</summary>
    /// <exception cref="JsonException">The text is no list of hosts by kind; the exception tells the place.</exception>
    public static LinkKinds FromJson(string json, LegalDatabases legalDatabases) =>
        new(Checked(DataFile.Read<ImmutableArray<HostsOfKind>>(json)), legalDatabases);

    private static ImmutableArray<HostsOfKind> Checked(ImmutableArray<HostsOfKind> kinds)
    {
        foreach (var (kind, at) in JsonPlace.Root.Items(kinds))
        {
            at["hosts"].RequireTexts(kind.Hosts);
            at["topLevelDomains"].RequireTexts(kind.TopLevelDomains);
            at["secondLevelDomains"].RequireTexts(kind.SecondLevelDomains);
        }

        return kinds;
    }

    /// <summary>A listed host counts before the ending of a name: what is known of one host is surer than a rule for many.</summary>
    /// <param name="host">Host in lower case, without "www.".</param>
    public LinkKind Of(string host)
    {
        if (LegalDatabases.IsLegalDatabase(host))
            return LinkKind.LegalDatabase;
        for (var start = 0; start >= 0 && start < host.Length; )
        {
            if (byHost.TryGetValue(host[start..], out var listed))
                return listed;
            var dot = host.IndexOf('.', start);
            start = dot < 0 ? -1 : dot + 1;
        }

        var labels = host.Split('.');
        if (byTopLevel.TryGetValue(labels[^1], out var kind))
            return kind;
        return labels is [.., var second, { Length: 2 }] ? bySecondLevel.GetValueOrDefault(second) : LinkKind.Other;
    }
}
