using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>Files that are held, responses without consent, and which texts a response has been.</summary>
    public partial class HeldImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(name: "ck_imported_files_status", table: "imported_files");

            migrationBuilder.AddColumn<string>(
                name: "publication_reason",
                table: "questionnaire_responses",
                type: "text",
                nullable: true
            );

            migrationBuilder.AlterColumn<long>(
                name: "legal_act_id",
                table: "legal_act_aliases",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint"
            );

            migrationBuilder.AlterColumn<string>(
                name: "file_name",
                table: "imported_files",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text"
            );

            migrationBuilder.AddColumn<string>(name: "held_for", table: "imported_files", type: "text", nullable: true);

            migrationBuilder.CreateTable(
                name: "response_versions",
                columns: table => new
                {
                    questionnaire_id = table.Column<long>(type: "bigint", nullable: false),
                    iso3 = table.Column<string>(type: "text", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_response_versions",
                        x => new
                        {
                            x.questionnaire_id,
                            x.iso3,
                            x.content_hash,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_response_versions_member_states_iso3",
                        column: x => x.iso3,
                        principalTable: "member_states",
                        principalColumn: "iso3",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_response_versions_questionnaires_questionnaire_id",
                        column: x => x.questionnaire_id,
                        principalTable: "questionnaires",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "unpublished_responses",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    questionnaire_id = table.Column<long>(type: "bigint", nullable: false),
                    iso3 = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    source_text = table.Column<string>(type: "text", nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unpublished_responses", x => x.id);
                    table.ForeignKey(
                        name: "fk_unpublished_responses_member_states_iso3",
                        column: x => x.iso3,
                        principalTable: "member_states",
                        principalColumn: "iso3",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_unpublished_responses_questionnaires_questionnaire_id",
                        column: x => x.questionnaire_id,
                        principalTable: "questionnaires",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_imported_files_held_for",
                table: "imported_files",
                sql: "held_for IN ('name', 'lostAnswers', 'severalFiles', 'earlierVersion', 'consent')"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_imported_files_status",
                table: "imported_files",
                sql: "status IN ('created', 'updated', 'unchanged', 'held', 'failed')"
            );

            migrationBuilder.CreateIndex(name: "ix_response_versions_iso3", table: "response_versions", column: "iso3");

            migrationBuilder.CreateIndex(
                name: "ix_unpublished_responses_iso3",
                table: "unpublished_responses",
                column: "iso3"
            );

            migrationBuilder.CreateIndex(
                name: "ix_unpublished_responses_questionnaire_id_iso3",
                table: "unpublished_responses",
                columns: new[] { "questionnaire_id", "iso3" },
                unique: true
            );

            migrationBuilder.Sql(
                """
                INSERT INTO response_versions (questionnaire_id, iso3, content_hash)
                SELECT questionnaire.id, file.iso3, file.content_hash
                FROM imported_files AS file
                JOIN questionnaires AS questionnaire ON questionnaire.edition = file.edition
                WHERE file.status IN ('created', 'updated') AND file.iso3 IS NOT NULL AND file.content_hash IS NOT NULL
                UNION
                SELECT questionnaire_id, iso3, content_hash FROM questionnaire_responses;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // The program before knows nothing of these rows; what it has no column for goes.
            migrationBuilder.Sql(
                """
                DELETE FROM imported_files WHERE status = 'held' OR file_name IS NULL;
                DELETE FROM legal_act_aliases WHERE legal_act_id IS NULL;
                """
            );

            migrationBuilder.DropTable(name: "response_versions");

            migrationBuilder.DropTable(name: "unpublished_responses");

            migrationBuilder.DropCheckConstraint(name: "ck_imported_files_held_for", table: "imported_files");

            migrationBuilder.DropCheckConstraint(name: "ck_imported_files_status", table: "imported_files");

            migrationBuilder.DropColumn(name: "publication_reason", table: "questionnaire_responses");

            migrationBuilder.DropColumn(name: "held_for", table: "imported_files");

            migrationBuilder.AlterColumn<long>(
                name: "legal_act_id",
                table: "legal_act_aliases",
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true
            );

            migrationBuilder.AlterColumn<string>(
                name: "file_name",
                table: "imported_files",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_imported_files_status",
                table: "imported_files",
                sql: "status IN ('created', 'updated', 'unchanged', 'failed')"
            );
        }
    }
}
