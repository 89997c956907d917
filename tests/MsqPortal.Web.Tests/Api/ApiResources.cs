namespace MsqPortal.Web.Tests.Api;

/// <summary>Every resource of the API as the description names it, with an address that the seed answers.</summary>
public static class ApiResources
{
    public static readonly IReadOnlyDictionary<string, string> Examples = new Dictionary<string, string>
    {
        ["/responses"] = "/responses",
        ["/responses/{country}/{edition}"] = "/responses/uzb/2024",
        ["/responses/{country}/{edition}/sections/{code}"] = "/responses/uzb/2024/sections/D",
        ["/responses/{country}/{edition}/questions/{number}"] = "/responses/uzb/2024/questions/34",
        ["/sections"] = "/sections",
        ["/questions"] = "/questions?pageSize=500",
        ["/answers"] = "/answers?pageSize=500",
        ["/legal-acts"] = "/legal-acts?pageSize=500",
        ["/legal-acts/{slug}"] = "/legal-acts/uz-decree-2020-10-05-6079",
        ["/portal-links"] = "/portal-links?pageSize=500",
        ["/discrepancies"] = "/discrepancies?pageSize=500",
        ["/discrepancies/{slug}"] = "/discrepancies/uz-act-two-types-uz-resolution-2018-08-22-3917",
        ["/lookup"] = "/lookup?q=UP-6079",
        ["/search"] = "/search?q=e-government&section=D",
        ["/imports"] = "/imports",
        ["/imports/files"] = "/imports/files",
        ["/imports/diagnostics"] = "/imports/diagnostics",
    };

    public static TheoryData<string> Addresses => [.. Examples.Values.Select(address => PortalUrls.Api + address)];
}
