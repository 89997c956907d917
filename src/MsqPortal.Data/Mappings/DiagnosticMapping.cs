using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class DiagnosticMapping : IEntityTypeConfiguration<Diagnostic>
{
    public void Configure(EntityTypeBuilder<Diagnostic> builder)
    {
        builder.HasIndex(diagnostic => new { diagnostic.ImportedFileId, diagnostic.Ordinal }).IsUnique();
        builder.HasReadableEnum(diagnostic => diagnostic.Severity);
        builder
            .HasOne(diagnostic => diagnostic.ImportedFile)
            .WithMany(file => file.Diagnostics)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
