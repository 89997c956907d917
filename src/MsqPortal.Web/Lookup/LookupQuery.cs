using System.Collections.Immutable;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MsqPortal.Import;
using MsqPortal.Parsing;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Lookup;

/// <summary>What a query turned out to be.</summary>
public enum LookupVerdict
{
    /// <summary>Nothing in the data matches; that does not prove that it does not exist.</summary>
    NotFound,

    /// <summary>One legal act.</summary>
    Act,

    /// <summary>One answer.</summary>
    Answer,

    /// <summary>Several acts, or several answers.</summary>
    Choice,
}

/// <param name="Kind">"act" or "answer".</param>
/// <param name="Url">Root-relative address.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Detail">Title of the act, wording of the question; null without one.</param>
public sealed record LookupResult(string Kind, string Url, string Label, [property: JsonIgnore] string? Detail);

/// <param name="Results">Acts, or answers; never both.</param>
public sealed record LookupReply(LookupVerdict Verdict, ImmutableArray<LookupResult> Results) { }

/// <summary>
/// Reads a query as an address, a document id, an act's address, a citation, a title or a quotation, in this order, and
/// takes the first that finds something. An address is never anything else.
/// </summary>
public sealed partial class LookupQuery(
    ActLookup acts,
    AnswerLookup answers,
    TitleLookup titles,
    QuestionnaireCatalog catalog
)
{
    private const int FewestWords = 3;
    private const int FewestLetters = 12;

    public async Task<LookupReply> FindAsync(string? query, CancellationToken cancellation)
    {
        var text = QueryText.Clean(query);
        if (text.Length == 0)
            return Reply([], []);
        if (QueryText.Address(text) is { } address)
        {
            var found = await OfAddressAsync(address.Url, address.Words, cancellation);
            if (found is not null || address.IsCertain)
                return found ?? Reply([], []);
        }

        var id = DocumentId().Match(text).Groups["id"].Value;
        var citation = CitationQuery.Read(text);
        var named = id.Length > 0 ? await acts.OfDocumentAsync(id, null, cancellation) : [];
        if (Slug().Match(text) is { Success: true } slug)
            named = [.. named, .. await acts.OfSlugAsync(slug.Groups["slug"].Value.ToLowerInvariant(), cancellation)];
        if (citation?.IsWhole == true)
            named = [.. named, .. await acts.OfCitationAsync(citation, cancellation)];
        if (named.Count > 0)
            return Reply(named, []);
        if (id.Length > 0 && await answers.OfDocumentAsync(id, null, cancellation) is { Count: > 0 } linking)
            return Reply([], linking);

        return await OfWordsAsync(text, citation, cancellation);
    }

    private async Task<LookupReply> OfWordsAsync(string text, CitationQuery? citation, CancellationToken cancellation)
    {
        var words = QuotedWords.Of(text);
        if (words.Count >= FewestWords || words.Sum(word => word.Length) >= FewestLetters)
        {
            if (await titles.FindAsync(words, cancellation) is { Count: > 0 } titled)
                return Reply(titled, []);
            if (await answers.OfWordsAsync(text, words, cancellation) is { Count: > 0 } quoted)
                return Reply([], quoted);
        }

        return Reply(citation is null ? [] : await acts.OfCitationAsync(citation, cancellation), []);
    }

    /// <returns>Null when the address leads to nothing that is known.</returns>
    private async Task<LookupReply?> OfAddressAsync(string url, string words, CancellationToken cancellation)
    {
        if (OwnAddress().Match(url) is { Success: true } own)
        {
            var slug = Uri.UnescapeDataString(own.Groups["slug"].Value);
            return await acts.OfSlugAsync(QueryText.Clean(slug), cancellation) is { Count: > 0 } owned
                ? Reply(owned, [])
                : null;
        }

        if (Document(url) is { } document)
        {
            var documented = await acts.OfDocumentAsync(document.Id, document.Database, cancellation);
            // "[Law No. 813](address)": words that state a number must agree.
            if (documented.Count > 0 && CitationQuery.Read(words) is { IsWhole: true } stated)
                documented =
                [
                    .. documented.IntersectBy(
                        (await acts.OfCitationAsync(stated, cancellation)).Select(act => act.Id),
                        act => act.Id
                    ),
                ];
            else if (documented.Count == 0)
                return
                    await answers.OfDocumentAsync(document.Id, document.Database, cancellation)
                        is { Count: > 0 } linking
                    ? Reply([], linking)
                    : null;
            return documented.Count > 0 ? Reply(documented, []) : null;
        }

        return await answers.OfLinkAsync(url, cancellation) is { Count: > 0 } naming ? Reply([], naming) : null;
    }

    // Addresses are typed in capitals too: "LEX.UZ/DOCS/…".
    private DocumentKey? Document(string url) =>
        (catalog.LegalDatabases.Find(url) ?? catalog.LegalDatabases.Find(url.ToLowerInvariant()))?.Key;

    private static LookupReply Reply(IReadOnlyCollection<LookedUpAct> acts, IReadOnlyCollection<LookedUpAnswer> answers)
    {
        ImmutableArray<LookupResult> results =
        [
            .. acts.DistinctBy(act => act.Id).Select(Result),
            .. answers.Select(Result),
        ];
        var verdict = results switch
        {
            [] => LookupVerdict.NotFound,
            [{ Kind: "act" }] => LookupVerdict.Act,
            [_] => LookupVerdict.Answer,
            _ => LookupVerdict.Choice,
        };
        return new LookupReply(verdict, results);
    }

    private static LookupResult Result(LookedUpAct act)
    {
        var name = ActName.Of(act.Type, act.Number, act.Title).Words;
        var dated = act.Date is { } date ? PlainWords.Apposed([name, PlainWords.Date(date)]) : name;
        return new LookupResult(
            "act",
            PortalUrls.LegalAct(act.Slug),
            $"{dated} {PlainWords.Aside(ActName.BesideState(act.Country, act.IsInternational))}",
            act.Title == name ? null : act.Title
        );
    }

    private static LookupResult Result(LookedUpAnswer answer) =>
        new(
            "answer",
            PortalUrls.QuestionLine(answer.Key, answer.Question, answer.Row),
            PlainWords.Apposed([
                QuestionWording.Name(answer.Question, answer.IsQuestionNumbered),
                $"{answer.Country} {answer.Key.Edition}",
            ]),
            answer.QuestionText
        );

    [GeneratedRegex(
        @"^[#\s""'“”‘’«»<>(\[*_`]*[-–−]?(?<id>[A-Za-z_/]{0,40}[0-9][0-9A-Za-z_()/]*?)[\s""'“”‘’«»<>)\]*_`.,;:!?]*$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DocumentId();

    // A page in another language has its two letters before the path.
    [GeneratedRegex(
        @"^(?:(?:/[a-z]{2})?/legal-acts/)?(?<slug>[a-z]{2}-[\p{L}\p{Nd}-]+)$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Slug();

    [GeneratedRegex(
        @"^https?://[^/]+(?:/[a-z]{2})?/legal-acts/(?<slug>[^/?#]+)/?(?:[?#].*)?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex OwnAddress();
}
