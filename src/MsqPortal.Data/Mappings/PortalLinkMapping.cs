using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class PortalLinkMapping : IEntityTypeConfiguration<PortalLink>
{
    public void Configure(EntityTypeBuilder<PortalLink> builder)
    {
        builder.HasIndex(link => link.KeyHash).IsUnique();
        builder.HasIndex(link => link.Host);
        builder.HasReadableEnum(link => link.Kind);
        builder
            .HasOne(link => link.LegalDocument)
            .WithMany(document => document.Links)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
