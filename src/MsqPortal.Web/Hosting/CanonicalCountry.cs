using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Hosting;

/// <summary>Every page has one address: a country in capitals leads to the same address in small letters.</summary>
public sealed class CanonicalCountry(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (
            context.Request.RouteValues.TryGetValue("country", out var value)
            && value is string country
            && country.Any(char.IsAsciiLetterUpper)
            // Below the API, a country is no page and may be written in either way.
            && context.Request.Path.StartsWithSegments($"/{country}", StringComparison.Ordinal)
        )
        {
            var rest = context.Request.Path.Value!.TrimStart('/')[country.Length..];
            context.Response.Redirect(
                PageAddress.Of($"/{country.ToLowerInvariant()}{rest}{context.Request.QueryString}"),
                permanent: true,
                preserveMethod: true
            );
            return Task.CompletedTask;
        }

        return next(context);
    }
}
