using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>
/// Words by which a refusal to be published is suspected where the form's own wording was not found: in the official
/// languages, from <c>consent-words.json</c>. They decide only that a person has to read the place, never what it says.
/// </summary>
internal sealed class ConsentWords
{
    /// <summary>A paragraph of no more words than a heading has speaks of publishing without saying so.</summary>
    private const int WordsOfHeading = 6;

    private static readonly ConsentWords Known = Read();

    private readonly ImmutableArray<string> consent;
    private readonly ImmutableArray<string> publish;
    private readonly FrozenSet<string> refuse;
    private readonly ImmutableArray<string> refuseWithin;

    private ConsentWords(ImmutableArray<string> consent, ImmutableArray<string> publish, ImmutableArray<string> refuse)
    {
        this.consent = consent;
        this.publish = publish;
        this.refuse = refuse.ToFrozenSet();
        refuseWithin = [.. refuse.Where(word => word.All(IsOfTextWithoutSpaces))];
    }

    /// <summary>The paragraph asks for, gives or refuses the consent to publish.</summary>
    public static bool SpeakOfPublishing(string paragraph) =>
        Known.consent.Any(stem => Has(paragraph, stem))
        && (
            Known.publish.Any(stem => Has(paragraph, stem))
            || WordScanner.Scan(paragraph, most: WordsOfHeading + 1).Count <= WordsOfHeading
        );

    /// <summary>The line may say No: by a word, or by a sign of which nobody knows what it marks.</summary>
    public static bool MayRefuse(string line) =>
        BoxLine.HasSign(line)
        || WordScanner.Scan(line).Exists(word => Known.refuse.Contains(word.Key))
        || Known.refuseWithin.Any(word => Has(line, word));

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfTextWithoutSpaces(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    private static ConsentWords Read()
    {
        using var words = JsonDocument.Parse(
            typeof(ConsentWords).Assembly.GetManifestResourceStream("MsqPortal.Parsing.Reading.consent-words.json")!
        );
        ImmutableArray<string> Of(string name) =>
            [.. words.RootElement.GetProperty(name).EnumerateArray().Select(word => word.GetString()!)];
        return new ConsentWords(Of("consent"), Of("publish"), Of("refuse"));
    }
}
