using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Appearance;

/// <summary>
/// Remembers a chosen theme in a cookie and leads back to the page. The script of the switch writes the same cookie without
/// asking; this is for readers without script.
/// </summary>
public static class ThemeSwitch
{
    public const string ThemeField = "theme";
    public const string ReturnField = "back";

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static void MapThemeSwitch(this IEndpointRouteBuilder routes) =>
        routes.MapPost(PortalUrls.Theme, SwitchAsync).ExcludeFromDescription();

    /// <summary>Where the page of a request can be asked for again, in its language.</summary>
    public static string PageOf(HttpRequest request) =>
        PageAddress.Of(request.HttpContext.Features.Get<RequestedPage>()!.Url);

    private static async Task<IResult> SwitchAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
            return Results.BadRequest();

        var form = await request.ReadFormAsync(cancellation);
        if (Theme.Named(form[ThemeField]) is not { } theme)
            return Results.BadRequest();

        var cookies = request.HttpContext.Response.Cookies;
        var options = new CookieOptions
        {
            Path = "/",
            SameSite = SameSiteMode.Lax,
            MaxAge = Remembered,
        };
        if (theme == Theme.System)
            cookies.Delete(Theme.Cookie, options);
        else
            cookies.Append(Theme.Cookie, theme.Name, options);
        var back = form[ReturnField].ToString();
        request.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        request.HttpContext.Response.Headers.Location = LeadsIntoPortal(back) ? back : PortalUrls.Home;
        return Results.Empty;
    }

    /// <summary>A path of this portal: "//host" and "/\host" would lead to another one, and a line break into the headers.</summary>
    private static bool LeadsIntoPortal(string address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && address.All(sign => sign is > ' ' and < '\x7f');
}
