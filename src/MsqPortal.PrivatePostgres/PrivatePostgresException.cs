namespace MsqPortal.PrivatePostgres;

/// <summary>The private PostgreSQL cannot run. The message is meant for people: what is wrong, and what to do.</summary>
public sealed class PrivatePostgresException : Exception
{
    public PrivatePostgresException() { }

    public PrivatePostgresException(string message)
        : base(message) { }

    public PrivatePostgresException(string message, Exception? innerException)
        : base(message, innerException) { }

    internal static PrivatePostgresException NotAvailable(string reason, Exception? cause = null) =>
        new(
            $"No PostgreSQL of {PrivatePostgresServer.OldestMajor} or newer can be had here: {reason}. "
                + $"Install PostgreSQL {PrivatePostgresServer.OldestMajor} or newer, or set ConnectionStrings__Portal to a "
                + "server that you have, or run 'docker compose up'.",
            cause
        );
}
