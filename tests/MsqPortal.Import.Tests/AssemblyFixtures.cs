using MsqPortal.TestDatabase;

[assembly: AssemblyFixture(typeof(PostgresFixture))]
