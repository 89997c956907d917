namespace MsqPortal.Web.Languages;

/// <summary>
/// What a language in which documents are kept is called in the language of the page. The framework's own names of cultures
/// are no help: it keeps the first translation that a process asks for, and has none without the ICU library.
/// </summary>
public static class LanguageName
{
    /// <param name="english">Its English name, as the list of legal databases gives it.</param>
    /// <returns>The name as given, and marked so, for a language that the resources do not have.</returns>
    public static Wording Of(string english) =>
        PortalText.Find($"LanguageNames.{english}") is { } name ? new(name, false) : new(english, true);
}
