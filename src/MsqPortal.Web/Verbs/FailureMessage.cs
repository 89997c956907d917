using System.Net.Sockets;
using Microsoft.Extensions.Options;
using MsqPortal.Import;
using MsqPortal.PrivatePostgres;
using Npgsql;

namespace MsqPortal.Web.Verbs;

/// <summary>One sentence for people instead of a stack trace.</summary>
public static class FailureMessage
{
    public static string Of(Exception failure) =>
        failure switch
        {
            PrivatePostgresException or PortalDatabaseException or InvalidDataException or OptionsValidationException =>
                FirstLine(failure),
            PostgresException answer =>
                $"The database refused the request ({answer.SqlState}: {answer.MessageText}); check the rights and the database that ConnectionStrings__Portal names.",
            NpgsqlException or SocketException or TimeoutException =>
                $"The database does not answer ({FirstLine(failure)}); check ConnectionStrings__Portal, or leave it empty to use a private PostgreSQL.",
            ArgumentException when failure.Source == "Npgsql" || failure.StackTrace?.Contains("Npgsql") == true =>
                $"ConnectionStrings__Portal is no connection string ({FirstLine(failure)}); write it as Host=…;Database=…;Username=….",
            IOException when failure.Message.Contains("address already in use", StringComparison.OrdinalIgnoreCase) =>
                $"{FirstLine(failure)} Choose another address with ASPNETCORE_URLS.",
            _ when failure.InnerException is NpgsqlException database => Of(database),
            _ => $"Unexpected failure: {FirstLine(failure)} ({failure.GetType().Name}).",
        };

    private static string FirstLine(Exception failure) => failure.Message.Split('\n')[0].Trim();
}
