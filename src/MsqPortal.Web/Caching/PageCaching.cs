using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using MsqPortal.Web.Api;

namespace MsqPortal.Web.Caching;

/// <summary>Strong entity tags, compression, and pages without indentation, in this order from outside.</summary>
internal static class PageCaching
{
    public static void AddPageCaching(this IServiceCollection services)
    {
        services.AddSingleton<DataChanges>();
        services.AddHostedService(provider => provider.GetRequiredService<DataChanges>());
        services.AddSingleton<PageMemory>();
        // Pages hold no secret that a guessed text beside it could reveal by its length.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        // A page is compressed once for all its readers.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    public static void UsePageMaking(this IApplicationBuilder app)
    {
        app.UseWhen(ProgramRequests.AreTagged, tagged => tagged.UseMiddleware<EntityTags>());
        app.UseResponseCompression();
        app.UseMiddleware<CompactPages>();
    }
}
