using System.Collections.Immutable;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Pages.Source;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Lookup;

/// <summary>Says in a reply what was found.</summary>
public sealed class LookupReplies(ActLookup acts, PlaceDetailsQuery details, CountryNames countries)
{
    /// <summary>Acts of a query that says nothing but what names them.</summary>
    public async Task<LookupReply> OfActsAsync(IEnumerable<LookedUpAct> found, CancellationToken cancellation)
    {
        var distinct = Ordered(found);
        return new LookupReply(
            distinct.Count == 1 ? LookupVerdict.Act : LookupVerdict.Choice,
            await ResultsAsync(distinct, cancellation)
        );
    }

    /// <summary>Acts that a text names which stands nowhere.</summary>
    public async Task<LookupReply> OfNamedActsAsync(IEnumerable<LookedUpAct> found, CancellationToken cancellation) =>
        new(LookupVerdict.NamesAnAct, await ResultsAsync(Ordered(found), cancellation));

    /// <summary>Places where words stand.</summary>
    internal async Task<LookupReply> OfPlacesAsync(
        IReadOnlyCollection<FoundPlace> places,
        CancellationToken cancellation
    ) => OfPlaces(await details.OfAsync(places, cancellation));

    /// <summary>The responses of a Member State, which a reader chooses from.</summary>
    public static LookupReply OfState(NamedState state) =>
        new(
            LookupVerdict.Choice,
            [
                .. state.Responses.Select(response => new LookupResult(
                    LookupResult.Response,
                    PortalUrls.Response(response),
                    PortalText.Of("Responses.Heading", state.Country, response.Edition),
                    Text: null,
                    StartLine: null,
                    Note: null
                )),
            ]
        );

    internal LookupReply OfPlaces(IReadOnlyCollection<LookedUpPlace> places) =>
        places.Count == 0
            ? LookupReply.NotFound
            : new LookupReply(
                places.Count == 1 ? LookupVerdict.Answer : LookupVerdict.Choice,
                [.. places.Select(Result)]
            );

    private List<LookedUpAct> Ordered(IEnumerable<LookedUpAct> found) =>
        [.. found.DistinctBy(act => act.Id).OrderBy(act => countries.PlaceOf(act.Iso3))];

    private async Task<ImmutableArray<LookupResult>> ResultsAsync(
        List<LookedUpAct> found,
        CancellationToken cancellation
    )
    {
        var dates = await acts.DatesAsync(found, cancellation);
        return [.. found.Select(act => Result(act, [.. dates[act.Id]]))];
    }

    private LookupResult Result(LookedUpAct act, List<StatedDate> dates)
    {
        var name = ActName.Of(act.Type, act.Number, act.Title).Words;
        var dated = act.Date is { } date ? PlainWords.Apposed([name, PlainWords.Date(date)]) : name;
        return new LookupResult(
            LookupResult.Act,
            PortalUrls.LegalAct(act.Slug),
            $"{dated} {PlainWords.Aside(ActName.BesideState(countries.Of(act.Iso3), act.IsInternational))}",
            Text: null,
            StartLine: null,
            dates.Count < 2
                ? null
                : PortalText.Of(
                    "Lookup.DatesDiffer",
                    PlainWords.ListOf(
                        dates.Select(stated =>
                            PortalText.Of(
                                "Lookup.DateIn",
                                PlainWords.Date(stated.Date),
                                PlainWords.Answers(stated.AnswerCount)
                            )
                        )
                    )
                )
        )
        {
            Detail = act.Title == name ? null : act.Title,
        };
    }

    private LookupResult Result(LookedUpPlace found)
    {
        var response = $"{countries.Of(found.Key.Iso3)} {found.Key.Edition}";
        var (place, said) = (found.Place, found.Text);
        var text = said.Before + said.Marked + said.After;
        if (found.Question is not { } question)
            return new LookupResult(
                LookupResult.Source,
                PortalUrls.MarkedSource(found.Key, new LineRange(place.FirstLine, place.LastLine), place.FirstLine),
                PlainWords.Apposed([response, PlainWords.Line(place.FirstLine)]),
                text,
                place.FirstLine,
                Note: null
            )
            {
                Said = said,
            };
        return new LookupResult(
            place.Kind is PlaceKind.Answer ? LookupResult.Answer : LookupResult.Question,
            PortalUrls.QuestionLine(found.Key, question.Number, question.Row),
            PlainWords.Apposed([QuestionWording.Name(question.Number, question.IsNumbered), response]),
            text,
            place.FirstLine,
            Note: null
        )
        {
            Detail = question.Wording,
            Said = said,
            SourceUrl = PortalUrls.Source(found.Key, place.FirstLine),
        };
    }
}
