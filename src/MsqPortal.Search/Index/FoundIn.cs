namespace MsqPortal.Search.Index;

/// <summary>Whose words a query found. Of several, the first one counts: what an answer says itself is said by it.</summary>
public enum FoundIn : byte
{
    /// <summary>The answer says all of it: its text, the numbers of acts and the addresses that it writes.</summary>
    Answer,

    /// <summary>Only with the number that other answers give to an act that this one cites.</summary>
    Act,

    /// <summary>Only with the words of the form: the wording of the question and the labels of its parts.</summary>
    Question,
}

/// <summary>The values of the facet that each query makes anew.</summary>
public static class FoundInValues
{
    internal static readonly int[] Numbers = [.. All.Select(value => (int)value)];

    /// <summary>Their numbers as values of the facet are those of the enumeration.</summary>
    public static IReadOnlyList<FoundIn> All => Enum.GetValues<FoundIn>();

    /// <summary>As addresses and files write it.</summary>
    public static string ValueOf(FoundIn foundIn) => foundIn.ToString().ToLowerInvariant();
}
