using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Keeps the table of Member States in step with the data file.</summary>
internal static class MemberStateRows
{
    /// <summary>Adds and renames; a row is never removed, because responses may point to it.</summary>
    public static async Task KeepInStepAsync(PortalDbContext context, MemberStateNames names, CancellationToken ct)
    {
        var rows = await context.MemberStates.ToDictionaryAsync(row => row.Iso3, StringComparer.Ordinal, ct);
        foreach (var state in names.All)
        {
            if (!rows.TryGetValue(state.Iso3, out var row))
            {
                row = new Data.MemberState
                {
                    Iso3 = state.Iso3,
                    Iso2 = state.Iso2,
                    Name = state.Name,
                };
                context.Add(row);
            }

            row.Iso2 = state.Iso2;
            row.Name = state.Name;
        }

        await context.SaveChangesAsync(ct);
    }

    /// <summary>Tells readers that keep a state's data in memory that it may have changed.</summary>
    public static Task CountRevisionAsync(PortalDbContext context, string iso3, CancellationToken ct) =>
        context.Database.ExecuteSqlAsync(
            $"UPDATE member_states SET revision = nextval('member_state_revisions') WHERE iso3 = {iso3}",
            ct
        );
}
