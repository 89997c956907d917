namespace MsqPortal.Web.Languages;

/// <summary>Words that may be the portal's or a source's, so that a page can say in which language they are.</summary>
/// <param name="Words">As they are shown.</param>
/// <param name="IsOriginal">They stand in the language of the source, whatever the page speaks.</param>
public readonly record struct Wording(string Words, bool IsOriginal)
{
    public override string ToString() => Words;
}
