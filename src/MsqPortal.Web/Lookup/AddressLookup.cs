using System.Buffers;
using System.Text.RegularExpressions;
using MsqPortal.Import;
using MsqPortal.Parsing;
using MsqPortal.Parsing.Citations;
using MsqPortal.Search.Quotations;
using MsqPortal.Search.Words;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Lookup;

/// <summary>
/// Finds what an address leads to: the acts of its document, the answers that name it, or the line of a response that holds
/// it outside of the answers.
/// </summary>
public sealed partial class AddressLookup(
    ActLookup acts,
    AnswerLookup answers,
    QuotationLookup quotations,
    PlaceDetailsQuery details,
    LookupReplies replies,
    QuestionnaireCatalog catalog
)
{
    /// <summary>More addresses in one text are not followed.</summary>
    private const int MostWithin = 5;

    /// <summary>Ids of documents in a sentence; 6079 umbrellas are no document.</summary>
    private const int FewestDigits = 6;

    /// <summary>Words of a link that name nothing: "here".</summary>
    private const int MostOtherWords = 1;

    private const string Marks = " <>()[]\"“”";

    private static readonly char[] Stops = [.. ".,;:!?#'’‘*_"];

    private static readonly SearchValues<char> Around = SearchValues.Create(Marks);

    /// <returns>Null when the address leads to nothing that is known.</returns>
    internal async Task<LookupReply?> FindAsync(QueriedAddress address, string text, CancellationToken cancellation)
    {
        if (Document(address.Url) is { } document)
        {
            var documented = await acts.OfDocumentAsync(document.Id, document.Database, cancellation);
            if (documented.Count > 0)
                return await OfDocumentAsync(documented, address.Words, cancellation);
            if (await answers.OfDocumentAsync(document.Id, document.Database, cancellation) is { Count: > 0 } linking)
                return await replies.OfPlacesAsync(linking, cancellation);
        }
        else if (await answers.OfLinkAsync(address.Url, cancellation) is { Count: > 0 } naming)
            return await replies.OfPlacesAsync(naming, cancellation);

        return address.IsCertain ? await StandingAsync(address, text, cancellation) : null;
    }

    /// <summary>Acts whose documents a text names by their addresses, or by their ids.</summary>
    public async Task<List<LookedUpAct>> ActsWithinAsync(string text, CancellationToken cancellation)
    {
        var found = new List<LookedUpAct>();
        foreach (
            var word in text.Split(Marks.ToCharArray(), StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Contains('/', StringComparison.Ordinal) || IsLikeId(word))
                .Take(MostWithin)
        )
        {
            if (LinkAddress.Read(word) is { } address && Document(address.Url) is { } document)
                found.AddRange(await acts.OfDocumentAsync(document.Id, document.Database, cancellation));
            else if (IsLikeId(word))
                found.AddRange(
                    await acts.OfDocumentAsync(NumberText.WithAsciiDigits(word.Trim(Stops)), null, cancellation)
                );
        }

        return found;
    }

    // A shorter number is a number of anything.
    private static bool IsLikeId(string word) => word.Count(char.IsDigit) >= FewestDigits;

    // "[Law No. 813](address)": words that state a number must agree, and words that say more than a name are no name.
    private async Task<LookupReply?> OfDocumentAsync(
        List<LookedUpAct> documented,
        string words,
        CancellationToken cancellation
    )
    {
        if (words.Length == 0)
            return await replies.OfActsAsync(documented, cancellation);
        if (CitationQuery.Read(words) is { IsWhole: true } stated)
        {
            var cited = await acts.OfCitationAsync(stated, cancellation);
            documented = [.. documented.IntersectBy(cited.Select(act => act.Act.Id), act => act.Id)];
        }

        if (documented.Count == 0)
            return null;
        string[] places = [.. PlaceMembers.Of(words)];
        var others = Word.TermsOf(words).FindAll(word => !word.AsSpan().ContainsAnyInRange('0', '9'));
        var named = (await acts.StatedAsync(documented.Select(act => act.Id).ToHashSet(), cancellation))
            .FindAll(act => act.CountOthers(others) <= MostOtherWords && act.AreCited(places))
            .ConvertAll(act => act.Act);
        return named.Count > 0
            ? await replies.OfActsAsync(named, cancellation)
            : await replies.OfNamedActsAsync(documented, cancellation);
    }

    // In an introduction or a note. "https://a.example/b" does not stand in "https://a.example/b/c".
    private async Task<LookupReply?> StandingAsync(QueriedAddress address, string text, CancellationToken cancellation)
    {
        var sought = address.Words.Length > 0 ? text : Scheme().Replace(address.Url, "");
        if (await quotations.FindAsync(Quotation.Read(sought), sought, cancellation) is not { Count: > 0 } places)
            return null;
        var standing = (await details.OfAsync(places, cancellation)).FindAll(place =>
            address.Words.Length > 0 || IsWhole(place.Text, address.Url)
        );
        return standing.Count > 0 ? replies.OfPlaces(standing) : null;
    }

    private static bool IsWhole(MarkedText said, string url)
    {
        var before = said.Before[(said.Before.AsSpan().LastIndexOfAny(Around) + 1)..];
        var end = said.After.AsSpan().IndexOfAny(Around);
        var standing = before + said.Marked + (end < 0 ? said.After : said.After[..end]);
        return LinkAddress.Read(standing) is { } address
            && LinkAddress.ComparisonKey(address.Url) == LinkAddress.ComparisonKey(url);
    }

    // Addresses are typed in capitals too: "LEX.UZ/DOCS/…".
    private DocumentKey? Document(string url) =>
        (catalog.LegalDatabases.Find(url) ?? catalog.LegalDatabases.Find(url.ToLowerInvariant()))?.Key;

    [GeneratedRegex(@"^(?:https?://)?(?:www\.)?", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
