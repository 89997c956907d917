using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class PortalLinkMapping : IEntityTypeConfiguration<PortalLink>
{
    public void Configure(EntityTypeBuilder<PortalLink> builder)
    {
        builder.HasIndex(link => link.KeyHash).IsUnique();
        // With the id, a count of links of many places reads these indexes and not the addresses.
        builder.HasIndex(link => new { link.Host, link.Id });
        builder.HasIndex(link => new { link.Kind, link.Id });
        builder.HasReadableEnum(link => link.Kind);
        builder
            .HasOne(link => link.LegalDocument)
            .WithMany(document => document.Links)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
