using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>The words of answers are looked up in the portal's own index; the digits of cited numbers stay here.</summary>
    public partial class LookupInProcess : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP INDEX ix_answer_parts_lookup_words;
                DROP FUNCTION lookup_words(text, text);
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE FUNCTION lookup_words(label text, markdown text) RETURNS tsvector
                LANGUAGE sql IMMUTABLE PARALLEL SAFE
                RETURN to_tsvector(
                    'simple'::regconfig,
                    translate(
                        left(coalesce(label, '') || ' ' || markdown, 200000),
                        './:@&=?#%+|<>()[]{}"“”„«»,;!$^-‐‑‒–—―−''’‘´`*_\~',
                        repeat(' ', 38)
                    )
                );
                CREATE INDEX ix_answer_parts_lookup_words ON answer_parts USING gin (lookup_words(label, markdown));
                """
            );
        }
    }
}
