using MsqPortal.Data;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Lookup;

/// <summary>Finds acts by their whole title, or by the name of an act without a number.</summary>
public sealed class TitleLookup(AnswerIndex index, PortalDbContext database)
{
    /// <summary>More acts than a reader looks through.</summary>
    private const int MostActs = 5000;

    public async Task<List<LookedUpAct>> FindAsync(IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var indexed = await index.CurrentAsync(cancellation);
        var ids = indexed.ActNames.SelectMany(names => names.ActsNamed(words)).Order().Take(MostActs).ToList();
        return ids.Count == 0
            ? []
            : await ActLookup.ActsAsync(database.LegalActs.Where(act => ids.Contains(act.Id)), cancellation);
    }
}
