using AngleSharp.Dom;

namespace MsqPortal.Web.Tests.Pages;

public static class Siblings
{
    public static IEnumerable<IElement> NextElementSiblings(this IElement element, string selector)
    {
        for (var next = element.NextElementSibling; next is not null; next = next.NextElementSibling)
        {
            if (next.Matches(selector))
                yield return next;
        }
    }
}
