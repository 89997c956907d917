using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MsqPortal.Data.Migrations
{
    /// <summary>What the lookup searches: the words of answers, and the digits of cited numbers.</summary>
    public partial class LookupText : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Signs that stand within words go (apostrophes, emphasis), others become blanks: PostgreSQL takes "a/b" and
            // "a.b" for one word, and a quotation may write them otherwise. A tsvector holds 1 MiB: 200,000 characters fit.
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
                CREATE INDEX ix_citations_number_digits ON citations (substring(number, '[0-9]+'));
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP INDEX ix_citations_number_digits;
                DROP INDEX ix_answer_parts_lookup_words;
                DROP FUNCTION lookup_words(text, text);
                """
            );
        }
    }
}
