using MsqPortal.Web.Tests.Running;

[assembly: AssemblyFixture(typeof(TestPortals))]
