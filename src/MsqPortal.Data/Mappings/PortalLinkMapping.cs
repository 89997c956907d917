using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class PortalLinkMapping : IEntityTypeConfiguration<PortalLink>
{
    public void Configure(EntityTypeBuilder<PortalLink> builder)
    {
        builder.HasIndex(link => link.KeyHash).IsUnique();
        builder.HasIndex(link => link.Host);
        // Counts by kind and by host read these columns of many links and no others.
        builder.HasIndex(link => link.Id).IncludeProperties(link => new { link.Kind, link.Host });
        builder.HasReadableEnum(link => link.Kind);
        builder
            .HasOne(link => link.LegalDocument)
            .WithMany(document => document.Links)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
