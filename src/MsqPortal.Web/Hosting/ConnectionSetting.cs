using Npgsql;

namespace MsqPortal.Web.Hosting;

/// <summary>The setting <c>ConnectionStrings:Portal</c>, checked before anything waits for a database.</summary>
public static class ConnectionSetting
{
    private const string Form = "write it as Host=…;Port=5432;Database=…;Username=…;Password=…";

    /// <exception cref="UnusableSettingException">It is no connection string.</exception>
    public static NpgsqlConnectionStringBuilder Read(string text)
    {
        // Hosts hand out addresses. Their password is no part of the message.
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0 && !text[..scheme].Contains('='))
            throw new UnusableSettingException(
                $"ConnectionStrings__Portal is an address such as postgres://…; {Form}."
            );

        try
        {
            var connection = new NpgsqlConnectionStringBuilder(text);
            return connection.Host is { Length: > 0 }
                ? connection
                : throw new UnusableSettingException($"ConnectionStrings__Portal names no Host; {Form}.");
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or InvalidCastException)
        {
            throw new UnusableSettingException($"ConnectionStrings__Portal {Fault(wrong)}; {Form}.", wrong);
        }
    }

    // What the reader of connection strings says is for programmers.
    private static string Fault(Exception wrong) =>
        wrong switch
        {
            ArgumentException { ParamName: { } keyword, InnerException: KeyNotFoundException } =>
                $"knows no keyword '{keyword}'",
            ArgumentException { ParamName: { } keyword } => $"gives '{keyword}' a value that it cannot have",
            _ => "is no connection string",
        };
}
