namespace MsqPortal.Web.Languages;

/// <summary>What was asked for: the address without its language. It stays when an error page answers in place of the page.</summary>
public sealed record RequestedPage(PathString Path, QueryString Query)
{
    /// <summary>From its first slash alone: two of them would name another host.</summary>
    public string Url => "/" + Path.ToUriComponent().TrimStart('/') + Query.ToUriComponent();
}

/// <summary>
/// Takes the language off the address and speaks it while the request is answered. The address alone says it, neither a
/// cookie nor what the browser prefers: one address is one page, for readers who share it and for caches.
/// </summary>
public sealed class LanguageOfAddress(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var first = request.Path.Value!.Split('/', 3).ElementAtOrDefault(1);
        var named = Language.Of(first?.ToLowerInvariant());
        var rest = named is null ? request.Path : new PathString(request.Path.Value![(named.Code.Length + 1)..]);
        if (!rest.HasValue)
            rest = "/";
        var page = new RequestedPage(rest, request.QueryString);
        if (named is not null && (named.IsEnglish || named.Code != first || !PageAddress.IsPage(rest)))
        {
            context.Response.Redirect(PageAddress.In(named, page.Url), permanent: true, preserveMethod: true);
            return;
        }

        (named ?? Language.English).Use();
        context.Features.Set(page);
        var asked = request.Path;
        request.Path = rest;
        try
        {
            await next(context);
        }
        finally
        {
            // The log names what was asked for.
            request.Path = asked;
        }
    }
}
