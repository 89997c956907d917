using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>What a mention says of its act, in the form in which mentions are compared.</summary>
/// <param name="Index">Index of the mention in <see cref="StateMentions.Citations"/>.</param>
/// <param name="Cited">The mention.</param>
/// <param name="Number">The number in its parts; null without one.</param>
/// <param name="Type">Type in lower case; null when it states none.</param>
/// <param name="Issuer">Issuer without the state, or the issuer that the prefix marks; null when neither tells one.</param>
/// <param name="Title">Title as it is compared; null without one.</param>
internal sealed record ActFacts(
    int Index,
    CitedAct Cited,
    ActNumber? Number,
    string? Type,
    string? Issuer,
    string? Title
)
{
    public DateOnly? Date => Cited.Date;

    public DocumentKey? Document => Cited.Document;

    /// <summary>The year after the number of a mention without a date; null without one.</summary>
    public string? Year { get; } = Cited.Date is null ? StatedYear.AfterNumber(Cited) : null;

    public bool IsInternational => Cited.IsInternational;

    public bool IsConstitution => Type == "constitution" && Number is null;

    public static ActFacts Of(int index, CitedAct cited, NumberPrefixTable prefixes, IssuerNames issuers)
    {
        var number = ActNumber.Read(cited.Number, prefixes);
        return new ActFacts(
            index,
            cited,
            number,
            OrNull(FoldedText.Of(cited.Type)),
            issuers.Family(cited.Issuer) ?? issuers.Family(number?.Mark?.Issuer),
            OrNull(FoldedText.Of(cited.Title))
        );
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
