using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class LegalActMapping : IEntityTypeConfiguration<LegalAct>
{
    public void Configure(EntityTypeBuilder<LegalAct> builder)
    {
        builder.HasIndex(act => act.Slug).IsUnique();
        builder.HasIndex(act => act.Date);
        builder
            .HasOne(act => act.MemberState)
            .WithMany()
            .HasForeignKey(act => act.Iso3)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
