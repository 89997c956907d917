using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>A number that tells when the data of a Member State may have changed.</summary>
    public partial class MemberStateRevision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateSequence(name: "member_state_revisions");

            migrationBuilder.AddColumn<long>(
                name: "revision",
                table: "member_states",
                type: "bigint",
                nullable: false,
                defaultValue: 0L
            );
            migrationBuilder.Sql(
                """
                UPDATE member_states s SET revision = nextval('member_state_revisions')
                WHERE EXISTS (SELECT FROM questionnaire_responses r WHERE r.iso3 = s.iso3)
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "revision", table: "member_states");

            migrationBuilder.DropSequence(name: "member_state_revisions");
        }
    }
}
