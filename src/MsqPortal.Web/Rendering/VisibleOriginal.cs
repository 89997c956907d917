using Microsoft.AspNetCore.Razor.TagHelpers;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Rendering;

/// <summary>Whatever a page marks as <c>original</c> (<see cref="OriginalText"/>) comes from outside, and is shown for what it is.</summary>
[HtmlTargetElement("*", Attributes = "original")]
[HtmlTargetElement("*", Attributes = OnCondition)]
public sealed class VisibleOriginal : TagHelper
{
    private const string OnCondition = "original-when";

    [HtmlAttributeName(OnCondition)]
    public bool IsOriginal { get; set; } = true;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!IsOriginal)
            return;
        var content = (await output.GetChildContentAsync()).GetContent();
        output.Content.SetHtmlContent(VisibleText.OfHtml(content));
        // An Arabic title on an English page.
        if (!output.Attributes.ContainsName("dir") && VisibleText.HasRightToLeft(content))
            output.Attributes.SetAttribute("dir", "auto");
    }
}
