using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>Why a file that is a response is not published.</summary>
/// <param name="For">The rule.</param>
/// <param name="Reason">
/// Sentences for people. Everybody may read them, so that they say nothing of the file beyond what the rule is about.
/// </param>
/// <param name="Told">The same with more, for who imports; null where there is no more.</param>
internal sealed record Hold(HeldFor For, string Reason, string? Told = null);
