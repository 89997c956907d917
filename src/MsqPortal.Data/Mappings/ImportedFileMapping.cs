using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class ImportedFileMapping : IEntityTypeConfiguration<ImportedFile>
{
    public void Configure(EntityTypeBuilder<ImportedFile> builder)
    {
        builder.HasIndex(file => new { file.ImportRunId, file.Ordinal }).IsUnique();
        builder.HasReadableEnum(file => file.Status);
        builder.HasReadableEnum(file => file.HeldFor);
        builder.HasOne(file => file.ImportRun).WithMany(run => run.Files).OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(file => file.MemberState)
            .WithMany()
            .HasForeignKey(file => file.Iso3)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
