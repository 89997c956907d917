using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Search;

/// <summary>Puts found answers in the order of a feed: those imported last first, and of one import in their own order.</summary>
internal static class NewestAnswersQuery
{
    public static Task<List<long>> OfAsync(
        PortalDbContext database,
        IReadOnlyList<long> ids,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        var found = ids.ToArray();
        return database
            .Database.SqlQuery<long>(
                $"""
                SELECT answers.id
                FROM unnest({found}) WITH ORDINALITY AS found(id, place)
                JOIN answers ON answers.id = found.id
                JOIN questionnaire_responses AS response ON response.id = answers.response_id
                ORDER BY response.imported_at DESC, found.place
                OFFSET {page.Skip} LIMIT {page.Size}
                """
            )
            .ToListAsync(cancellation);
    }
}
