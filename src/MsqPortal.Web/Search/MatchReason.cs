using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Searching;

namespace MsqPortal.Web.Search;

/// <summary>Says in plain English why an answer was found.</summary>
internal static class MatchReason
{
    public static string Of(AnswerMatch match) => string.Join("; ", match.Clauses.Select(Of));

    private static string Of(ClauseMatch match)
    {
        var shown = match.Clause.Shown;
        return (match.Clause.Sought, match.Region) switch
        {
            (SoughtPhrase, _) => $"the phrase “{shown}”{Place(match.Region)}",
            (SoughtWord { IsExact: true } or SoughtCompound { Joined.IsExact: true }, RegionKind.Identifier) =>
                $"the act number {shown}",
            (SoughtWord { IsExact: true } or SoughtCompound { Joined.IsExact: true }, RegionKind.Spelling) =>
                $"an act that other answers number {shown}",
            (SoughtWord { IsExact: true } or SoughtCompound { Joined.IsExact: true }, _) =>
                $"the number {shown}{Place(match.Region)}",
            _ => match.Form switch
            {
                MatchForm.Exact => $"the word “{shown}”{Place(match.Region)}",
                MatchForm.Stem => $"another form of “{shown}”{Place(match.Region)}",
                _ => $"a word that begins with “{shown}”{Place(match.Region)}",
            },
        };
    }

    private static string Place(RegionKind region) =>
        region switch
        {
            RegionKind.Wording => " in the wording of the question",
            RegionKind.Label => " in the label of a part",
            RegionKind.Url => " in an address",
            _ => "",
        };
}
