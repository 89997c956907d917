using Microsoft.EntityFrameworkCore;

namespace MsqPortal.Data;

/// <summary>How a <see cref="PortalDbContext"/> reaches PostgreSQL; the same for program, import and tests.</summary>
public static class PortalDatabase
{
    /// <summary>Npgsql with snake_case names.</summary>
    public static DbContextOptionsBuilder UsePortalDatabase(
        this DbContextOptionsBuilder options,
        string connectionString
    ) => options.UseNpgsql(connectionString).UseSnakeCaseNamingConvention();
}
