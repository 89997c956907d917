using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using MsqPortal.Web.Api;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Hosting;

/// <summary>
/// How much is done at a time. What is too much waits shortly in a queue, and then is told to come again: a portal that takes
/// everything on answers nobody.
/// </summary>
internal static class LoadLimits
{
    // Each request that makes something holds a connection to the database; together they are fewer than the pool has.
    private static readonly ConcurrencyLimiterOptions Pages = new() { PermitLimit = 24, QueueLimit = 400 };
    private static readonly ConcurrencyLimiterOptions Programs = new() { PermitLimit = 12, QueueLimit = 200 };
    private static readonly ConcurrencyLimiterOptions Downloads = new() { PermitLimit = 4, QueueLimit = 40 };

    private const long LargestBody = 64 * 1024;
    private const int LargestHeaders = 16 * 1024;
    private static readonly TimeSpan LongestHeaders = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestIdle = TimeSpan.FromSeconds(75);

    private static readonly PathString[] Unlimited = [PortalUrls.Liveness, PortalUrls.Readiness, PortalUrls.Version];

    private static readonly string[] DownloadEndings = [".csv", ".xlsx", ".atom", ".txt", ".bib", ".ris"];

    public static void AddLoadLimits(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = LargestBody;
            server.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
            server.Limits.RequestHeadersTimeout = LongestHeaders;
            server.Limits.KeepAliveTimeout = LongestIdle;
        });
        services.AddRateLimiter(_ => { });
        services
            .AddOptions<RateLimiterOptions>()
            .Configure<IOptions<PortalSettings>>((limiter, settings) => Configure(limiter, settings.Value));
    }

    private static void Configure(RateLimiterOptions limiter, PortalSettings settings)
    {
        var atOnce = PartitionedRateLimiter.Create<HttpContext, string>(AreaOf);
        limiter.GlobalLimiter = settings.RequestsPerMinuteAndClient is 0
            ? atOnce
            : PartitionedRateLimiter.CreateChained(OfClient(settings.RequestsPerMinuteAndClient), atOnce);
        limiter.OnRejected = async (rejected, _) =>
        {
            var response = rejected.HttpContext.Response;
            var isOfClient = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
            if (isOfClient)
                response.Headers.RetryAfter = $"{Math.Max(1, (int)wait.TotalSeconds)}";
            await PlainPage.SendAsync(
                rejected.HttpContext,
                isOfClient ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable,
                "Errors.Busy",
                isOfClient ? "Errors.TooManyMore" : "Errors.BusyMore"
            );
        };
    }

    private static RateLimitPartition<string> AreaOf(HttpContext context)
    {
        var path = context.Request.Path;
        if (Unlimited.Any(probe => path == probe))
            return RateLimitPartition.GetNoLimiter("probes");
        if (
            path == PortalUrls.SearchJson
            || DownloadEndings.Any(ending => path.Value!.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        )
            return RateLimitPartition.GetConcurrencyLimiter("downloads", _ => Downloads);
        if (ProgramRequests.Includes(context))
            return RateLimitPartition.GetConcurrencyLimiter("programs", _ => Programs);
        return PageAddress.IsPage(path)
            ? RateLimitPartition.GetConcurrencyLimiter("pages", _ => Pages)
            : RateLimitPartition.GetNoLimiter("files");
    }

    private static PartitionedRateLimiter<HttpContext> OfClient(int requestsPerMinute) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            RateLimitPartition.GetTokenBucketLimiter(
                $"{context.Connection.RemoteIpAddress}",
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = requestsPerMinute,
                    TokensPerPeriod = Math.Max(1, requestsPerMinute / 60),
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                }
            )
        );
}
