using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Reading;

/// <summary>Contact data within the words of a field that is no contact field itself, such as the organization.</summary>
internal sealed partial class ContactWords
{
    /// <summary>Shorter words of a name are initials and particles.</summary>
    private const int ShortestOfName = 3;

    private readonly HashSet<string> ofName;

    /// <summary>Knows the respondent by the words of the name.</summary>
    /// <param name="name">Lines of the field of the name.</param>
    public ContactWords(IEnumerable<string> name) =>
        ofName = name.SelectMany(line => Word().Matches(line).Select(word => word.Value))
            .Where(word => word.Length >= ShortestOfName)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Mailboxes spelt out, telephone numbers, and the respondent's name in any order.</summary>
    /// <returns>Places in the text, in its order, apart from each other.</returns>
    public IEnumerable<(int Start, int End)> In(string text) => Apart(Spelt(text));

    /// <summary>The text with a sign in place of these and of mailboxes.</summary>
    public string Without(string text)
    {
        foreach (
            var (start, end) in Apart(Spelt(text).Concat(Places(PersonalData.Mailbox(), text))).AsEnumerable().Reverse()
        )
            text = $"{text[..start]}[…]{text[end..]}";
        return text;
    }

    private IEnumerable<(int Start, int End)> Spelt(string text)
    {
        // One word alone may be another's, as in "Bank".
        var named = Word().Matches(text).Where(word => ofName.Contains(word.Value)).ToList();
        var isNamed = named.Select(word => word.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;
        return SpeltMailboxes
            .In(text)
            .Concat(Telephones.In(text))
            .Concat(isNamed ? named.Select(word => (word.Index, word.Index + word.Length)) : []);
    }

    private static IEnumerable<(int Start, int End)> Places(Regex pattern, string text) =>
        pattern.Matches(text).Select(match => (match.Index, match.Index + match.Length));

    private static List<(int Start, int End)> Apart(IEnumerable<(int Start, int End)> places)
    {
        var apart = new List<(int Start, int End)>();
        foreach (var place in places.Order())
        {
            if (apart is [.., var last] && place.Start <= last.End)
                apart[^1] = (last.Start, Math.Max(last.End, place.End));
            else
                apart.Add(place);
        }

        return apart;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
