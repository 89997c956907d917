using System.Reflection;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Hosting;

/// <summary>What is running: the program with its commit, and the version of the reading.</summary>
public sealed record PortalVersion(string Version, int ParserVersion)
{
    public static PortalVersion Current { get; } =
        new(
            typeof(PortalVersion)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
                .InformationalVersion,
            ResponseParser.Version
        );
}
