using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MsqPortal.Web.Languages;

/// <summary>
/// Links and forms lead to pages in the reader's language, so that views write the address alone. A link that names a
/// language itself (<c>hreflang</c>) stays as it is. Razor runs no tag helper in a line that begins with <c>@:</c>: such a link
/// belongs into <c>&lt;text&gt;</c>.
/// </summary>
[HtmlTargetElement("a", Attributes = "href")]
[HtmlTargetElement("form", Attributes = "action")]
public sealed class PageLink : TagHelper
{
    private static readonly string[] Leading = ["href", "action"];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Language.Current.IsEnglish || output.Attributes.ContainsName("hreflang"))
            return;
        foreach (var name in Leading)
        {
            if (output.Attributes.TryGetAttribute(name, out var attribute) && attribute.Value?.ToString() is { } url)
                // The address is encoded already, and the language needs no encoding.
                output.Attributes.SetAttribute(
                    new TagHelperAttribute(
                        name,
                        new Microsoft.AspNetCore.Html.HtmlString(PageAddress.Of(url)),
                        attribute.ValueStyle
                    )
                );
        }
    }
}
