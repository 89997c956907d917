using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class AnswerPartMapping : IEntityTypeConfiguration<AnswerPart>
{
    public void Configure(EntityTypeBuilder<AnswerPart> builder)
    {
        builder.HasIndex(part => new { part.AnswerId, part.Ordinal }).IsUnique();
        builder.HasOne(part => part.Answer).WithMany(answer => answer.Parts).OnDelete(DeleteBehavior.Cascade);
    }
}
