namespace MsqPortal.PrivatePostgres;

/// <param name="DataDirectory">
/// Holds the cluster, one folder per major version. Null: <c>/var/lib/msq-portal</c> for root, else
/// <c>~/.local/share/msq-portal</c>.
/// </param>
/// <param name="IsDurable">False trades safety against a crash of the machine for speed: for throw-away data only.</param>
/// <param name="BinaryDirectory">
/// The folder of <c>postgres</c> and <c>initdb</c>. Null: an installed PostgreSQL, else one unpacked from Debian's packages.
/// </param>
public sealed record PrivatePostgresOptions(
    string? DataDirectory = null,
    bool IsDurable = true,
    string? BinaryDirectory = null
)
{
    /// <summary>How long a server, our own or another process's, may take until it answers.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
