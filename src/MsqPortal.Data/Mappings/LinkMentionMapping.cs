using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class LinkMentionMapping : IEntityTypeConfiguration<LinkMention>
{
    public void Configure(EntityTypeBuilder<LinkMention> builder)
    {
        builder.HasIndex(mention => new { mention.AnswerPartId, mention.Ordinal }).IsUnique();
        builder
            .HasOne(mention => mention.AnswerPart)
            .WithMany(part => part.LinkMentions)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(mention => mention.PortalLink).WithMany(link => link.Mentions).OnDelete(DeleteBehavior.Restrict);
    }
}
