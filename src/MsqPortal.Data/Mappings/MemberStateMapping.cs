using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class MemberStateMapping : IEntityTypeConfiguration<MemberState>
{
    public void Configure(EntityTypeBuilder<MemberState> builder)
    {
        builder.HasKey(state => state.Iso3);
        builder.Property(state => state.Revision).HasDefaultValue(0L);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_member_states_iso3", "iso3 ~ '^[A-Z]{3}$'");
            table.HasCheckConstraint("ck_member_states_iso2", "iso2 ~ '^[A-Z]{2}$'");
        });
    }
}
