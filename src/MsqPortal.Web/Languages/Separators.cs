namespace MsqPortal.Web.Languages;

/// <summary>What stands before one of several things that are markup, so that no text can join them.</summary>
public static class Separators
{
    /// <summary>"a, b and c".</summary>
    public static string? And(int index, int count) => Before(index, count, "Words.And");

    /// <summary>"a, b or c".</summary>
    public static string? Or(int index, int count) => Before(index, count, "Words.Or");

    /// <summary>"a, b, c".</summary>
    public static string? Comma(int index) => index == 0 ? null : PortalText.Of("Words.Comma");

    // All six languages put the word between the last two things.
    private static string? Before(int index, int count, string last) =>
        index == 0 ? null
        : index == count - 1 ? PortalText.Of(last, "", "")
        : Comma(index);
}
