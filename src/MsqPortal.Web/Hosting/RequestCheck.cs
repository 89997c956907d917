using System.Globalization;

namespace MsqPortal.Web.Hosting;

/// <summary>Refuses what no browser sends and the framework cannot read: hosts that are none, and addresses with control characters.</summary>
public sealed class RequestCheck(RequestDelegate next)
{
    /// <summary>RFC 1035, 2.3.4.</summary>
    private const int LongestHost = 255;

    private static readonly IdnMapping Names = new();

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        return IsHost(request.Headers.Host.ToString()) && !request.Path.Value!.Any(char.IsControl)
            ? next(context)
            : PlainPage.SendAsync(context, StatusCodes.Status400BadRequest, "Errors.NoAddress", "Errors.NoAddressMore");
    }

    private static bool IsHost(string header)
    {
        // HTTP/1.0 may come without a host.
        if (header.Length == 0)
            return true;
        if (!Uri.TryCreate($"http://{header}", UriKind.Absolute, out var uri) || uri.PathAndQuery != "/")
            return false;
        var host = uri.Host;
        return host.Length <= LongestHost
            && Uri.CheckHostName(host.TrimEnd('.')) != UriHostNameType.Unknown
            && uri.UserInfo.Length == 0
            && (!host.Contains("xn--", StringComparison.OrdinalIgnoreCase) || IsInternational(host));
    }

    private static bool IsInternational(string host)
    {
        try
        {
            return Names.GetUnicode(host).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
