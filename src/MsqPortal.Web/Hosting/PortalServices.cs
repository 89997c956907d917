using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MsqPortal.Data;
using MsqPortal.Import;

namespace MsqPortal.Web.Hosting;

/// <summary>What the web program and the verbs share: settings, database and import.</summary>
public static class PortalServices
{
    public static void AddPortalServices(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services
            .AddOptions<PortalSettings>()
            .BindConfiguration(PortalSettings.SectionName)
            .Validate(
                settings => settings.MaximumFileBytes is >= 1 and <= PortalSettings.MostFileBytes,
                $"Portal__MaximumFileBytes must be a number from 1 to {PortalSettings.MostFileBytes}; correct the setting."
            )
            .Validate(
                settings => settings.RequestsPerMinuteAndClient >= 0,
                "Portal__RequestsPerMinuteAndClient must be a number from 0, which sets no limit; correct the setting."
            )
            .ValidateOnStart();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PortalConnection>();
        services.AddPooledDbContextFactory<PortalDbContext>(
            (provider, options) =>
                options.UsePortalDatabase(provider.GetRequiredService<PortalConnection>().ConnectionString)
        );
        services.AddScoped(provider =>
            provider.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContext()
        );
        services.AddSingleton(provider => new ImportOptions(Settings(provider).MaximumFileBytes));
        services.AddSingleton(provider => QuestionnaireCatalog.Load(Settings(provider).SeedsDirectory));
        services.AddSingleton<ImportRunner>();
    }

    private static PortalSettings Settings(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<PortalSettings>>().Value;
}
