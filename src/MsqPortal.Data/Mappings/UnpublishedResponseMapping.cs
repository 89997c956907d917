using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class UnpublishedResponseMapping : IEntityTypeConfiguration<UnpublishedResponse>
{
    public void Configure(EntityTypeBuilder<UnpublishedResponse> builder)
    {
        builder.HasIndex(response => new { response.QuestionnaireId, response.Iso3 }).IsUnique();
        builder.HasOne(response => response.Questionnaire).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(response => response.MemberState)
            .WithMany()
            .HasForeignKey(response => response.Iso3)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
