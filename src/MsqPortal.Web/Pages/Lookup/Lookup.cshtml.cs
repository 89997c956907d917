using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using MsqPortal.Search.Words;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Lookup;

namespace MsqPortal.Web.Pages.Lookup;

public sealed class LookupPage(LookupQuery lookup, LookupExamplesQuery examples, CountryNames countries) : PortalPage
{
    private const int FewestWords = 3;

    /// <summary>Around a whole quotation they would ask a search for the same phrase again.</summary>
    private static readonly char[] QuotationMarks = ['"', '“', '”', '„', '«', '»'];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Null when nothing was asked.</summary>
    public LookupReply? Reply { get; private set; }

    public ImmutableArray<LookupExample> Examples { get; private set; } = [];

    public override string Title => PortalText.Of("Lookup.Title");

    public override string Description => PortalText.Of("Lookup.Description");

    public override string? DataUrl =>
        QueryText.Clean(Query).Length == 0 ? null : PortalUrls.LookedUp(Query!, PortalUrls.Twin);

    public override IReadOnlyList<TrailStep> Trail =>
        [new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home), new(PortalText.Of("Lookup.LookUp"))];

    public override IEnumerable<PageParameter> Parameters => [PageParameter.Text("q")];

    /// <summary>
    /// What a search may find of a quotation that stands nowhere; null when the query is too short for one.
    /// </summary>
    public string? WordsToSearch =>
        Reply?.Verdict is LookupVerdict.NotFound or LookupVerdict.NamesAnAct
        && string.Join(' ', QueryText.Clean(Query).Split(QuotationMarks)) is var words
        && Word.TermsOf(words).Count >= FewestWords
            ? words.Trim()
            : null;

    /// <summary>What the Member States are called to whose acts the lookup was confined.</summary>
    public string NamedStates => PlainWords.ListOf(Reply!.NamedStates.Select(countries.Of));

    /// <summary>The word of a query that is too short; null when it has none.</summary>
    public string? CommonWord => Word.TermsOf(Query) is [var word] ? word : null;

    /// <summary>The verdict in words.</summary>
    public string Verdict =>
        Reply switch
        {
            { IsOwnAddress: true } => PortalText.Of("Lookup.OwnAddress"),
            { Verdict: LookupVerdict.TooShort } => PortalText.Of("Lookup.TooShort"),
            { Verdict: LookupVerdict.NamesAnAct } => PortalText.Count("Lookup.NamesAct", Reply.Results.Length),
            { Verdict: LookupVerdict.Act } => PortalText.Of("Lookup.OneAct"),
            { Results: [{ Kind: LookupResult.Response }, ..] } => PortalText.Count(
                "Lookup.StateResponses",
                Reply.Results.Length
            ),
            { IsOutsideAnswers: true, Results.Length: AnswerLookup.Most } => PortalText.Of(
                "Lookup.OutsideAtLeast",
                AnswerLookup.Most
            ),
            { IsOutsideAnswers: true } => PortalText.Count("Lookup.Outside", Reply.Results.Length),
            { Verdict: LookupVerdict.Answer } => PortalText.Of("Lookup.OneAnswer"),
            { Verdict: LookupVerdict.Choice, Results: [{ Kind: LookupResult.Act }, ..] } => PortalText.Count(
                "Lookup.Acts",
                Reply.Results.Length
            ),
            { Verdict: LookupVerdict.Choice, Results.Length: AnswerLookup.Most } => PortalText.Of(
                "Lookup.AtLeast",
                AnswerLookup.Most
            ),
            { Verdict: LookupVerdict.Choice } => PortalText.Count("Lookup.Answers", Reply.Results.Length),
            _ => PortalText.Of("Lookup.NotFound"),
        };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (QueryText.Clean(Query).Length == 0)
            Examples = await examples.ListAsync(cancellation);
        else
            Reply = await lookup.FindAsync(Query, cancellation);
    }
}
