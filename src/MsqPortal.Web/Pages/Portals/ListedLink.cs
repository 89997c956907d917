using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.Portals;

/// <summary>A host with its links.</summary>
/// <param name="LinkCount">Of all its links that the filter lets through.</param>
/// <param name="Links">Those of this page.</param>
public sealed record ListedHost(string Host, int LinkCount, IReadOnlyList<ListedLink> Links);

/// <summary>An address with every place that names it.</summary>
/// <param name="DocumentId">The bare id of the document of a legal database behind it; null when it is none.</param>
/// <param name="Acts">Acts that the document belongs to.</param>
/// <param name="Mentions">In the order of the responses.</param>
public sealed record ListedLink(
    string Url,
    string Host,
    Data.LinkKind Kind,
    string? DocumentId,
    IReadOnlyList<DocumentedAct> Acts,
    IReadOnlyList<ListedMention> Mentions
)
{
    public IEnumerable<string> Labels => Mentions.Select(mention => mention.Label).OfType<string>().Distinct();

    public IEnumerable<string> RawUrls => Mentions.Select(mention => mention.RawUrl).Distinct();

    /// <summary>Spellings that differ from the address by more than a missing scheme.</summary>
    public IEnumerable<string> OtherSpellings =>
        RawUrls.Where(raw => ForeignAddress.Shown(raw) != ForeignAddress.Shown(Url));

    /// <summary>Each question of a response once, with every line that names the address.</summary>
    public IEnumerable<IGrouping<(ResponseKey Key, string Question, string Name), int>> Questions =>
        Mentions.GroupBy(mention => (mention.Key, mention.Question, mention.Name), mention => mention.Line);
}

public sealed record DocumentedAct(string Slug, string? Type, string? Number, string? Title)
{
    public Wording Name => ActName.Of(Type, Number, Title);
}

public sealed record ListedMention(
    ResponseKey Key,
    string Question,
    bool IsQuestionNumbered,
    bool HasOtherEditions,
    int Line,
    string RawUrl,
    string? Label
)
{
    public string Name => QuestionWording.Place(Question, IsQuestionNumbered, Key, HasOtherEditions);
}
