using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class Register : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_portal_links_url_hash", table: "portal_links");

            migrationBuilder.RenameColumn(name: "url_hash", table: "portal_links", newName: "key_hash");

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "portal_links",
                type: "text",
                nullable: false,
                defaultValue: "other"
            );

            migrationBuilder.AddColumn<string>(
                name: "link_kinds_hash",
                table: "questionnaire_responses",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(name: "anchor", table: "portal_links", type: "text", nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "edition_date",
                table: "portal_links",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "language", table: "portal_links", type: "text", nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "legal_document_id",
                table: "portal_links",
                type: "bigint",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "url",
                table: "link_mentions",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<bool>(
                name: "has_discrepancy",
                table: "legal_acts",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<List<string>>(
                name: "titles",
                table: "legal_acts",
                type: "text[]",
                nullable: false,
                defaultValueSql: "ARRAY[]::text[]"
            );

            migrationBuilder.AddColumn<string>(
                name: "confidence",
                table: "citations",
                type: "text",
                nullable: false,
                defaultValue: "certain"
            );

            migrationBuilder.AddColumn<int>(
                name: "length",
                table: "citations",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<string>(
                name: "sentence",
                table: "citations",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<int>(
                name: "start",
                table: "citations",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<string>(name: "title", table: "citations", type: "text", nullable: true);

            // Stored rows keep what they say until the next import reads their files again.
            migrationBuilder.Sql("UPDATE legal_acts SET titles = ARRAY[title] WHERE title IS NOT NULL");
            migrationBuilder.Sql("UPDATE citations SET sentence = text");
            migrationBuilder.Sql(
                "UPDATE link_mentions SET url = link.url FROM portal_links link WHERE link.id = portal_link_id"
            );

            migrationBuilder.DropColumn(name: "title", table: "legal_acts");

            migrationBuilder.CreateTable(
                name: "back_references",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    answer_part_id = table.Column<long>(type: "bigint", nullable: false),
                    citation_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_back_references", x => x.id);
                    table.ForeignKey(
                        name: "fk_back_references_answer_parts_answer_part_id",
                        column: x => x.answer_part_id,
                        principalTable: "answer_parts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_back_references_citations_citation_id",
                        column: x => x.citation_id,
                        principalTable: "citations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "discrepancies",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    slug = table.Column<string>(type: "text", nullable: false),
                    iso3 = table.Column<string>(type: "text", nullable: false),
                    response_id = table.Column<long>(type: "bigint", nullable: true),
                    rule = table.Column<string>(type: "text", nullable: false),
                    severity = table.Column<string>(type: "text", nullable: false),
                    message = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discrepancies", x => x.id);
                    table.CheckConstraint("ck_discrepancies_severity", "severity IN ('note', 'hint', 'contradiction')");
                    table.ForeignKey(
                        name: "fk_discrepancies_member_states_iso3",
                        column: x => x.iso3,
                        principalTable: "member_states",
                        principalColumn: "iso3",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_discrepancies_questionnaire_responses_response_id",
                        column: x => x.response_id,
                        principalTable: "questionnaire_responses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "legal_act_aliases",
                columns: table => new
                {
                    slug = table.Column<string>(type: "text", nullable: false),
                    legal_act_id = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_act_aliases", x => x.slug);
                    table.ForeignKey(
                        name: "fk_legal_act_aliases_legal_acts_legal_act_id",
                        column: x => x.legal_act_id,
                        principalTable: "legal_acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "legal_documents",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    database = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_documents", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "discrepancy_acts",
                columns: table => new
                {
                    discrepancy_id = table.Column<long>(type: "bigint", nullable: false),
                    legal_act_id = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discrepancy_acts", x => new { x.discrepancy_id, x.legal_act_id });
                    table.ForeignKey(
                        name: "fk_discrepancy_acts_discrepancies_discrepancy_id",
                        column: x => x.discrepancy_id,
                        principalTable: "discrepancies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_discrepancy_acts_legal_acts_legal_act_id",
                        column: x => x.legal_act_id,
                        principalTable: "legal_acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "discrepancy_evidence",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    discrepancy_id = table.Column<long>(type: "bigint", nullable: false),
                    answer_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    quote = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: true),
                    number = table.Column<string>(type: "text", nullable: true),
                    date = table.Column<DateOnly>(type: "date", nullable: true),
                    document_id = table.Column<string>(type: "text", nullable: true),
                    url = table.Column<string>(type: "text", nullable: true),
                    differing = table.Column<List<string>>(type: "text[]", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discrepancy_evidence", x => x.id);
                    table.ForeignKey(
                        name: "fk_discrepancy_evidence_answers_answer_id",
                        column: x => x.answer_id,
                        principalTable: "answers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_discrepancy_evidence_discrepancies_discrepancy_id",
                        column: x => x.discrepancy_id,
                        principalTable: "discrepancies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "legal_act_documents",
                columns: table => new
                {
                    legal_act_id = table.Column<long>(type: "bigint", nullable: false),
                    legal_document_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_act_documents", x => new { x.legal_act_id, x.legal_document_id });
                    table.ForeignKey(
                        name: "fk_legal_act_documents_legal_acts_legal_act_id",
                        column: x => x.legal_act_id,
                        principalTable: "legal_acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_legal_act_documents_legal_documents_legal_document_id",
                        column: x => x.legal_document_id,
                        principalTable: "legal_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_portal_links_host", table: "portal_links", column: "host");

            migrationBuilder.CreateIndex(
                name: "ix_portal_links_key_hash",
                table: "portal_links",
                column: "key_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_portal_links_legal_document_id",
                table: "portal_links",
                column: "legal_document_id"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_portal_links_kind",
                table: "portal_links",
                sql: "kind IN ('other', 'legalDatabase', 'government', 'socialMedia', 'news', 'international')"
            );

            migrationBuilder.CreateIndex(name: "ix_legal_acts_date", table: "legal_acts", column: "date");

            migrationBuilder.AddCheckConstraint(
                name: "ck_citations_confidence",
                table: "citations",
                sql: "confidence IN ('certain', 'likely', 'possible')"
            );

            migrationBuilder.CreateIndex(
                name: "ix_back_references_answer_part_id_ordinal",
                table: "back_references",
                columns: new[] { "answer_part_id", "ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_back_references_citation_id",
                table: "back_references",
                column: "citation_id"
            );

            migrationBuilder.CreateIndex(name: "ix_discrepancies_iso3", table: "discrepancies", column: "iso3");

            migrationBuilder.CreateIndex(
                name: "ix_discrepancies_response_id",
                table: "discrepancies",
                column: "response_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_discrepancies_slug",
                table: "discrepancies",
                column: "slug",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_discrepancy_acts_legal_act_id",
                table: "discrepancy_acts",
                column: "legal_act_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_discrepancy_evidence_answer_id",
                table: "discrepancy_evidence",
                column: "answer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_discrepancy_evidence_discrepancy_id_ordinal",
                table: "discrepancy_evidence",
                columns: new[] { "discrepancy_id", "ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_legal_act_aliases_legal_act_id",
                table: "legal_act_aliases",
                column: "legal_act_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_legal_act_documents_legal_document_id",
                table: "legal_act_documents",
                column: "legal_document_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_legal_documents_database_number",
                table: "legal_documents",
                columns: new[] { "database", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_legal_documents_number", table: "legal_documents", column: "number");

            migrationBuilder.AddForeignKey(
                name: "fk_portal_links_legal_documents_legal_document_id",
                table: "portal_links",
                column: "legal_document_id",
                principalTable: "legal_documents",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_portal_links_legal_documents_legal_document_id",
                table: "portal_links"
            );

            migrationBuilder.DropTable(name: "back_references");

            migrationBuilder.DropTable(name: "discrepancy_acts");

            migrationBuilder.DropTable(name: "discrepancy_evidence");

            migrationBuilder.DropTable(name: "legal_act_aliases");

            migrationBuilder.DropTable(name: "legal_act_documents");

            migrationBuilder.DropTable(name: "discrepancies");

            migrationBuilder.DropTable(name: "legal_documents");

            migrationBuilder.DropIndex(name: "ix_portal_links_host", table: "portal_links");

            migrationBuilder.DropIndex(name: "ix_portal_links_key_hash", table: "portal_links");

            migrationBuilder.DropIndex(name: "ix_portal_links_legal_document_id", table: "portal_links");

            migrationBuilder.DropCheckConstraint(name: "ck_portal_links_kind", table: "portal_links");

            migrationBuilder.DropIndex(name: "ix_legal_acts_date", table: "legal_acts");

            migrationBuilder.DropCheckConstraint(name: "ck_citations_confidence", table: "citations");

            migrationBuilder.DropColumn(name: "link_kinds_hash", table: "questionnaire_responses");

            migrationBuilder.DropColumn(name: "anchor", table: "portal_links");

            migrationBuilder.DropColumn(name: "edition_date", table: "portal_links");

            migrationBuilder.DropColumn(name: "language", table: "portal_links");

            migrationBuilder.DropColumn(name: "legal_document_id", table: "portal_links");

            migrationBuilder.DropColumn(name: "url", table: "link_mentions");

            migrationBuilder.DropColumn(name: "has_discrepancy", table: "legal_acts");

            migrationBuilder.DropColumn(name: "titles", table: "legal_acts");

            migrationBuilder.DropColumn(name: "confidence", table: "citations");

            migrationBuilder.DropColumn(name: "length", table: "citations");

            migrationBuilder.DropColumn(name: "sentence", table: "citations");

            migrationBuilder.DropColumn(name: "start", table: "citations");

            migrationBuilder.DropColumn(name: "title", table: "citations");

            migrationBuilder.DropColumn(name: "kind", table: "portal_links");

            migrationBuilder.RenameColumn(name: "key_hash", table: "portal_links", newName: "url_hash");

            migrationBuilder.AddColumn<string>(name: "title", table: "legal_acts", type: "text", nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_portal_links_url_hash",
                table: "portal_links",
                column: "url_hash",
                unique: true
            );
        }
    }
}
