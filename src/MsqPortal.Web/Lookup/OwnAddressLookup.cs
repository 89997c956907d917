using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Lookup;

/// <summary>
/// Finds what an address of the portal's own pages leads to: an act, an answer or a response, with or without a host, in any
/// language. A portal answers under several hosts, so that none is asked for.
/// </summary>
public sealed partial class OwnAddressLookup(
    PortalDbContext database,
    ActLookup acts,
    LookupReplies replies,
    CountryNames countries
)
{
    private const string Around = " <>()[]{}\"'“”‘’«»*_`,;:!?.";

    /// <returns>Null when it is no such address, or leads to nothing that is published.</returns>
    public async Task<LookupReply?> FindAsync(string text, CancellationToken cancellation)
    {
        var match = OwnAddress().Match(text.Trim(Around.ToCharArray()));
        if (!match.Success)
            return null;
        if (Part("slug") is { Length: > 0 } slug)
            return await acts.OfSlugAsync(slug.ToLowerInvariant(), cancellation) is { Count: > 0 } owned
                ? await replies.OfActsAsync(owned, cancellation)
                : null;
        var key = new ResponseKey(Part("country").ToUpperInvariant(), Part("edition"));
        return Part("number") is { Length: > 0 } number
            ? await OfAnswerAsync(key, number.ToLowerInvariant(), cancellation)
            : await OfResponseAsync(key, cancellation);

        string Part(string name)
        {
            var part = QueryText.Clean(Uri.UnescapeDataString(match.Groups[name].Value));
            return part.EndsWith(PortalUrls.Twin, StringComparison.Ordinal) ? part[..^PortalUrls.Twin.Length] : part;
        }
    }

    private async Task<LookupReply?> OfAnswerAsync(ResponseKey key, string number, CancellationToken cancellation)
    {
        var found = await database
            .Answers.Where(answer =>
                answer.Response.Iso3 == key.Iso3
                && answer.Response.Questionnaire.Edition == key.Edition
                && answer.Question.Number == number
            )
            .Select(answer => new
            {
                answer.Question.IsNumbered,
                answer.QuestionText,
                answer.FirstLine,
            })
            .FirstOrDefaultAsync(cancellation);
        if (found is null)
            return null;
        var name = QuestionWording.Name(number, found.IsNumbered);
        return Reply(
            LookupVerdict.Answer,
            new LookupResult(
                LookupResult.Answer,
                PortalUrls.Question(key, number),
                PlainWords.Apposed([name, $"{countries.Of(key.Iso3)} {key.Edition}"]),
                Text: null,
                found.FirstLine,
                Note: null
            )
            {
                Detail = found.QuestionText,
            }
        );
    }

    private async Task<LookupReply?> OfResponseAsync(ResponseKey key, CancellationToken cancellation)
    {
        var isPublished = await database.QuestionnaireResponses.AnyAsync(
            response => response.Iso3 == key.Iso3 && response.Questionnaire.Edition == key.Edition,
            cancellation
        );
        return isPublished
            ? Reply(
                LookupVerdict.Choice,
                new LookupResult(
                    LookupResult.Response,
                    PortalUrls.Response(key),
                    PortalText.Of("Responses.Heading", countries.Of(key.Iso3), key.Edition),
                    Text: null,
                    StartLine: null,
                    Note: null
                )
            )
            : null;
    }

    private static LookupReply Reply(LookupVerdict verdict, LookupResult result) =>
        new(verdict, [result]) { IsOwnAddress = true };

    [GeneratedRegex(
        @"^(?:(?:https?://)?[^/?#\s]+)?(?:/[a-z]{2})?/(?:legal-acts/(?<slug>[^/?#\s]+)|(?<country>[a-z]{3})/(?<edition>[0-9]{4})(?:\.json|/questions/(?<number>[^/?#\s]+)|/(?<number>closing)(?:\.json)?)?)(?:/[^?#\s]*)?(?:[?#]\S*)?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex OwnAddress();
}
