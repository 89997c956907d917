using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>Tells every portal of this database when an import has changed the data.</summary>
    public partial class AnnouncedImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Every transaction of an import adds a row to one of the two; PostgreSQL delivers the notice when it commits.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION announce_import() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    NOTIFY portal_data;
                    RETURN NULL;
                END
                $$;

                CREATE TRIGGER announce_import AFTER INSERT OR UPDATE OR DELETE ON import_runs
                    FOR EACH STATEMENT EXECUTE FUNCTION announce_import();
                CREATE TRIGGER announce_import AFTER INSERT OR UPDATE OR DELETE ON imported_files
                    FOR EACH STATEMENT EXECUTE FUNCTION announce_import();
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER announce_import ON imported_files;
                DROP TRIGGER announce_import ON import_runs;
                DROP FUNCTION announce_import();
                """
            );
        }
    }
}
