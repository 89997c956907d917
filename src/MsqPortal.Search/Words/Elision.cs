using System.Collections.Frozen;

namespace MsqPortal.Search.Words;

/// <summary>
/// Articles, pronouns and prepositions that lose their vowel before another word and are written together with it:
/// "l’action", "jusqu’à", "dell’informazione". What stands after the apostrophe is a word of its own. Other apostrophes belong
/// to their words: "O‘zbekiston", "O’Brien", "aujourd’hui", "п’ять".
/// </summary>
internal static class Elision
{
    // French, Italian, Catalan; as the words are compared: without accents and capitals.
    private static readonly FrozenSet<string> All =
    [
        .. "c d j l m n s t v".Split(' '),
        .. "qu jusqu lorsqu puisqu quoiqu".Split(' '),
        .. "gl un all agl coll dall dagl dell degl nell negl pell sull sugl".Split(' '),
        .. "quell quegl quest bell sant nessun ciascun alcun qualcun".Split(' '),
        .. "anch com cos dov quand senz tutt mezz".Split(' '),
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spans = All.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <param name="before">What stands before the apostrophe, as it is compared.</param>
    public static bool EndsIn(ReadOnlySpan<char> before) => Spans.Contains(before);
}
