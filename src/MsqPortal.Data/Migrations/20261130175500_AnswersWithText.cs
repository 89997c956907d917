using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>
    /// <c>refresh_figures</c> counts as answers of a response those with text (<see cref="Answer.HasText"/>), and no longer
    /// every question that stands in its file.
    /// </summary>
    public partial class AnswersWithText : Migration
    {
        private const string OfQuestionsFound = "count(answer.id)::int AS answers";
        private const string OfAnswersWithText =
            "(count(answer.id) FILTER (WHERE answer.word_count > 0))::int AS answers";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Replaced(OfQuestionsFound, OfAnswersWithText));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Replaced(OfAnswersWithText, OfQuestionsFound));
        }

        private static string Replaced(string counted, string instead) =>
            $"""
                DO $$ BEGIN
                    EXECUTE replace(pg_get_functiondef('refresh_figures(text)'::regprocedure), '{counted}', '{instead}');
                END $$;
                SELECT refresh_figures(iso3) FROM member_states;
                """;
    }
}
