using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Who issued an act, without the name of the state: "President of the Republic of …" is "president".</summary>
internal sealed partial class IssuerNames
{
    // Adjectives before the type, and several names of one body.
    private static readonly Dictionary<string, string?> Same = new(StringComparer.Ordinal)
    {
        ["presidential"] = "president",
        ["ministerial"] = "minister",
        ["cabinet"] = "government",
        ["cabinet of ministers"] = "government",
        ["council of ministers"] = "government",
        // They tell the kind of act, not who issued it.
        ["executive"] = null,
        ["federal"] = null,
    };

    private readonly ImmutableArray<string> stateNames;

    public IssuerNames(MemberState state)
    {
        stateNames =
        [
            .. state
                .Variants.Prepend(state.Name)
                .Select(FoldedText.Of)
                .Where(name => name.Length > 0)
                .OrderByDescending(name => name.Length)
                .ThenBy(name => name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The issuer as it is compared; null when none is stated, or only the state itself, as laws do.</summary>
    public string? Family(string? issuer)
    {
        var words = Article().Replace(FoldedText.Of(issuer), "");
        foreach (var name in stateNames)
        {
            var at = $" {words} ".IndexOf($" {name} ", StringComparison.Ordinal);
            if (at < 0)
                continue;
            words = words[..at];
            break;
        }

        words = Ministry().Replace(OfTheState().Replace(words.Trim(), ""), "minister");
        if (Same.TryGetValue(words, out var family))
            return family;
        return words.Length == 0 ? null : words;
    }

    [GeneratedRegex("^the ")]
    private static partial Regex Article();

    // "president of the" before the state's name; "President of the Republic".
    [GeneratedRegex("(?:^| )of(?: the)?(?: republic| state| kingdom| nation)?$")]
    private static partial Regex OfTheState();

    [GeneratedRegex("^ministry(?= |$)")]
    private static partial Regex Ministry();
}
