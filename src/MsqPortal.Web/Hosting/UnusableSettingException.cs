namespace MsqPortal.Web.Hosting;

/// <summary>A setting cannot be used; the message is one sentence that names the setting and says what to write.</summary>
public sealed class UnusableSettingException(string message, Exception? cause = null) : Exception(message, cause);
