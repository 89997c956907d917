using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>
    /// Reasons and diagnostics of refused files quoted what stands below the name of the country, and named files whose
    /// consent nobody had read. What earlier imports recorded of such files goes, except for state and edition.
    /// </summary>
    public partial class RefusedFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(name: "ck_import_changes_kind", table: "import_changes");

            migrationBuilder.AddCheckConstraint(
                name: "ck_import_changes_kind",
                table: "import_changes",
                sql: "kind IN ('questionAppeared', 'questionVanished', 'answerChanged', 'boxesChanged', 'actAppeared', 'actVanished', 'publicationReasonChanged')"
            );

            migrationBuilder.Sql(
                """
                DELETE FROM diagnostics
                WHERE imported_file_id IN (SELECT id FROM imported_files WHERE status = 'failed');
                UPDATE imported_files
                SET file_name = NULL, content_hash = NULL, reason = NULL, line = NULL, section_count = 0, question_count = 0,
                    part_count = 0, citation_count = 0, link_count = 0, diagnostic_count = 0
                WHERE status = 'failed';
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM import_changes WHERE kind = 'publicationReasonChanged'");
            migrationBuilder.DropCheckConstraint(name: "ck_import_changes_kind", table: "import_changes");

            migrationBuilder.AddCheckConstraint(
                name: "ck_import_changes_kind",
                table: "import_changes",
                sql: "kind IN ('questionAppeared', 'questionVanished', 'answerChanged', 'boxesChanged', 'actAppeared', 'actVanished')"
            );
        }
    }
}
