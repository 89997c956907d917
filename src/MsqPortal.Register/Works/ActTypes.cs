namespace MsqPortal.Register;

/// <summary>Which types may name one act.</summary>
internal static class ActTypes
{
    /// <summary>"Act" is a law, and the word for any legal act as well: it does not contradict another type.</summary>
    public const string Generic = "act";

    /// <summary>The types are equal, or one is not stated or says nothing.</summary>
    public static bool Agree(string? one, string? other) =>
        one is null || other is null || one == other || one == Generic || other == Generic;

    /// <summary>The type as a sign that tells acts apart; null when it tells nothing.</summary>
    public static string? Telling(string? type) => type == Generic ? null : type;
}
