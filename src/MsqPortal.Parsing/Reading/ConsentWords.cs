using System.Collections.Frozen;
using System.Collections.Immutable;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>
/// Words by which a refusal to be published is suspected where the form's own wording was not found: in the official
/// languages, from <c>consent-words.json</c>. They decide only that a person has to read the place, never what it says.
/// </summary>
internal static class ConsentWords
{
    /// <summary>A paragraph of no more words than a heading has speaks of publishing without saying so.</summary>
    private const int WordsOfHeading = 6;

    private static readonly WordLists Words = WordLists.Of("consent-words");
    private static readonly ImmutableArray<string> Consent = Words["consent"];
    private static readonly ImmutableArray<string> Publish = Words["publish"];
    private static readonly FrozenSet<string> Refuse = Words["refuse"].ToFrozenSet();
    private static readonly ImmutableArray<string> RefuseWithin =
    [
        .. Words["refuse"].Where(word => word.All(IsOfTextWithoutSpaces)),
    ];

    /// <summary>The paragraph asks for, gives or refuses the consent to publish.</summary>
    public static bool SpeakOfPublishing(string paragraph) =>
        Consent.Any(stem => Has(paragraph, stem))
        && (
            Publish.Any(stem => Has(paragraph, stem))
            || WordScanner.Scan(paragraph, most: WordsOfHeading + 1).Count <= WordsOfHeading
        );

    /// <summary>The line may say No: by a word, or by a sign of which nobody knows what it marks.</summary>
    public static bool MayRefuse(string line) =>
        BoxLine.HasSign(line)
        || WordScanner.Scan(line).Exists(word => Refuse.Contains(word.Key))
        || RefuseWithin.Any(word => Has(line, word));

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfTextWithoutSpaces(char letter) => letter is >= '\u4E00' and <= '\u9FFF';
}
