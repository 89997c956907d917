using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Lists;

/// <summary>Where a page stands in its list.</summary>
public sealed record Pager(ListState State, PageRequest Request, int Total)
{
    public int PageCount => Math.Max(1, (Total + Request.Size - 1) / Request.Size);

    /// <summary>The page that was asked for comes after the last.</summary>
    public bool IsPastEnd => Request.Page > PageCount;

    public string? PreviousUrl => Request.Page > 1 ? State.PageUrl(Math.Min(Request.Page - 1, PageCount)) : null;

    public string? NextUrl => Request.Page < PageCount ? State.PageUrl(Request.Page + 1) : null;

    /// <summary>"Page 2 of 5".</summary>
    public string Position => PortalText.Of("Layout.PageOf", Request.Page, PageCount);

    /// <summary>"page 2 of 5", within a title.</summary>
    public string PositionInTitle => PortalText.Of("Layout.PageOfInTitle", Request.Page, PageCount);
}
