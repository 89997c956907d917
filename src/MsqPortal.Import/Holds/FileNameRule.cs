using System.Globalization;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>A name that begins with the code of a Member State, or names a year, must not contradict the text.</summary>
internal static class FileNameRule
{
    private const string QuestionnaireName = "msq";
    private const int DigitsOfYear = 4;

    public static Hold? Find(
        string fileName,
        Parsing.MemberState state,
        string edition,
        IReadOnlyCollection<Parsing.MemberState> all
    )
    {
        var name = Path.GetFileNameWithoutExtension(fileName);
        if (StateOf(name, all) is { } named && named.State.Iso3 != state.Iso3)
            return new Hold(
                HeldFor.Name,
                $"Its name begins with {named.Code.ToUpperInvariant()}, the code of {named.State.Name}, but its text is the response of {state.Name}."
            );

        var years = YearsOf(name);
        return years.Count == 0 || years.Contains(edition)
            ? null
            : new Hold(
                HeldFor.Name,
                $"Its name says {years[0]}, but its text is the response to the edition {edition}."
            );
    }

    // Two letters are a word too often ("no", "my"): they are a code where the name goes on like that of a response.
    private static (string Code, Parsing.MemberState State)? StateOf(
        string name,
        IReadOnlyCollection<Parsing.MemberState> all
    )
    {
        var code = new string([.. name.TakeWhile(char.IsLetter)]);
        var rest = name[code.Length..].TrimStart('-', '_', '.', ' ');
        var isResponseName =
            rest.StartsWith(QuestionnaireName, StringComparison.OrdinalIgnoreCase)
            || (rest.Length > 0 && char.IsAsciiDigit(rest[0]));
        var state = all.FirstOrDefault(state =>
            state.Iso3.Equals(code, StringComparison.OrdinalIgnoreCase)
            || (isResponseName && state.Iso2.Equals(code, StringComparison.OrdinalIgnoreCase))
        );
        return state is null ? null : (code, state);
    }

    private static List<string> YearsOf(string name)
    {
        var years = new List<string>();
        for (var start = 0; start < name.Length; )
        {
            var length = name.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
            if (length < 0)
                length = name.Length - start;
            if (length == DigitsOfYear && IsYear(name.Substring(start, length)))
                years.Add(name.Substring(start, length));
            start += Math.Max(length, 1);
        }

        return years;
    }

    private static bool IsYear(string digits) => int.Parse(digits, CultureInfo.InvariantCulture) is >= 1900 and < 2100;
}
