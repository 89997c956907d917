using System.Globalization;
using MsqPortal.Parsing;

namespace MsqPortal.SyntheticResponses.Legislation;

/// <summary>Writes citations in the styles that responses use, listed in <c>docs/questionnaire-format.md</c>.</summary>
internal sealed class CitationWriter(MemberState state, string stateName, ActRegister acts)
{
    private readonly LegislationSource source = LegislationSource.Of(state);

    /// <summary>A mention of one of the state's acts, or of its constitution, and the address of its document.</summary>
    public (string Words, string Type, string? Address) Mention(Pcg random)
    {
        if (random.Chance(3))
            return ($"Article {random.Between(1, 150)} of the Constitution of {stateName}", "Constitution", null);
        if (random.Chance(2))
            return European(random);
        var act = acts.Pick(random);
        return (Pinpointed(Words(act, random), random), act.Type, Address(act, random));
    }

    /// <summary>The title of an act without type, number and date, and the address of its document.</summary>
    public (string Title, string Address) TitleAlone(Pcg random)
    {
        var act = acts.Pick(random);
        return (Quoted(act.Title, random), Address(act, random));
    }

    /// <summary>Another act under a look-alike number, which is none of the state's.</summary>
    public static string LookAlike(Pcg random) =>
        random.Chance(50)
            ? $"Resolution of the United Nations General Assembly No. {random.Between(50, 78)} adopted at the UN Summit"
            : $"family hospital No.{random.Between(1, 60)}";

    /// <summary>Type, issuer, number and date, with nothing left to guess.</summary>
    public static string Full(Act act, Pcg random) =>
        $"{act.Type} of {act.Issuer} No. **{act.PrefixedNumber}** dated {LongDate(act.Date)} {Quoted(act.Title, random)}";

    /// <summary>The address of an act's document in one of its spellings.</summary>
    public string Address(Act act, Pcg random) =>
        source
            .Addresses[random.Skewed(source.Addresses.Length)]
            .Replace("{iso2}", state.Iso2.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace("{id}", $"{act.DocumentId}", StringComparison.Ordinal)
            .Replace("{anchor}", $"{act.DocumentId + random.Between(20, 400)}", StringComparison.Ordinal)
            .Replace("{date}", act.Date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{letter}", source.Letters?.GetValueOrDefault(act.Type) ?? "", StringComparison.Ordinal)
            .Replace("{yy}", $"{act.Date.Year % 100:00}", StringComparison.Ordinal)
            .Replace("{serial}", $"{act.DocumentId:00000000}", StringComparison.Ordinal);

    private static (string Words, string Type, string Address) European(Pcg random)
    {
        var (year, number) = (random.Between(2015, 2023), random.Between(100, 2999));
        var address = $"https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:3{year}R{number:0000}";
        return ($"Regulation (EU) {year}/{number}", "Regulation", address);
    }

    private static string Words(Act act, Pcg random)
    {
        if (act.Issuer is null)
            return random.Chance(50)
                ? $"{act.Title}, {act.Date.Year}"
                : $"{act.Title} No. {act.Number} of {act.Date.Year}";
        var (type, issuer, number, date) = (act.Type, act.Issuer, Number(act, random), Date(act.Date, random));
        var title = Quoted(act.Title, random);
        return random.Next(14) switch
        {
            0 or 1 or 2 => $"{type} of {issuer} {number} dated {date} {title}",
            3 or 4 =>
                $"{type} of {issuer} {act.Title.Replace("On ", "on ", StringComparison.Ordinal)} {number} dated {date}",
            5 => $"{type} of {issuer} {title} {number} dated {date}",
            6 => $"{type} {number} of {issuer} dated {date} {title}",
            7 => $"{type} of {issuer} dated {date} {number} {title}",
            8 => $"{type} of {issuer}, dated {date} {title} {number}",
            9 => $"{type} of {issuer}, {number} {date} {title}",
            10 => $"{type} of {issuer} {number} of {date}",
            11 => $"{type} (**#{act.PrefixedNumber}**)",
            12 when IsBare(act.Number) => $"{(type == "Order" ? "Executive " : "")}{type} {act.Number} of {date}",
            _ => $"{type} {number} dated {date}",
        };
    }

    // Rule "Bare numbers": with a slash or of four digits and more.
    private static bool IsBare(string number) =>
        number.Contains('/', StringComparison.Ordinal) || (number.Length >= 4 && number.All(char.IsAsciiDigit));

    private static string Number(Act act, Pcg random) =>
        random.Next(10) switch
        {
            0 => $"No {act.Number}",
            1 => $"no.**{act.Number}**",
            2 => $"No.**{act.Number}**",
            3 => $"No . {act.Number}",
            4 => $"№ {act.Number}",
            5 when act.Prefix is { } prefix => $"No. {prefix}-**{act.Number}**",
            6 => $"No. {act.Number}",
            _ => $"No. **{act.Number}**",
        };

    private static string LongDate(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static string Date(DateOnly date, Pcg random) =>
        date.ToString(
            random.Next(12) switch
            {
                0 => "d MMMM yyyy",
                1 => "MMMM d yyyy",
                2 => "MMMM dd yyyy",
                3 => "dd.MM.yyyy",
                4 => "yyyy-MM-dd",
                5 => $"d'{Ordinal(date.Day)} of' MMMM yyyy",
                _ => "MMMM d, yyyy",
            },
            CultureInfo.InvariantCulture
        );

    private static string Ordinal(int day) =>
        day switch
        {
            1 or 21 or 31 => "st",
            2 or 22 => "nd",
            3 or 23 => "rd",
            _ => "th",
        };

    private static string Quoted(string title, Pcg random) =>
        random.Next(4) switch
        {
            0 => $"\"{title}\"",
            1 => $"«{title}»",
            _ => $"“{title}”",
        };

    private static string Pinpointed(string citation, Pcg random) =>
        random.Next(16) switch
        {
            0 => $"Article {random.Between(1, 60)} of the {citation}",
            1 =>
                $"Items {random.Between(1, 9)} and {random.Between(10, 40)}, Annex {random.Between(1, 25)}, {citation}",
            2 => $"Paragraph {random.Between(1, 30)} of the {citation}",
            3 => $"Paragraph {random.Between(1, 3)}b, {random.Between(4, 9)} of the {citation}",
            4 =>
                $"Chapter {random.Between(1, 9)}, part {random.Between(1, 4)}.{random.Between(1, 9)} of the {citation}",
            5 => $"Annex {random.Between(1, 9)}, Goal {random.Between(1, 17)} of the {citation}",
            6 => $"Band {random.Between(1, 4)}.{random.Between(1, 9)} of the {citation}",
            7 => $"{citation} (Appendix {random.Between(1, 5)})",
            _ => citation,
        };
}
