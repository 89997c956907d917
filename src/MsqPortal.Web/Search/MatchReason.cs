using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Search;

/// <summary>Says why an answer was found.</summary>
internal static class MatchReason
{
    public static string Of(AnswerMatch match) =>
        match
            .Clauses.Select(Of)
            .Aggregate(
                "",
                (said, reason) => said.Length == 0 ? reason : PortalText.Of("Search.Semicolon", said, reason)
            );

    private static string Of(ClauseMatch match)
    {
        var shown = match.Clause.Shown;
        return (match.Clause.Sought, match.Region) switch
        {
            (SoughtPhrase, _) => At(match.Region, PortalText.Of("Search.ReasonPhrase", shown)),
            (SoughtWord { IsExact: true } or SoughtCompound { Joined.IsExact: true }, RegionKind.Identifier) =>
                PortalText.Of("Search.ReasonActNumber", shown),
            (SoughtWord { IsExact: true } or SoughtCompound { Joined.IsExact: true }, RegionKind.Spelling) =>
                PortalText.Of("Search.ReasonSpelling", shown),
            (SoughtWord { IsExact: true } or SoughtCompound { Joined.IsExact: true }, _) => At(
                match.Region,
                PortalText.Of("Search.ReasonNumber", shown)
            ),
            _ => match.Form switch
            {
                MatchForm.Exact => At(match.Region, PortalText.Of("Search.ReasonWord", shown)),
                MatchForm.Stem => At(match.Region, PortalText.Of("Search.ReasonForm", shown)),
                _ => At(match.Region, PortalText.Of("Search.ReasonPrefix", shown)),
            },
        };
    }

    private static string At(RegionKind region, string reason) =>
        region switch
        {
            RegionKind.Wording => PortalText.Of("Search.InWording", reason),
            RegionKind.Label => PortalText.Of("Search.InLabel", reason),
            RegionKind.Url => PortalText.Of("Search.InUrl", reason),
            _ => reason,
        };
}
