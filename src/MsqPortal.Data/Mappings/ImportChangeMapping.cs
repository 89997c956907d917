using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class ImportChangeMapping : IEntityTypeConfiguration<ImportChange>
{
    public void Configure(EntityTypeBuilder<ImportChange> builder)
    {
        builder.HasIndex(change => new { change.ImportedFileId, change.Ordinal }).IsUnique();
        builder.HasReadableEnum(change => change.Kind);
        builder.HasReadableEnum(change => change.SelectionBefore);
        builder.HasReadableEnum(change => change.SelectionAfter);
        builder.HasOne(change => change.ImportedFile).WithMany(file => file.Changes).OnDelete(DeleteBehavior.Cascade);
    }
}
