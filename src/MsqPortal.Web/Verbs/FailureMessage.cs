using System.Net.Sockets;
using Microsoft.Extensions.Options;
using MsqPortal.Data;
using MsqPortal.Import;
using MsqPortal.PrivatePostgres;
using MsqPortal.Web.Hosting;
using Npgsql;

namespace MsqPortal.Web.Verbs;

/// <summary>One sentence for people instead of a stack trace.</summary>
public static class FailureMessage
{
    public static string Of(Exception failure) =>
        failure switch
        {
            // A file of settings: only the innermost failure tells the line.
            InvalidDataException
                when failure.GetBaseException() is var cause && IsOf(failure, "Microsoft.Extensions") =>
                $"{FirstLine(failure)} {FirstLine(cause)} Mend the file.",
            BadInputException
            or UnusableSettingException
            or PrivatePostgresException
            or PortalDatabaseException
            or NewerDatabaseException
            or InvalidDataException
            or OptionsValidationException => FirstLine(failure),
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } =>
                "The disk of the database is full: make room and start again. Nothing is stored by half.",
            PostgresException answer =>
                $"The database refused the request ({answer.SqlState}: {answer.MessageText}); check the rights and the database that ConnectionStrings__Portal names.",
            NpgsqlException or SocketException or TimeoutException =>
                $"The database does not answer ({FirstLine(failure)}); check ConnectionStrings__Portal, or leave it empty to use a private PostgreSQL.",
            InvalidOperationException when IsOf(failure, "Microsoft.Extensions.Configuration") =>
                $"{InPlainWords(FirstLine(failure))} Correct the setting in appsettings.json or in the environment.",
            InvalidOperationException when IsOf(failure, "Serilog") =>
                $"{FirstLine(failure)} Correct the section Serilog in appsettings.json or in the environment.",
            FormatException when IsOf(failure, "Microsoft.AspNetCore") =>
                $"{FirstLine(failure)}. Write an address such as http://127.0.0.1:5000 into ASPNETCORE_URLS.",
            IOException when failure.Message.Contains("address already in use", StringComparison.OrdinalIgnoreCase) =>
                $"{FirstLine(failure)} Choose another address with ASPNETCORE_URLS.",
            UnauthorizedAccessException =>
                $"{FirstLine(failure)} Give the account of this program the right to it, or name another place.",
            _ when failure.InnerException is NpgsqlException database => Of(database),
            _ => $"Unexpected failure: {FirstLine(failure)} ({failure.GetType().Name}).",
        };

    private static string InPlainWords(string message) =>
        message
            .Replace("type 'System.Boolean'", "true or false", StringComparison.Ordinal)
            .Replace("type 'System.Int32'", "a whole number", StringComparison.Ordinal)
            .Replace("type 'System.Int64'", "a whole number", StringComparison.Ordinal);

    private static bool IsOf(Exception failure, string library) =>
        failure.Source?.StartsWith(library, StringComparison.Ordinal) == true;

    private static string FirstLine(Exception failure) => failure.Message.Split('\n')[0].Trim();
}
