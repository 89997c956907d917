using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class WithheldPassageMapping : IEntityTypeConfiguration<WithheldPassage>
{
    public void Configure(EntityTypeBuilder<WithheldPassage> builder)
    {
        builder
            .HasIndex(passage => new
            {
                passage.ResponseId,
                passage.Line,
                passage.Start,
            })
            .IsUnique();
        builder
            .HasOne(passage => passage.Response)
            .WithMany(response => response.WithheldPassages)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
