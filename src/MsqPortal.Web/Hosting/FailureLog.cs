using Microsoft.AspNetCore.Diagnostics;

namespace MsqPortal.Web.Hosting;

/// <summary>
/// Writes one line with its trace for a fault of the program. What a client or the database causes is no such fault: a client
/// is answered, and that the database is away is said once, when it goes.
/// </summary>
internal sealed partial class FailureLog(ILogger<FailureLog> logger) : IExceptionHandler
{
    /// <summary>Always false: the page or the problem that stands in is made by who handles exceptions.</summary>
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        if (
            DatabaseFailure.StatusOf(exception) == StatusCodes.Status500InternalServerError
            && !context.RequestAborted.IsCancellationRequested
        )
            Log.Failed(logger, exception, context.Request.Method, context.Request.Path, context.TraceIdentifier);
        return ValueTask.FromResult(false);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{Method} {Path} failed (request {RequestId})")]
        public static partial void Failed(
            ILogger logger,
            Exception failure,
            string method,
            string path,
            string requestId
        );
    }
}
