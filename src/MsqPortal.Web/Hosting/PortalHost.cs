using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using MsqPortal.Web.Api;
using MsqPortal.Web.Caching;
using MsqPortal.Web.Pages;
using MsqPortal.Web.Rendering;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Hosting;

/// <summary>Builds the web program. Files are found beside the program, wherever it is started from.</summary>
public static class PortalHost
{
    /// <param name="args">Configuration as <c>--Key:Name=value</c>, on top of appsettings.json and the environment.</param>
    public static WebApplication Build(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = args,
                ApplicationName = typeof(PortalHost).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.WebHost.UseStaticWebAssets();
        builder.AddPortalConnections();
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        builder.AddPortalLogging();
        builder.AddPortalServices();

        builder.Services.AddSingleton<PortalReadiness>();
        builder.Services.AddHostedService<StartUp>();
        builder.Services.AddHealthChecks().AddCheck<ReadinessCheck>(ReadinessCheck.Name);
        // The closing question is a question like others, at an address of its own.
        builder.Services.AddRazorPages(options =>
        {
            options.Conventions.AddPageRoute("/Questions/Question", "/{country}/{edition}/closing");
            options.Conventions.AddPageRoute("/Questions/Sheet", "/{country}/{edition}/closing/sheet");
        });
        builder.Services.AddLoadLimits();
        builder.Services.AddExceptionHandler<FailureLog>();
        builder.Services.AddPageCaching();
        builder.Services.AddPageQueries();
        builder.Services.AddPortalApi();
        builder.Services.AddSingleton<AnswerRenderer>();
        builder.Services.AddSingleton<RespondentContactPolicy>();
        // Answers hold Cyrillic, Arabic or Chinese words: readable in the page's source as well.
        builder.Services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );

        var app = builder.Build();
        app.UsePortal();
        return app;
    }
}
