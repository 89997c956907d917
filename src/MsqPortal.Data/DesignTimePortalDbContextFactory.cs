using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace MsqPortal.Data;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model; it needs no database.</summary>
internal sealed class DesignTimePortalDbContextFactory : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalDatabase("Host=localhost;Database=portal");
        return new PortalDbContext(options.Options);
    }
}
