using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>
    /// Acts that belong to no state. Responses are read anew with the parser that tells them, so that no row keeps the default.
    /// </summary>
    public partial class InternationalActs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "citations", "legal_acts" })
            {
                migrationBuilder.AddColumn<bool>(
                    name: "is_international",
                    table: table,
                    type: "boolean",
                    nullable: false,
                    defaultValue: false
                );
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "citations", "legal_acts" })
                migrationBuilder.DropColumn(name: "is_international", table: table);
        }
    }
}
