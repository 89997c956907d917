using System.Runtime.Versioning;
using MsqPortal.TestDatabase;

[assembly: SupportedOSPlatform("linux")]
[assembly: AssemblyFixture(typeof(PostgresFixture))]
