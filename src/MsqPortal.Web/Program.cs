using MsqPortal.Web.Languages;
using MsqPortal.Web.Verbs;

// Whatever the machine speaks: verbs and logs are English, and a page is what its address says.
Language.English.Use();
return await PortalCommand.RunAsync(args);
