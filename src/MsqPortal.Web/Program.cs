using MsqPortal.Web.Verbs;

return await PortalCommand.RunAsync(args);
