using System.Collections.Immutable;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>Compares readings fact by fact.</summary>
public static class Collation
{
    /// <returns>Only facts that some reading states; nothing for one reading alone.</returns>
    public static ImmutableArray<CollationRow> Of(ImmutableArray<Statement> readings) =>
        readings.Length < 2
            ? []
            :
            [
                .. new[]
                {
                    Row(PortalText.Of("Discrepancies.Type"), readings, reading => reading.Type, Plain),
                    Row(PortalText.Of("Discrepancies.Number"), readings, reading => reading.Number, WithoutPrefix),
                    Row(
                        PortalText.Of("Discrepancies.Date"),
                        readings,
                        reading => reading.Date is { } date ? PlainWords.Date(date) : null,
                        Plain
                    ),
                    Row(PortalText.Of("Discrepancies.Document"), readings, reading => reading.DocumentId, Plain),
                }.Where(row => row.Values.Any(value => value is not null)),
            ];

    private static CollationRow Row(
        string name,
        ImmutableArray<Statement> readings,
        Func<Statement, string?> value,
        Func<string, string> key
    )
    {
        var stated = readings.Where(reading => value(reading) is not null).ToList();
        var differs = stated.Select(reading => key(value(reading)!)).Distinct().Skip(1).Any();
        // A prefix is no part of a number, unless it is what the case is about.
        var isAbout =
            stated.Select(value).Distinct().Skip(1).Any()
            && stated.Exists(reading => reading.Differing.Contains(value(reading)!) && HasPrefix(value(reading)!));
        return new CollationRow(name, differs || isAbout, [.. readings.Select(value)]);
    }

    private static string Plain(string text) => text.Trim().ToUpperInvariant();

    private static bool HasPrefix(string number) => WithoutPrefix(number) != Plain(number);

    private static string WithoutPrefix(string number)
    {
        var digits = number.AsSpan().IndexOfAnyInRange('0', '9');
        return Plain(digits < 0 ? number : number[digits..]);
    }
}
