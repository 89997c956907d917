using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class QuestionMapping : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.HasIndex(question => new { question.QuestionnaireId, question.Number }).IsUnique();
        builder
            .HasOne(question => question.Questionnaire)
            .WithMany(questionnaire => questionnaire.Questions)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(question => question.Section)
            .WithMany(section => section.Questions)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
