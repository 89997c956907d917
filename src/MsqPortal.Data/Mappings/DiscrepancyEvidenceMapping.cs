using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class DiscrepancyEvidenceMapping : IEntityTypeConfiguration<DiscrepancyEvidence>
{
    public void Configure(EntityTypeBuilder<DiscrepancyEvidence> builder)
    {
        builder.ToTable("discrepancy_evidence");
        builder.HasIndex(evidence => new { evidence.DiscrepancyId, evidence.Ordinal }).IsUnique();
        builder
            .HasOne(evidence => evidence.Discrepancy)
            .WithMany(discrepancy => discrepancy.Evidence)
            .OnDelete(DeleteBehavior.Cascade);
        // The rules run again with each import, which replaces the answers and then the evidence.
        builder.HasOne(evidence => evidence.Answer).WithMany().OnDelete(DeleteBehavior.Cascade);
    }
}
