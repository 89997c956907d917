namespace MsqPortal.Register;

/// <summary>What most mentions say.</summary>
internal static class Majority
{
    /// <summary>Distinct values, the most frequent first; among equals the first in the text.</summary>
    public static IEnumerable<T> Ranked<T>(IEnumerable<T> values)
        where T : notnull =>
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).Select(group => group.Key);

    /// <summary>The value that most mentions state, in the spelling that most of those use; null when none states one.</summary>
    public static string? Of(
        IEnumerable<ActFacts> acts,
        Func<ActFacts, string?> compared,
        Func<ActFacts, string?> written
    )
    {
        var stated = acts.Select(act => (Compared: compared(act) ?? "", Written: written(act)))
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Written))
            .ToList();
        // An issuer such as the state itself compares as nothing: it is shown when nothing else is stated.
        var telling = stated.Exists(pair => pair.Compared.Length > 0)
            ? stated.FindAll(pair => pair.Compared.Length > 0)
            : stated;
        var winner = Ranked(telling.Select(pair => pair.Compared)).FirstOrDefault();
        return Ranked(telling.Where(pair => pair.Compared == winner).Select(pair => pair.Written!)).FirstOrDefault();
    }
}
