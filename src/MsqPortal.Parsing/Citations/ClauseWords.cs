using System.Collections.Frozen;

namespace MsqPortal.Parsing.Citations;

/// <summary>
/// Words that tell where the name of an act ends and the sentence goes on: "on personal data | regulates", "on open data |
/// which".
/// </summary>
internal static class ClauseWords
{
    private static readonly FrozenSet<string> Always = Set(
        """
        which who whom whose where whereby when while because that hereinafter herein according pursuant
        is are was were be been being has have had having shall will would can could must should does do did
        it we they he she there this these those
        provides regulates establishes defines implies stipulates ensures gives applies guaranteed obliges prescribes
        determines introduces recognizes recognises contains includes consists governs protects prohibits allows
        enables empowers envisages foresees specifies describes outlines lays came comes entered enters took takes
        became becomes began begins gave made makes led laid seeks serves says exists remains replaces supersedes
        superseded transposes amends abolishes abolished assigns assigned entrusts entrusted approves adopts refers
        adopted amended enacted promulgated ratified repealed signed passed replaced
        """
    );

    // "guarantees", "approved" and "sets" are a verb before "the" and "that", and a noun or an adjective elsewhere: "on
    // guarantees of …", "on services provided by …", "on data sets".
    private static readonly FrozenSet<string> BeforeAnObject = Set(
        """
        sets set states addresses covers supports acts aims marks tasks approved established introduced created launched
        issued published provided requires required mandates mandated grants granted guarantees reports plans limits
        controls permits implements supplements repeals orders uses obliged set allowed started
        """
    );

    private static readonly FrozenSet<string> Objects = Set(
        "the a an that all any every each how its their our new out up forth as into"
    );

    // "measures may be taken" has a verb, "of May" and "In May" a month.
    private const string May = "may";

    /// <summary>With this word the sentence leaves the name before it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="next">The word after it; empty at the end.</param>
    public static bool Begins(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        word is May
        || Always.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        || (
            BeforeAnObject.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            && Objects.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next)
        );

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
