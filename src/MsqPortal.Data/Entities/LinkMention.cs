namespace MsqPortal.Data;

/// <summary>One mention of a link in an answer.</summary>
public class LinkMention
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The part of an answer that holds the link.</summary>
    public long AnswerPartId { get; set; }

    /// <summary>The address.</summary>
    public long PortalLinkId { get; set; }

    /// <summary>Position within the part, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>The cited address made clickable: scheme added, stray punctuation removed, the rest kept.</summary>
    public required string Url { get; set; }

    /// <summary>The exact source text of the address.</summary>
    public required string RawUrl { get; set; }

    /// <summary>The words beside the link that say what it is; null without any.</summary>
    public string? Label { get; set; }

    /// <summary>Source line, 1-based.</summary>
    public int Line { get; set; }

    /// <summary>The part of an answer that holds the link.</summary>
    public AnswerPart AnswerPart { get; set; } = null!;

    /// <summary>The address.</summary>
    public PortalLink PortalLink { get; set; } = null!;
}
