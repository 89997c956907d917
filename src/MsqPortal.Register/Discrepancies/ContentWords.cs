namespace MsqPortal.Register;

/// <summary>The words of a name that say what it names.</summary>
internal static class ContentWords
{
    /// <summary>Words of names of pages that say nothing about them, and words of grammar.</summary>
    private static readonly HashSet<string> Empty = new(
        (
            "a about above according act acts address agency all also an and annex any appendix are article articles as at available be been below by "
            + "can chapter channel click code data decision decree department description details document e electronic english "
            + "etc following for from government has have here how http https i if in information interactive internet into is it its law legal "
            + "link links main measures ministry national no number of official on online open or order other our page paragraph "
            + "platform point portal public regulation republic resolution section see service services should site state such "
            + "system systems text than that the their there these they this through to unified under used via was website web were which will "
            + "with www you your"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Stems of five letters: "improving" and "improvement" are one word.</summary>
    private const int StemLength = 5;

    /// <param name="text">A name.</param>
    /// <param name="besides">Words that say nothing here, such as those of the host and the state.</param>
    public static HashSet<string> Of(string text, IReadOnlySet<string> besides) =>
        FoldedText
            .Of(text)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word =>
                word.Length > 2 && !Empty.Contains(word) && !besides.Contains(word) && !word.All(char.IsDigit)
            )
            .Select(word => word.Length > StemLength ? word[..StemLength] : word)
            .ToHashSet(StringComparer.Ordinal);
}
