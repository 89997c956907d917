using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>
    /// The same statements of <c>refresh_figures</c> in a language that keeps their plans, and plans that go from the rows
    /// of one Member State down by index. Where nothing is known of the tables yet, as while the first files are imported,
    /// PostgreSQL would read them from end to end for each file.
    /// </summary>
    public partial class FiguresByIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                Rewritten("plpgsql SET enable_hashjoin = off SET enable_mergejoin = off", "'BEGIN' || prosrc || 'END'")
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Rewritten("sql", "substr(prosrc, 6, length(prosrc) - 8)"));
        }

        private static string Rewritten(string language, string body) =>
            $"""
                DO $$ BEGIN
                    EXECUTE (
                        SELECT format(
                            'CREATE OR REPLACE FUNCTION refresh_figures(state text) RETURNS void LANGUAGE {language} AS %L',
                            {body}
                        )
                        FROM pg_proc WHERE oid = 'refresh_figures(text)'::regprocedure
                    );
                END $$;
                """;
    }
}
