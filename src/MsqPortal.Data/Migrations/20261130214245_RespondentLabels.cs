using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>
    /// What was read of the contact block. Responses are read anew with the parser that tells it, so that no row keeps the default.
    /// </summary>
    public partial class RespondentLabels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_respondent_selection_read",
                table: "questionnaire_responses",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<List<string>>(
                name: "respondent_labels",
                table: "questionnaire_responses",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "is_respondent_selection_read", table: "questionnaire_responses");

            migrationBuilder.DropColumn(name: "respondent_labels", table: "questionnaire_responses");
        }
    }
}
