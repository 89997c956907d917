using System.Text.RegularExpressions;
using MsqPortal.Import;
using MsqPortal.Parsing;
using MsqPortal.Search.Quotations;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Lookup;

/// <summary>
/// Reads a query as an address, a document id, an act's address, a citation, a title or a quotation, in this order, and
/// takes the first that finds something. An address is never anything else, and an act answers only what does no more than
/// name it: whatever says more has to stand in a response.
/// </summary>
public sealed partial class LookupQuery(
    ActLookup acts,
    AnswerLookup answers,
    TitleLookup titles,
    QuotationLookup quotations,
    LookupReplies replies,
    AddressLookup addresses,
    DateLookup dates,
    OwnAddressLookup ownAddresses,
    NamedStateQuery states,
    QuestionnaireCatalog catalog
)
{
    /// <summary>A name of a Member State that leads nowhere else leads to its responses.</summary>
    public async Task<LookupReply> FindAsync(string? query, CancellationToken cancellation)
    {
        var text = QueryText.Clean(query);
        var named = StatesInText.Read(text, catalog);
        var reply = await ReadAsync(text, named, cancellation);
        return reply.Results.IsEmpty && await states.FindAsync(text, cancellation) is { Responses.IsEmpty: false } state
            ? LookupReplies.OfState(state)
            : reply with
            {
                NamedStates = reply.Verdict is LookupVerdict.NotFound ? named.Codes : [],
            };
    }

    private async Task<LookupReply> ReadAsync(string text, StatesInText state, CancellationToken cancellation)
    {
        if (text.Length == 0)
            return LookupReply.NotFound;
        var address = QueryText.Address(text);
        if (address is not null && await addresses.FindAsync(address, text, cancellation) is { } found)
            return found;
        if (await ownAddresses.FindAsync(text, cancellation) is { } own)
            return own;
        if (address is { IsCertain: true })
            return LookupReply.NotFound;

        var id = DocumentId().Match(NumberText.WithAsciiDigits(text)).Groups["id"].Value;
        var citation = CitationQuery.Read(text);
        var cited = citation is null
            ? []
            : (await acts.OfCitationAsync(citation, cancellation)).FindAll(state.AllowsStateOf);
        var named = id.Length > 0 ? await acts.OfDocumentAsync(id, null, cancellation) : [];
        if (Slug().Match(text) is { Success: true } slug)
            named = [.. named, .. await acts.OfSlugAsync(slug.Groups["slug"].Value.ToLowerInvariant(), cancellation)];
        var several = await acts.OfSeveralAsync(text, state, cancellation);
        if (several.Count == 0)
            named = [.. named, .. cited.Where(act => act.IsNamedBy(citation!)).Select(act => act.Act)];
        if (named.Count > 0)
            return await replies.OfActsAsync(named, cancellation);
        if (id.Length > 0 && await answers.OfDocumentAsync(id, null, cancellation) is { Count: > 0 } linking)
            return await replies.OfPlacesAsync(linking, cancellation);
        if (await titles.FindAsync(text, state, cancellation) is { Count: > 0 } titled)
            return await replies.OfActsAsync(titled, cancellation);

        if (await quotations.FindAsync(Quotation.Read(text), text, cancellation) is not { } places)
            return LookupReply.TooShort;
        if (places.Count > 0)
            return await replies.OfPlacesAsync(places, cancellation);

        var date = DateQuery.Read(text);
        if (date is not null && await dates.PlacesAsync(date, cancellation) is { Count: > 0 } standing)
            return await replies.OfPlacesAsync(standing, cancellation);
        if (date is not null && await dates.ActsAsync(date, state, cancellation) is { Count: > 0 } dated)
            return await replies.OfActsAsync(dated, cancellation);

        // A number without a sign is a number of anything: "328 students" names no act.
        var within =
            several.Count > 0 ? several
            : citation is { HasSign: true } ? cited.ConvertAll(act => act.Act)
            : [];
        // A number that no act has is not mended by a title beside it.
        if (within.Count == 0 && citation is not { HasSign: true })
            within = await titles.FindWithinAsync(text, state, cancellation);
        if (within.Count == 0 && date is not null)
            within = await dates.ActsWithinAsync(date, state, cancellation);
        if (within.Count == 0)
            within = await addresses.ActsWithinAsync(text, cancellation);
        return within.Count > 0 ? await replies.OfNamedActsAsync(within, cancellation) : LookupReply.NotFound;
    }

    [GeneratedRegex(
        @"^[#\s""'“”‘’«»<>(\[*_`]*[-–−]?(?<id>[A-Za-z_/]{0,40}[0-9][0-9A-Za-z_()/]*?)[\s""'“”‘’«»<>)\]*_`.,;:!?]*$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DocumentId();

    [GeneratedRegex(
        @"^(?<slug>[a-z]{2}-[\p{L}\p{Nd}-]+)$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Slug();
}
