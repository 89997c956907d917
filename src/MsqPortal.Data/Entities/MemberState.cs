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

    /// <summary>
    /// Number of the import that last stored a response of the state, from one sequence for all states; 0 before the
    /// first. Each import rebuilds the register of its state, so that a new number says that everything about the state
    /// may have changed, and an old one that nothing has.
    /// </summary>
    public long Revision { get; set; }

    /// <summary>Its responses, one an edition.</summary>
    public List<QuestionnaireResponse> Responses { get; } = [];
}
