using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "import_runs",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    parser_version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_runs", x => x.id);
                    table.CheckConstraint(
                        "ck_import_runs_outcome",
                        "outcome IN ('running', 'completed', 'interrupted')"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "member_states",
                columns: table => new
                {
                    iso3 = table.Column<string>(type: "text", nullable: false),
                    iso2 = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_member_states", x => x.iso3);
                    table.CheckConstraint("ck_member_states_iso2", "iso2 ~ '^[A-Z]{2}$'");
                    table.CheckConstraint("ck_member_states_iso3", "iso3 ~ '^[A-Z]{3}$'");
                }
            );

            migrationBuilder.CreateTable(
                name: "portal_links",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    url = table.Column<string>(type: "text", nullable: false),
                    url_hash = table.Column<string>(type: "text", nullable: false),
                    host = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_portal_links", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "questionnaires",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    edition = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_questionnaires", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "imported_files",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    import_run_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    line = table.Column<int>(type: "integer", nullable: true),
                    iso3 = table.Column<string>(type: "text", nullable: true),
                    edition = table.Column<string>(type: "text", nullable: true),
                    content_hash = table.Column<string>(type: "text", nullable: true),
                    section_count = table.Column<int>(type: "integer", nullable: false),
                    question_count = table.Column<int>(type: "integer", nullable: false),
                    part_count = table.Column<int>(type: "integer", nullable: false),
                    citation_count = table.Column<int>(type: "integer", nullable: false),
                    link_count = table.Column<int>(type: "integer", nullable: false),
                    diagnostic_count = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imported_files", x => x.id);
                    table.CheckConstraint(
                        "ck_imported_files_status",
                        "status IN ('created', 'updated', 'unchanged', 'failed')"
                    );
                    table.ForeignKey(
                        name: "fk_imported_files_import_runs_import_run_id",
                        column: x => x.import_run_id,
                        principalTable: "import_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_imported_files_member_states_iso3",
                        column: x => x.iso3,
                        principalTable: "member_states",
                        principalColumn: "iso3",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "legal_acts",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    iso3 = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: true),
                    issuer = table.Column<string>(type: "text", nullable: true),
                    number = table.Column<string>(type: "text", nullable: true),
                    date = table.Column<DateOnly>(type: "date", nullable: true),
                    title = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_acts", x => x.id);
                    table.ForeignKey(
                        name: "fk_legal_acts_member_states_iso3",
                        column: x => x.iso3,
                        principalTable: "member_states",
                        principalColumn: "iso3",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sections",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    questionnaire_id = table.Column<long>(type: "bigint", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    is_new = table.Column<bool>(type: "boolean", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    notes = table.Column<List<string>>(type: "text[]", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sections", x => x.id);
                    table.ForeignKey(
                        name: "fk_sections_questionnaires_questionnaire_id",
                        column: x => x.questionnaire_id,
                        principalTable: "questionnaires",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "diagnostics",
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
                    code = table.Column<string>(type: "text", nullable: false),
                    severity = table.Column<string>(type: "text", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    message = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diagnostics", x => x.id);
                    table.CheckConstraint("ck_diagnostics_severity", "severity IN ('info', 'warning', 'error')");
                    table.ForeignKey(
                        name: "fk_diagnostics_imported_files_imported_file_id",
                        column: x => x.imported_file_id,
                        principalTable: "imported_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "questionnaire_responses",
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
                    member_state_name = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    parser_version = table.Column<int>(type: "integer", nullable: false),
                    form_hash = table.Column<string>(type: "text", nullable: false),
                    source_text = table.Column<string>(type: "text", nullable: false),
                    line_count = table.Column<int>(type: "integer", nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    imported_file_id = table.Column<long>(type: "bigint", nullable: true),
                    respondent_name = table.Column<string>(type: "text", nullable: true),
                    respondent_title = table.Column<string>(type: "text", nullable: true),
                    respondent_organization = table.Column<string>(type: "text", nullable: true),
                    respondent_emails = table.Column<List<string>>(type: "text[]", nullable: false),
                    respondent_selection = table.Column<string>(type: "text", nullable: false),
                    respondent_selection_text = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_questionnaire_responses", x => x.id);
                    table.CheckConstraint(
                        "ck_questionnaire_responses_respondent_selection",
                        "respondent_selection IN ('notAsked', 'notPreserved', 'yes', 'no', 'other')"
                    );
                    table.ForeignKey(
                        name: "fk_questionnaire_responses_imported_files_imported_file_id",
                        column: x => x.imported_file_id,
                        principalTable: "imported_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "fk_questionnaire_responses_member_states_iso3",
                        column: x => x.iso3,
                        principalTable: "member_states",
                        principalColumn: "iso3",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_questionnaire_responses_questionnaires_questionnaire_id",
                        column: x => x.questionnaire_id,
                        principalTable: "questionnaires",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "questions",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    questionnaire_id = table.Column<long>(type: "bigint", nullable: false),
                    section_id = table.Column<long>(type: "bigint", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    is_numbered = table.Column<bool>(type: "boolean", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    heading = table.Column<string>(type: "text", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    is_mandatory = table.Column<bool>(type: "boolean", nullable: false),
                    is_new = table.Column<bool>(type: "boolean", nullable: false),
                    has_boxes = table.Column<bool>(type: "boolean", nullable: false),
                    boxes = table.Column<List<string>>(type: "text[]", nullable: false),
                    notes = table.Column<List<string>>(type: "text[]", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_questions_questionnaires_questionnaire_id",
                        column: x => x.questionnaire_id,
                        principalTable: "questionnaires",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_questions_sections_section_id",
                        column: x => x.section_id,
                        principalTable: "sections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "footnotes",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    response_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    mark = table.Column<int>(type: "integer", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    first_line = table.Column<int>(type: "integer", nullable: false),
                    last_line = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_footnotes", x => x.id);
                    table.ForeignKey(
                        name: "fk_footnotes_questionnaire_responses_response_id",
                        column: x => x.response_id,
                        principalTable: "questionnaire_responses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "withheld_passages",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    response_id = table.Column<long>(type: "bigint", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    start = table.Column<int>(type: "integer", nullable: false),
                    length = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_withheld_passages", x => x.id);
                    table.ForeignKey(
                        name: "fk_withheld_passages_questionnaire_responses_response_id",
                        column: x => x.response_id,
                        principalTable: "questionnaire_responses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "answers",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    response_id = table.Column<long>(type: "bigint", nullable: false),
                    question_id = table.Column<long>(type: "bigint", nullable: false),
                    question_text = table.Column<string>(type: "text", nullable: false),
                    selection = table.Column<string>(type: "text", nullable: false),
                    selection_text = table.Column<string>(type: "text", nullable: true),
                    selection_first_line = table.Column<int>(type: "integer", nullable: true),
                    selection_last_line = table.Column<int>(type: "integer", nullable: true),
                    prompts = table.Column<List<string>>(type: "text[]", nullable: false),
                    first_line = table.Column<int>(type: "integer", nullable: false),
                    last_line = table.Column<int>(type: "integer", nullable: false),
                    source_text = table.Column<string>(type: "text", nullable: false),
                    word_count = table.Column<int>(type: "integer", nullable: false),
                    notes = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answers", x => x.id);
                    table.CheckConstraint(
                        "ck_answers_selection",
                        "selection IN ('notAsked', 'notPreserved', 'yes', 'no', 'other')"
                    );
                    table.ForeignKey(
                        name: "fk_answers_questionnaire_responses_response_id",
                        column: x => x.response_id,
                        principalTable: "questionnaire_responses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_answers_questions_question_id",
                        column: x => x.question_id,
                        principalTable: "questions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "answer_parts",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    answer_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    label = table.Column<string>(type: "text", nullable: true),
                    markdown = table.Column<string>(type: "text", nullable: false),
                    first_line = table.Column<int>(type: "integer", nullable: false),
                    last_line = table.Column<int>(type: "integer", nullable: false),
                    source_lines = table.Column<List<int>>(type: "integer[]", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answer_parts", x => x.id);
                    table.ForeignKey(
                        name: "fk_answer_parts_answers_answer_id",
                        column: x => x.answer_id,
                        principalTable: "answers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "citations",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    answer_part_id = table.Column<long>(type: "bigint", nullable: false),
                    legal_act_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: true),
                    issuer = table.Column<string>(type: "text", nullable: true),
                    number = table.Column<string>(type: "text", nullable: true),
                    date = table.Column<DateOnly>(type: "date", nullable: true),
                    url = table.Column<string>(type: "text", nullable: true),
                    pinpoints = table.Column<List<string>>(type: "text[]", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_citations", x => x.id);
                    table.ForeignKey(
                        name: "fk_citations_answer_parts_answer_part_id",
                        column: x => x.answer_part_id,
                        principalTable: "answer_parts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_citations_legal_acts_legal_act_id",
                        column: x => x.legal_act_id,
                        principalTable: "legal_acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "link_mentions",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    answer_part_id = table.Column<long>(type: "bigint", nullable: false),
                    portal_link_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    raw_url = table.Column<string>(type: "text", nullable: false),
                    label = table.Column<string>(type: "text", nullable: true),
                    line = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_mentions", x => x.id);
                    table.ForeignKey(
                        name: "fk_link_mentions_answer_parts_answer_part_id",
                        column: x => x.answer_part_id,
                        principalTable: "answer_parts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_link_mentions_portal_links_portal_link_id",
                        column: x => x.portal_link_id,
                        principalTable: "portal_links",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_answer_parts_answer_id_ordinal",
                table: "answer_parts",
                columns: new[] { "answer_id", "ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_answers_question_id", table: "answers", column: "question_id");

            migrationBuilder.CreateIndex(
                name: "ix_answers_response_id_question_id",
                table: "answers",
                columns: new[] { "response_id", "question_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_citations_answer_part_id_ordinal",
                table: "citations",
                columns: new[] { "answer_part_id", "ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_citations_legal_act_id", table: "citations", column: "legal_act_id");

            migrationBuilder.CreateIndex(
                name: "ix_diagnostics_imported_file_id_ordinal",
                table: "diagnostics",
                columns: new[] { "imported_file_id", "ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_footnotes_response_id_ordinal",
                table: "footnotes",
                columns: new[] { "response_id", "ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_imported_files_import_run_id_ordinal",
                table: "imported_files",
                columns: new[] { "import_run_id", "ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_imported_files_iso3", table: "imported_files", column: "iso3");

            migrationBuilder.CreateIndex(name: "ix_legal_acts_iso3", table: "legal_acts", column: "iso3");

            migrationBuilder.CreateIndex(name: "ix_legal_acts_slug", table: "legal_acts", column: "slug", unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_link_mentions_answer_part_id_ordinal",
                table: "link_mentions",
                columns: new[] { "answer_part_id", "ordinal" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_link_mentions_portal_link_id",
                table: "link_mentions",
                column: "portal_link_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_portal_links_url_hash",
                table: "portal_links",
                column: "url_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_questionnaire_responses_content_hash",
                table: "questionnaire_responses",
                column: "content_hash"
            );

            migrationBuilder.CreateIndex(
                name: "ix_questionnaire_responses_imported_file_id",
                table: "questionnaire_responses",
                column: "imported_file_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_questionnaire_responses_iso3",
                table: "questionnaire_responses",
                column: "iso3"
            );

            migrationBuilder.CreateIndex(
                name: "ix_questionnaire_responses_questionnaire_id_iso3",
                table: "questionnaire_responses",
                columns: new[] { "questionnaire_id", "iso3" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_questionnaires_edition",
                table: "questionnaires",
                column: "edition",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_questions_questionnaire_id_number",
                table: "questions",
                columns: new[] { "questionnaire_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_questions_section_id", table: "questions", column: "section_id");

            migrationBuilder.CreateIndex(
                name: "ix_sections_questionnaire_id_code",
                table: "sections",
                columns: new[] { "questionnaire_id", "code" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_withheld_passages_response_id_line_start",
                table: "withheld_passages",
                columns: new[] { "response_id", "line", "start" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "citations");

            migrationBuilder.DropTable(name: "diagnostics");

            migrationBuilder.DropTable(name: "footnotes");

            migrationBuilder.DropTable(name: "link_mentions");

            migrationBuilder.DropTable(name: "withheld_passages");

            migrationBuilder.DropTable(name: "legal_acts");

            migrationBuilder.DropTable(name: "answer_parts");

            migrationBuilder.DropTable(name: "portal_links");

            migrationBuilder.DropTable(name: "answers");

            migrationBuilder.DropTable(name: "questionnaire_responses");

            migrationBuilder.DropTable(name: "questions");

            migrationBuilder.DropTable(name: "imported_files");

            migrationBuilder.DropTable(name: "sections");

            migrationBuilder.DropTable(name: "import_runs");

            migrationBuilder.DropTable(name: "member_states");

            migrationBuilder.DropTable(name: "questionnaires");
        }
    }
}
