using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class ImportChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "import_changes",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    imported_file_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    question = table.Column<string>(type: "text", nullable: true),
                    selection_before = table.Column<string>(type: "text", nullable: true),
                    selection_after = table.Column<string>(type: "text", nullable: true),
                    slug = table.Column<string>(type: "text", nullable: true),
                    act_name = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_changes", x => x.id);
                    table.CheckConstraint(
                        "ck_import_changes_kind",
                        "kind IN ('questionAppeared', 'questionVanished', 'answerChanged', 'boxesChanged', 'actAppeared', 'actVanished')"
                    );
                    table.CheckConstraint(
                        "ck_import_changes_selection_after",
                        "selection_after IN ('notAsked', 'notPreserved', 'yes', 'no', 'other')"
                    );
                    table.CheckConstraint(
                        "ck_import_changes_selection_before",
                        "selection_before IN ('notAsked', 'notPreserved', 'yes', 'no', 'other')"
                    );
                    table.ForeignKey(
                        name: "fk_import_changes_imported_files_imported_file_id",
                        column: x => x.imported_file_id,
                        principalTable: "imported_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_import_changes_imported_file_id_ordinal",
                table: "import_changes",
                columns: new[] { "imported_file_id", "ordinal" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "import_changes");
        }
    }
}
