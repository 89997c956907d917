namespace MsqPortal.Web.Verbs;

public static class ExitCode
{
    public const int Success = 0;

    /// <summary>The input is fine as far as is known; something else failed.</summary>
    public const int Failure = 1;

    /// <summary>The arguments or the files must be mended before another try can succeed.</summary>
    public const int BadInput = 2;
}

/// <summary>The message is one sentence that names the file (and line) and what to do.</summary>
public sealed class BadInputException(string message) : Exception(message);
