using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class PortalLinkMapping : IEntityTypeConfiguration<PortalLink>
{
    public void Configure(EntityTypeBuilder<PortalLink> builder)
    {
        builder.HasIndex(link => link.UrlHash).IsUnique();
    }
}
