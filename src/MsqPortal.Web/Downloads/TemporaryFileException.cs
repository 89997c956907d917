namespace MsqPortal.Web.Downloads;

/// <summary>The folder for temporary files cannot be used; the message says which, and what to do.</summary>
public sealed class TemporaryFileException(Exception cause)
    : IOException(
        $"No temporary file can be written in '{Path.GetTempPath()}' ({cause.Message.TrimEnd('.')}); "
            + "set TMPDIR to a folder that can be written.",
        cause
    );
