using AngleSharp.Dom;
using Microsoft.AspNetCore.Html;

namespace MsqPortal.Web.Rendering;

/// <summary>What a block of an answer is, as far as the layout cares.</summary>
public enum AnswerBlockKind
{
    Text,

    /// <summary>A list without numbers, which belongs to the paragraph above it.</summary>
    List,

    /// <summary>A paragraph of nothing but links, which belongs to the text above it.</summary>
    Links,
}

/// <summary>One top-level block of an answer, safe to show.</summary>
/// <param name="Line">Source line on which it starts, 1-based.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Content">Its sanitised elements.</param>
public sealed record AnswerBlock(int Line, AnswerBlockKind Kind, IElement Content)
{
    /// <summary>Only elements and attributes that the sanitiser let through are ever in here.</summary>
    public IHtmlContent Html => new HtmlString(Content.InnerHtml);
}
