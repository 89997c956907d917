using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class ResponseVersionMapping : IEntityTypeConfiguration<ResponseVersion>
{
    public void Configure(EntityTypeBuilder<ResponseVersion> builder)
    {
        builder.HasKey(version => new
        {
            version.QuestionnaireId,
            version.Iso3,
            version.ContentHash,
        });
        builder.HasOne(version => version.Questionnaire).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(version => version.MemberState)
            .WithMany()
            .HasForeignKey(version => version.Iso3)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
