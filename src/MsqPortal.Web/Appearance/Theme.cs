namespace MsqPortal.Web.Appearance;

/// <summary>
/// Light or dark, as a reader chose it. A page depends on the choice through <see cref="Of"/> alone, so that whatever stores
/// whole pages needs to tell them apart by nothing but <see cref="Name"/>.
/// </summary>
/// <param name="Name">As the cookie, the form and the style sheet write it.</param>
/// <param name="ColorScheme">What a browser draws its own controls in.</param>
public sealed record Theme(string Name, string ColorScheme)
{
    public const string Cookie = "theme";

    /// <summary>The grounds of the style sheet, which a browser paints around the page.</summary>
    public const string LightGround = "#ffffff";

    public const string DarkGround = "#0f171d";

    public static readonly Theme System = new("system", "light dark");

    public static readonly Theme Light = new("light", "light");

    public static readonly Theme Dark = new("dark", "dark");

    public static IReadOnlyList<Theme> All { get; } = [System, Light, Dark];

    /// <summary>The ground for a reader whose system is light.</summary>
    public string GroundOfLightSystem => this == Dark ? DarkGround : LightGround;

    public string GroundOfDarkSystem => this == Light ? LightGround : DarkGround;

    /// <summary>A cookie that names no theme is none.</summary>
    public static Theme Of(HttpRequest request) =>
        request.Headers.Cookie.Count == 0 ? System : Named(request.Cookies[Cookie]) ?? System;

    public static Theme? Named(string? name) => All.FirstOrDefault(theme => theme.Name == name);
}
