using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class LegalDocumentMapping : IEntityTypeConfiguration<LegalDocument>
{
    public void Configure(EntityTypeBuilder<LegalDocument> builder)
    {
        builder.HasIndex(document => new { document.Database, document.Number }).IsUnique();
        // Readers type the bare id, without the database.
        builder.HasIndex(document => document.Number);
    }
}
