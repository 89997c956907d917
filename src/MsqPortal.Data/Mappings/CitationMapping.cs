using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class CitationMapping : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.HasIndex(citation => new { citation.AnswerPartId, citation.Ordinal }).IsUnique();
        builder.HasReadableEnum(citation => citation.Confidence);
        builder
            .HasOne(citation => citation.AnswerPart)
            .WithMany(part => part.Citations)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(citation => citation.LegalAct).WithMany(act => act.Citations).OnDelete(DeleteBehavior.Restrict);
    }
}
