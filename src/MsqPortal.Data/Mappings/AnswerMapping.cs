using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class AnswerMapping : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.HasIndex(answer => new { answer.ResponseId, answer.QuestionId }).IsUnique();
        builder.HasReadableEnum(answer => answer.Selection);
        // Notes are few, belong to one answer, and no query asks for them alone.
        builder.ComplexCollection(answer => answer.Notes, note => note.ToJson());
        builder
            .HasOne(answer => answer.Response)
            .WithMany(response => response.Answers)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(answer => answer.Question)
            .WithMany(question => question.Answers)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
