namespace MsqPortal.SyntheticResponses.Legislation;

/// <summary>Makes of an act what a slip of the pen makes of it.</summary>
internal static class ContradictionWriter
{
    private static readonly ContradictionKind[] Kinds = Enum.GetValues<ContradictionKind>();

    /// <summary>The act as another part of the response has it.</summary>
    public static (ContradictionKind Kind, Act Other) Contradict(Act act, Pcg random)
    {
        var kind = random.Pick(Kinds);
        if (kind == ContradictionKind.Prefix && act.Prefix is null)
            kind = ContradictionKind.Type;
        return (
            kind,
            kind switch
            {
                ContradictionKind.Number => act with { Number = OtherNumber(act.Number, random) },
                ContradictionKind.Year => act with { Date = act.Date.AddYears(random.Pick(-1, 1)) },
                ContradictionKind.Document => act with { DocumentId = OtherDocument(act.DocumentId, random) },
                ContradictionKind.Type => act with { Type = OtherType(act.Type, random), Prefix = null },
                _ => act with { Type = OtherType(act.Type, random) },
            }
        );
    }

    // Ids grow by 500 a day: the neighbour in the database, or one that is a year out of the order of time.
    private static int OtherDocument(int id, Pcg random) =>
        id + (random.Chance(60) ? random.Between(1, 40) : random.Between(180_000, 400_000));

    private static string OtherNumber(string number, Pcg random)
    {
        var end = number.TakeWhile(char.IsAsciiDigit).Count();
        var other = int.Parse(number[..end]) + random.Between(1, 90);
        return $"{other}{number[end..]}";
    }

    private static string OtherType(string type, Pcg random) =>
        random.Pick([.. ((string[])["Decree", "Resolution", "Decision", "Law"]).Where(other => other != type)]);
}
