using MsqPortal.Web.Hosting;

namespace MsqPortal.Web.Verbs;

/// <summary>What a verb with a database needs: the same services and settings as the portal, without a web server.</summary>
public sealed class VerbServices : IServiceProvider, IAsyncDisposable
{
    private readonly IHost host;
    private readonly AsyncServiceScope scope;

    private VerbServices(IHost host)
    {
        this.host = host;
        scope = host.Services.CreateAsyncScope();
    }

    public static IHost BuildHost()
    {
        var builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.AddPortalLogging();
        builder.AddPortalServices();
        return builder.Build();
    }

    /// <summary>With the database open.</summary>
    public static async Task<VerbServices> OpenAsync(CancellationToken cancellation)
    {
        var services = new VerbServices(BuildHost());
        try
        {
            await services.host.Services.GetRequiredService<PortalConnection>().OpenAsync(cancellation);
            return services;
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    public object? GetService(Type serviceType) => scope.ServiceProvider.GetService(serviceType);

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
    }
}
