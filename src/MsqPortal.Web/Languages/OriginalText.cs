using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Languages;

/// <summary>
/// <c>original</c> marks what a response or the form says: it stays in its language, which a page in another language has to
/// name, and runs in its own direction unless the element names one. <c>original-when</c> does so for words that may be the
/// portal's own as well (<see cref="Wording"/>).
/// </summary>
[HtmlTargetElement("*", Attributes = "original")]
[HtmlTargetElement("*", Attributes = OnCondition)]
public sealed class OriginalText : TagHelper
{
    /// <summary>The language of the questionnaire. Neither forms nor responses say another.</summary>
    private const string LanguageOfForms = "en";

    private const string OnCondition = "original-when";

    [HtmlAttributeName(OnCondition)]
    public bool IsOriginal { get; set; } = true;

    /// <summary>The same for words that stand within a sentence or a list of the portal.</summary>
    public static IHtmlContent Words(string words, bool isOriginal)
    {
        if (Language.Current.IsEnglish || !isOriginal)
            return LineBreaks.Of(Isolation.Of(words));
        var span = new TagBuilder("span");
        span.Attributes.Add("lang", LanguageOfForms);
        span.Attributes.Add("dir", "auto");
        span.InnerHtml.AppendHtml(LineBreaks.Of(words));
        return span;
    }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("original");
        if (Language.Current.IsEnglish || !IsOriginal)
            return;
        output.Attributes.SetAttribute("lang", LanguageOfForms);
        if (!output.Attributes.ContainsName("dir"))
            output.Attributes.SetAttribute("dir", "auto");
    }
}
