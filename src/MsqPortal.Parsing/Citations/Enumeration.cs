using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>Whether the words after a comma go on with a list, "…, privacy and cybersecurity", or begin another clause.</summary>
internal static partial class Enumeration
{
    public static bool Begins(ReadOnlySpan<char> words) => List().IsMatch(words) && !Clause().IsMatch(words);

    /// <summary>"…, as amended", "…, which was adopted": the sentence still speaks of what stands before the comma.</summary>
    public static bool SpeaksOfTheAct(ReadOnlySpan<char> words) => Apposition().IsMatch(words);

    [GeneratedRegex(
        @"^(?:as\s+(?:amended|last)|which|adopted|dated|enacted|published|approved|signed|in\s+force|including|and)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Apposition();

    [GeneratedRegex(
        @"^(?:\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,4},\s+){0,4}\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,4},?\s+(?:and|or|&)\s",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex List();

    // A subject, a verb or a new statement, not another item of the list.
    [GeneratedRegex(
        @"^(?:the|a|an|it|its|this|that|these|those|they|we|our|all|each|every|as|in|at|from|by|under|with|for|since|starting|dated|adopted|approved|amended|which|who|where|when|while|and|but|so|no|law|decree|resolution|decision|order|act|regulation|ordinance|directive|code|article|articles|section|chapter|annex|citizens|people|users|persons|ministries|agencies)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Clause();
}
