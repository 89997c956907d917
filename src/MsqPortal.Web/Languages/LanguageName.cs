namespace MsqPortal.Web.Languages;

/// <summary>
/// What a language in which documents are kept is called in the language of the page. The framework's own names of cultures
/// come from the ICU library, which a machine need not have.
/// </summary>
public static class LanguageName
{
    /// <param name="english">Its English name, as the list of legal databases gives it.</param>
    /// <returns>The name as given, and marked so, for a language that the resources do not have.</returns>
    public static Wording Of(string english) =>
        PortalText.Find($"LanguageNames.{english}") is { } name ? new(name, false) : new(english, true);
}
