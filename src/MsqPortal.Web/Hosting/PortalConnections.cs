using Microsoft.AspNetCore.Connections;

namespace MsqPortal.Web.Hosting;

/// <summary>How the server reads from connections and writes to them.</summary>
internal static class PortalConnections
{
    public static void AddPortalConnections(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IMemoryPoolFactory<byte>, PageSizedBlocks>();
        // What a page has written is sent by the thread pool at once, and not by a queue of the connection's own.
        builder.WebHost.UseSockets(options => options.IOQueueCount = 0);
    }
}
