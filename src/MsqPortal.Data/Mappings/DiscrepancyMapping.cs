using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class DiscrepancyMapping : IEntityTypeConfiguration<Discrepancy>
{
    public void Configure(EntityTypeBuilder<Discrepancy> builder)
    {
        builder.HasIndex(discrepancy => discrepancy.Slug).IsUnique();
        builder.HasReadableEnum(discrepancy => discrepancy.Severity);
        builder
            .HasOne(discrepancy => discrepancy.MemberState)
            .WithMany()
            .HasForeignKey(discrepancy => discrepancy.Iso3)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(discrepancy => discrepancy.Response).WithMany().OnDelete(DeleteBehavior.Cascade);
        builder
            .HasMany(discrepancy => discrepancy.Acts)
            .WithMany(act => act.Discrepancies)
            .UsingEntity(
                "DiscrepancyAct",
                act => act.HasOne(typeof(LegalAct)).WithMany().HasForeignKey("LegalActId"),
                discrepancy => discrepancy.HasOne(typeof(Discrepancy)).WithMany().HasForeignKey("DiscrepancyId"),
                pair => pair.ToTable("discrepancy_acts")
            );
    }
}
