using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class PortalLinkPlaceMapping : IEntityTypeConfiguration<PortalLinkPlace>
{
    public void Configure(EntityTypeBuilder<PortalLinkPlace> builder)
    {
        builder.HasKey(place => new
        {
            place.PortalLinkId,
            place.Iso3,
            place.SectionCode,
        });
        builder.HasIndex(place => new
        {
            place.SectionCode,
            place.PortalLinkId,
            place.Iso3,
        });
        builder.HasIndex(place => new
        {
            place.Iso3,
            place.PortalLinkId,
            place.SectionCode,
        });
        builder.HasOne(place => place.PortalLink).WithMany(link => link.Places).OnDelete(DeleteBehavior.Cascade);
    }
}
