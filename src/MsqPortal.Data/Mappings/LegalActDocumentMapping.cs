using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MsqPortal.Data.Mappings;

internal sealed class LegalActDocumentMapping : IEntityTypeConfiguration<LegalActDocument>
{
    public void Configure(EntityTypeBuilder<LegalActDocument> builder)
    {
        builder.HasKey(pair => new { pair.LegalActId, pair.LegalDocumentId });
        builder.HasOne(pair => pair.LegalAct).WithMany(act => act.Documents).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(pair => pair.LegalDocument).WithMany(document => document.Acts).OnDelete(DeleteBehavior.Cascade);
    }
}
