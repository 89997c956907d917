using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class QuestionnaireResponseMapping : IEntityTypeConfiguration<QuestionnaireResponse>
{
    public void Configure(EntityTypeBuilder<QuestionnaireResponse> builder)
    {
        builder.HasIndex(response => new { response.QuestionnaireId, response.Iso3 }).IsUnique();
        // An import asks by content first: what it has read before, it does not read again.
        builder.HasIndex(response => response.ContentHash);
        builder.HasReadableEnum(response => response.RespondentSelection);
        builder.HasOne(response => response.Questionnaire).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(response => response.MemberState)
            .WithMany(state => state.Responses)
            .HasForeignKey(response => response.Iso3)
            .OnDelete(DeleteBehavior.Restrict);
        // The history of imports may be pruned without touching what was imported.
        builder.HasOne(response => response.ImportedFile).WithMany().OnDelete(DeleteBehavior.SetNull);
    }
}
