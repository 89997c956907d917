using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Hosting;

/// <summary>What the web program and the verbs share.</summary>
public static class PortalServices
{
    public static void AddPortalDatabase(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<PortalSettings>()
            .BindConfiguration(PortalSettings.SectionName)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<PortalConnection>();
        builder.Services.AddDbContextPool<PortalDbContext>(
            (services, options) =>
                options.UsePortalDatabase(services.GetRequiredService<PortalConnection>().ConnectionString)
        );
    }
}
