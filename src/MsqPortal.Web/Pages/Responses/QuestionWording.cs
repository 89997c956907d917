using System.Collections.Immutable;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>How questions are called in headings and lists.</summary>
public static class QuestionWording
{
    private const int FewestCommonWords = 4;

    /// <summary>"Question 15", "Question 49a"; questions outside of the numbering are called by what they are.</summary>
    public static string Name(string number, bool isNumbered) =>
        isNumbered || number.Any(char.IsAsciiDigit)
            ? PortalText.Of("Words.Numbered", number)
            : number switch
            {
                PortalUrls.Closing => PortalText.Of("Words.Closing"),
                PortalUrls.Consent => PortalText.Of("Words.Consent"),
                _ => PortalText.Of("Words.Unnumbered", Rendering.PlainEnglish.Capitalised(number)),
            };

    /// <summary>
    /// Where something stands, on pages that are not about one response: "Question 15", and "Question 15, 2024" where the
    /// Member State has responses of several editions.
    /// </summary>
    public static string Place(string number, bool isNumbered, ResponseKey key, bool hasOtherEditions) =>
        hasOtherEditions ? PlainWords.Apposed([Name(number, isNumbered), key.Edition]) : Name(number, isNumbered);

    /// <summary>Cuts the opening words that a wording shares with two others of the list; "…" stands for them.</summary>
    public static ImmutableArray<string> Shorten(ImmutableArray<string> wordings)
    {
        var words = wordings.Select(wording => wording.Split(' ')).ToList();
        return
        [
            .. words.Select(
                (own, index) =>
                {
                    var common = words.Where((_, other) => other != index).Select(other => Common(own, other));
                    var cut = common.OrderDescending().ElementAtOrDefault(1);
                    return cut < FewestCommonWords || cut >= own.Length
                        ? wordings[index]
                        : $"… {string.Join(' ', own[cut..])}";
                }
            ),
        ];
    }

    private static int Common(string[] one, string[] other) =>
        one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
}
