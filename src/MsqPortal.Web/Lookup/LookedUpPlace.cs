using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Lookup;

/// <summary>The question beside which a place stands.</summary>
/// <param name="Row">The line beside which the answer's page shows the place; null when it shows it nowhere.</param>
internal sealed record PlaceQuestion(string Number, bool IsNumbered, string Wording, int? Row);

/// <summary>A place with all that readers need to see of it.</summary>
/// <param name="Question">Null when the place belongs to no question.</param>
/// <param name="Text">The sentence that stands there, as the public may read it; what was looked up is marked in it.</param>
internal sealed record LookedUpPlace(FoundPlace Place, ResponseKey Key, PlaceQuestion? Question, MarkedText Text);
