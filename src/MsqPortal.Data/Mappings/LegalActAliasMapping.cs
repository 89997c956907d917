using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class LegalActAliasMapping : IEntityTypeConfiguration<LegalActAlias>
{
    public void Configure(EntityTypeBuilder<LegalActAlias> builder)
    {
        builder.HasKey(alias => alias.Slug);
        builder.HasOne(alias => alias.LegalAct).WithMany().OnDelete(DeleteBehavior.Cascade);
    }
}
