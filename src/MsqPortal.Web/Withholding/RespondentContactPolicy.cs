using Microsoft.Extensions.Options;

namespace MsqPortal.Web.Withholding;

/// <summary>
/// The respondent's name and mailboxes, and the mailboxes of UN staff, are withheld from the public unless the setting
/// shows them. What is withheld is known by its place in the source, never by its wording: the same mailbox may be
/// public in an answer.
/// </summary>
public sealed class RespondentContactPolicy(IOptions<PortalSettings> settings)
{
    public const string Notice = "withheld by policy";
    public const string Placeholder = $"[{Notice}]";

    public bool ShowsContact => settings.Value.ShowRespondentContact;
}
