using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Which sign brought a mention to its act.</summary>
internal enum JoinedBy
{
    /// <summary>Number and date, or the name of an act without a number.</summary>
    Name,

    /// <summary>A document that both have.</summary>
    Document,

    /// <summary>The number without the date.</summary>
    Number,

    /// <summary>The title without the number.</summary>
    Title,

    /// <summary>Type and date without number and title.</summary>
    Date,
}

/// <summary>Mentions of one act.</summary>
internal sealed class ActGroup(IEnumerable<(ActFacts Act, JoinedBy By)> members)
{
    public ActGroup(IEnumerable<ActFacts> acts)
        : this(acts.Select(act => (act, JoinedBy.Name))) { }

    public List<(ActFacts Act, JoinedBy By)> Members { get; } = [.. members];

    public IEnumerable<ActFacts> Acts => Members.Select(member => member.Act);

    public void Add(ActFacts act, JoinedBy by) => Members.Add((act, by));

    /// <summary>Groups that share a document become one.</summary>
    /// <param name="groups">In an order that does not depend on the order of the text.</param>
    /// <param name="signs">The sign of a group that two groups must not differ in; null where it has none.</param>
    public static List<ActGroup> JoinByDocument(List<ActGroup> groups, Func<ActGroup, string?> signs)
    {
        var sets = new DisjointSets(groups.Count);
        string?[] sign = [.. groups.Select(signs)];
        var byDocument = groups
            .SelectMany(
                (group, index) =>
                    group.Acts.Select(act => act.Document).OfType<DocumentKey>().Distinct().Select(key => (key, index))
            )
            .GroupBy(pair => pair.key, pair => pair.index)
            .OrderBy(pairs => pairs.Key.Database, StringComparer.Ordinal)
            .ThenBy(pairs => pairs.Key.Id, StringComparer.Ordinal);
        foreach (var sharing in byDocument)
        {
            var first = sharing.First();
            foreach (var other in sharing.Skip(1))
            {
                var (one, two) = (sets.Find(first), sets.Find(other));
                if (one == two || (sign[one] is not null && sign[two] is not null && sign[one] != sign[two]))
                    continue;
                sign[one] = sign[two] = sign[one] ?? sign[two];
                sets.Union(one, two);
            }
        }

        return
        [
            .. groups
                .Select((group, index) => (group, root: sets.Find(index)))
                .GroupBy(pair => pair.root, pair => pair.group)
                .Select(joined => new ActGroup(joined.SelectMany(group => group.Members))),
        ];
    }
}
