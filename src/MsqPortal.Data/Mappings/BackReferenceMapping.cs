using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class BackReferenceMapping : IEntityTypeConfiguration<BackReference>
{
    public void Configure(EntityTypeBuilder<BackReference> builder)
    {
        builder.HasIndex(reference => new { reference.AnswerPartId, reference.Ordinal }).IsUnique();
        builder
            .HasOne(reference => reference.AnswerPart)
            .WithMany(part => part.BackReferences)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(reference => reference.Citation).WithMany().OnDelete(DeleteBehavior.Cascade);
    }
}
