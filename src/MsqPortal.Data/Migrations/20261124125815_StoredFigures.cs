using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>Figures that lists and filters read instead of counting citations and mentions at each request.</summary>
    public partial class StoredFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_portal_links_host", table: "portal_links");

            migrationBuilder.AddColumn<int>(
                name: "answer_count",
                table: "questionnaire_responses",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<int>(
                name: "citation_count",
                table: "legal_acts",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<List<string>>(
                name: "database_codes",
                table: "legal_acts",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'"
            );

            migrationBuilder.AddColumn<List<string>>(
                name: "section_codes",
                table: "legal_acts",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'"
            );

            migrationBuilder.AddColumn<int>(
                name: "first_line",
                table: "discrepancies",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<List<string>>(
                name: "section_codes",
                table: "discrepancies",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'"
            );

            migrationBuilder.CreateTable(
                name: "portal_link_places",
                columns: table => new
                {
                    portal_link_id = table.Column<long>(type: "bigint", nullable: false),
                    iso3 = table.Column<string>(type: "text", nullable: false),
                    section_code = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_portal_link_places",
                        x => new
                        {
                            x.portal_link_id,
                            x.iso3,
                            x.section_code,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_portal_link_places_portal_links_portal_link_id",
                        column: x => x.portal_link_id,
                        principalTable: "portal_links",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_portal_links_host_id",
                table: "portal_links",
                columns: new[] { "host", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_portal_links_kind_id",
                table: "portal_links",
                columns: new[] { "kind", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_portal_link_places_iso3_portal_link_id_section_code",
                table: "portal_link_places",
                columns: new[] { "iso3", "portal_link_id", "section_code" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_portal_link_places_section_code_portal_link_id_iso3",
                table: "portal_link_places",
                columns: new[] { "section_code", "portal_link_id", "iso3" }
            );

            // Made anew from the rows that they count, for one Member State: what an import of a response can change.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION refresh_figures(state text) RETURNS void LANGUAGE sql AS $$
                    UPDATE questionnaire_responses AS response
                    SET answer_count = counted.answers
                    FROM (
                        SELECT stored.id, count(answer.id)::int AS answers
                        FROM questionnaire_responses AS stored
                        LEFT JOIN answers AS answer ON answer.response_id = stored.id
                        WHERE stored.iso3 = state
                        GROUP BY stored.id
                    ) AS counted
                    WHERE response.id = counted.id AND response.answer_count <> counted.answers;

                    UPDATE legal_acts AS act
                    SET citation_count = counted.citations,
                        section_codes = counted.sections,
                        database_codes = counted.databases
                    FROM (
                        SELECT stored.id,
                            count(citation.id)::int AS citations,
                            coalesce(
                                array_agg(DISTINCT section.code ORDER BY section.code) FILTER (WHERE section.code IS NOT NULL),
                                '{}'
                            ) AS sections,
                            ARRAY(
                                SELECT DISTINCT document.database
                                FROM legal_act_documents AS pair
                                JOIN legal_documents AS document ON document.id = pair.legal_document_id
                                WHERE pair.legal_act_id = stored.id
                                ORDER BY document.database
                            ) AS databases
                        FROM legal_acts AS stored
                        LEFT JOIN citations AS citation ON citation.legal_act_id = stored.id
                        LEFT JOIN answer_parts AS part ON part.id = citation.answer_part_id
                        LEFT JOIN answers AS answer ON answer.id = part.answer_id
                        LEFT JOIN questions AS question ON question.id = answer.question_id
                        LEFT JOIN sections AS section ON section.id = question.section_id
                        WHERE stored.iso3 = state
                        GROUP BY stored.id
                    ) AS counted
                    WHERE act.id = counted.id
                        AND (act.citation_count, act.section_codes, act.database_codes)
                            IS DISTINCT FROM (counted.citations, counted.sections, counted.databases);

                    UPDATE discrepancies AS found
                    SET first_line = counted.line, section_codes = counted.sections
                    FROM (
                        SELECT stored.id,
                            min(evidence.line) AS line,
                            coalesce(
                                array_agg(DISTINCT section.code ORDER BY section.code) FILTER (WHERE section.code IS NOT NULL),
                                '{}'
                            ) AS sections
                        FROM discrepancies AS stored
                        JOIN discrepancy_evidence AS evidence ON evidence.discrepancy_id = stored.id
                        JOIN answers AS answer ON answer.id = evidence.answer_id
                        JOIN questions AS question ON question.id = answer.question_id
                        LEFT JOIN sections AS section ON section.id = question.section_id
                        WHERE stored.iso3 = state
                        GROUP BY stored.id
                    ) AS counted
                    WHERE found.id = counted.id
                        AND (found.first_line, found.section_codes) IS DISTINCT FROM (counted.line, counted.sections);

                    WITH named AS MATERIALIZED (
                        SELECT DISTINCT mention.portal_link_id, coalesce(section.code, '') AS section_code
                        FROM questionnaire_responses AS response
                        JOIN answers AS answer ON answer.response_id = response.id
                        JOIN answer_parts AS part ON part.answer_id = answer.id
                        JOIN link_mentions AS mention ON mention.answer_part_id = part.id
                        JOIN questions AS question ON question.id = answer.question_id
                        LEFT JOIN sections AS section ON section.id = question.section_id
                        WHERE response.iso3 = state
                    ),
                    gone AS (
                        DELETE FROM portal_link_places AS place
                        WHERE place.iso3 = state
                            AND (place.portal_link_id, place.section_code) NOT IN (SELECT portal_link_id, section_code FROM named)
                    )
                    INSERT INTO portal_link_places (portal_link_id, iso3, section_code)
                    SELECT portal_link_id, state, section_code FROM named
                    ON CONFLICT DO NOTHING;
                $$;
                SELECT refresh_figures(iso3) FROM member_states;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION refresh_figures(text);");

            migrationBuilder.DropTable(name: "portal_link_places");

            migrationBuilder.DropIndex(name: "ix_portal_links_host_id", table: "portal_links");

            migrationBuilder.DropIndex(name: "ix_portal_links_kind_id", table: "portal_links");

            migrationBuilder.DropColumn(name: "answer_count", table: "questionnaire_responses");

            migrationBuilder.DropColumn(name: "citation_count", table: "legal_acts");

            migrationBuilder.DropColumn(name: "database_codes", table: "legal_acts");

            migrationBuilder.DropColumn(name: "section_codes", table: "legal_acts");

            migrationBuilder.DropColumn(name: "first_line", table: "discrepancies");

            migrationBuilder.DropColumn(name: "section_codes", table: "discrepancies");

            migrationBuilder.CreateIndex(name: "ix_portal_links_host", table: "portal_links", column: "host");
        }
    }
}
