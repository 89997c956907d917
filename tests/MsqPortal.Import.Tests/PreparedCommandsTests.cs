using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>A page sends the same commands again and again: PostgreSQL reads and plans them once for each connection.</summary>
public sealed class PreparedCommandsTests(PostgresFixture postgres) : ImportTest(postgres)
{
    [Theory]
    [InlineData("", 1)]
    [InlineData(";Max Auto Prepare=0", 0)]
    public async Task A_command_that_is_sent_again_is_prepared_unless_the_connection_says_otherwise(
        string setting,
        int prepared
    )
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalDatabase(Portal.ConnectionString + setting);
        await using var database = new PortalDbContext(options.Options);
        await database.Database.OpenConnectionAsync(Ct);

        for (var time = 0; time < 3; time++)
            (await database.Answers.CountAsync(answer => answer.WordCount < 0, Ct)).ShouldBe(0);

        var commands = await database
            .Database.SqlQuery<string>($"""SELECT statement AS "Value" FROM pg_prepared_statements""")
            .ToListAsync(Ct);
        commands.Count(command => command.Contains("FROM answers")).ShouldBe(prepared);
    }
}
