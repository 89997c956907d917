using System.Globalization;
using MsqPortal.Parsing;
using MsqPortal.Search.Quotations;
using MsqPortal.Search.Words;

namespace MsqPortal.Web.Lookup;

/// <summary>
/// Finds what a date leads to in whatever spelling: the places where it stands, or the acts that have it, "Decree of
/// 5 October 2020".
/// </summary>
public sealed class DateLookup(ActLookup acts, QuotationLookup quotations)
{
    /// <summary>As texts write dates; punctuation and capitals make no difference.</summary>
    private static readonly string[] Spellings =
    [
        "MMMM d yyyy",
        "d MMMM yyyy",
        "MMMM dd yyyy",
        "dd MMMM yyyy",
        "MMM d yyyy",
        "d MMM yyyy",
        "yyyy-MM-dd",
        "dd.MM.yyyy",
        "d.M.yyyy",
    ];

    /// <summary>A type so many words before a date is hardly the type of an act of this date.</summary>
    private const int Farthest = 10;

    /// <returns>Places of a date that stands alone; none when the query says more, or the date stands nowhere.</returns>
    internal async Task<List<FoundPlace>> PlacesAsync(DateQuery query, CancellationToken cancellation)
    {
        var found = new List<FoundPlace>();
        if (!Words(query).TrueForAll(ActWords.Joins))
            return found;
        var spellings = Spellings.Select(format => query.Date.ToString(format, CultureInfo.InvariantCulture));
        foreach (var spelling in spellings.Concat(Ordinals(query.Date)).DistinctBy(QuotedWords))
            found.AddRange(await quotations.FindAsync(Quotation.Read(spelling), spelling, cancellation) ?? []);
        return
        [
            .. found
                .Where(place =>
                    place.Kind is PlaceKind.Answer || !found.Exists(other => other.Kind is PlaceKind.Answer)
                )
                .DistinctBy(place => (place.ResponseId, place.AnswerId, place.AnswerId is null ? place.FirstLine : 0))
                .Take(AnswerLookup.Most),
        ];
    }

    /// <summary>Acts of this date of which the query says nothing but their type, issuer, state or title.</summary>
    internal async Task<List<LookedUpAct>> ActsAsync(
        DateQuery query,
        StatesInText state,
        CancellationToken cancellation
    )
    {
        var words = Words(query);
        var dated = await StatedAsync(query, cancellation);
        return dated
            .FindAll(act =>
                state.AllowsStateOf(act)
                && act.CountOthers(words) == 0
                && (words.TrueForAll(ActWords.Joins) || act.IsTypeIn(words))
            )
            .ConvertAll(act => act.Act);
    }

    /// <summary>Acts that a text names by their type and date, whatever it says of them.</summary>
    internal async Task<List<LookedUpAct>> ActsWithinAsync(
        DateQuery query,
        StatesInText state,
        CancellationToken cancellation
    )
    {
        string[] before = [.. Word.TermsOf(query.Before).TakeLast(Farthest)];
        return (await StatedAsync(query, cancellation))
            .FindAll(act => state.AllowsStateOf(act) && act.IsTypeIn(before))
            .ConvertAll(act => act.Act);
    }

    private async Task<List<StatedAct>> StatedAsync(DateQuery query, CancellationToken cancellation) =>
        await acts.OfDateAsync(query.Date, cancellation) is { Count: > 0 } dated
            ? await acts.StatedAsync(dated.Select(act => act.Id).ToHashSet(), cancellation)
            : [];

    private static List<string> Words(DateQuery query) => Word.TermsOf($"{query.Before} {query.After}");

    // "5th of October 2020", "October 5th, 2020"
    private static IEnumerable<string> Ordinals(DateOnly date)
    {
        var day =
            date.Day
            + (
                (date.Day % 10, date.Day / 10) switch
                {
                    (_, 1) => "th",
                    (1, _) => "st",
                    (2, _) => "nd",
                    (3, _) => "rd",
                    _ => "th",
                }
            );
        foreach (var format in new[] { $"'{day}' MMMM yyyy", $"'{day} of' MMMM yyyy", $"MMMM '{day}' yyyy" })
            yield return date.ToString(format, CultureInfo.InvariantCulture);
        yield return date.ToString("d 'of' MMMM yyyy", CultureInfo.InvariantCulture);
    }

    private static string QuotedWords(string spelling) => string.Join(' ', Word.TermsOf(spelling));
}
