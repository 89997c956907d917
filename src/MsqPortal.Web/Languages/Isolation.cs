namespace MsqPortal.Web.Languages;

/// <summary>
/// Keeps words of another script apart from a sentence that runs from right to left. Else a name in Latin letters would take
/// the numbers and marks beside it along to its own side (Unicode Bidirectional Algorithm, UAX #9).
/// </summary>
public static class Isolation
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>As it is in a language that runs from left to right, which nearly all of the content does too.</summary>
    public static string Of(string text) =>
        Language.Current.IsRightToLeft && text.Any(char.IsLetter) && !text.Any(RunsFromRightToLeft)
            ? $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}"
            : text;

    /// <summary>Hebrew, Arabic, Syriac, Thaana and N'Ko, and the presentation forms of the first two.</summary>
    private static bool RunsFromRightToLeft(char sign) =>
        sign is (>= '\u0590' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufefc');
}
