namespace MsqPortal.Register;

/// <summary>Finds the name of a link in its label, which is often a sentence.</summary>
internal static class LinkName
{
    private const int Longest = 60;

    private static readonly string[] Ends = [" - ", " – ", " — ", ". ", ": ", "; ", " (", " http"];

    /// <summary>Words that a sentence or a task begins with, and no name.</summary>
    private static readonly HashSet<string> Openings = new(
        (
            "a about additionally also an as at because below besides by currently each every for from furthermore here how if in is it its "
            + "more moreover of on our see some such that these they this those through to today under we when where which with"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Verbs = new(
        (
            "allow allows are be been can contains enables had has have implies includes is may must offers provide provided "
            + "provides shall should was were will"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>"Portal of appeals - the portal is …", "One ID (unified system of …)": the name stands first.</summary>
    /// <returns>Null when the label is no name.</returns>
    public static string? In(string? label)
    {
        var name = label ?? "";
        foreach (var end in Ends)
            name = name.Split(end, 2)[0];
        name = name.Trim(' ', '…', '"', '“', '”', '«', '»', '.', ',', ':');
        if (name.Length is 0 or > Longest || !char.IsUpper(name.FirstOrDefault(char.IsLetter)))
            return null;
        var words = FoldedText.Of(name).Split(' ');
        // "Obtaining certificates", "Working with appeals": what can be done there.
        var isTask = words[0].EndsWith("ing", StringComparison.Ordinal);
        return isTask || Openings.Contains(words[0]) || words.Any(Verbs.Contains) ? null : name;
    }

    /// <summary>The same page with and without scheme, "www." and a closing slash.</summary>
    public static string Address(string url)
    {
        var address = url.Split("://", 2)[^1];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            address = address[4..];
        var host = address.IndexOfAny(['/', '?', '#']);
        address = host < 0 ? address.ToLowerInvariant() : address[..host].ToLowerInvariant() + address[host..];
        return address.TrimEnd('/');
    }
}
