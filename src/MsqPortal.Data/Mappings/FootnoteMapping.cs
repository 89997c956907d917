using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class FootnoteMapping : IEntityTypeConfiguration<Footnote>
{
    public void Configure(EntityTypeBuilder<Footnote> builder)
    {
        builder.HasIndex(footnote => new { footnote.ResponseId, footnote.Ordinal }).IsUnique();
        builder
            .HasOne(footnote => footnote.Response)
            .WithMany(response => response.Footnotes)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
