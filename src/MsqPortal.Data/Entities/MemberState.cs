namespace MsqPortal.Data;

/// <summary>A Member State of the United Nations, from <c>seeds/member-states.json</c>.</summary>
public class MemberState
{
    /// <summary>ISO 3166-1 alpha-3 code in upper case; the key.</summary>
    public required string Iso3 { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code in upper case.</summary>
    public required string Iso2 { get; set; }

    /// <summary>Short English name used by the United Nations.</summary>
    public required string Name { get; set; }

    /// <summary>Its responses, one an edition.</summary>
    public List<QuestionnaireResponse> Responses { get; } = [];
}
