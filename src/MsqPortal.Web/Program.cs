using MsqPortal.Web.Languages;
using MsqPortal.Web.Verbs;

// The last net: patterns take time in proportion to their text, and if one does not, it fails instead of going on for ever.
AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(10));

// Whatever the machine speaks: verbs and logs are English, and a page is what its address says.
Language.English.Use();
return await PortalCommand.RunAsync(args);
