using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class SectionMapping : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> builder)
    {
        builder.HasIndex(section => new { section.QuestionnaireId, section.Code }).IsUnique();
        builder
            .HasOne(section => section.Questionnaire)
            .WithMany(questionnaire => questionnaire.Sections)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
