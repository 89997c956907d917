using Microsoft.EntityFrameworkCore;

namespace MsqPortal.Data;

/// <summary>The portal's database; <c>docs/data-model.md</c> explains its tables.</summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options) : DbContext(options)
{
    /// <summary>Blank forms.</summary>
    public DbSet<Questionnaire> Questionnaires => Set<Questionnaire>();

    /// <summary>Sections of blank forms.</summary>
    public DbSet<Section> Sections => Set<Section>();

    /// <summary>Questions of blank forms.</summary>
    public DbSet<Question> Questions => Set<Question>();

    /// <summary>Member States of the United Nations.</summary>
    public DbSet<MemberState> MemberStates => Set<MemberState>();

    /// <summary>Filled copies.</summary>
    public DbSet<QuestionnaireResponse> QuestionnaireResponses => Set<QuestionnaireResponse>();

    /// <summary>Filled copies that do not consent to be published.</summary>
    public DbSet<UnpublishedResponse> UnpublishedResponses => Set<UnpublishedResponse>();

    /// <summary>What the texts of filled copies are and were.</summary>
    public DbSet<ResponseVersion> ResponseVersions => Set<ResponseVersion>();

    /// <summary>Personal data by place.</summary>
    public DbSet<WithheldPassage> WithheldPassages => Set<WithheldPassage>();

    /// <summary>Footnotes of responses.</summary>
    public DbSet<Footnote> Footnotes => Set<Footnote>();

    /// <summary>Answers of responses.</summary>
    public DbSet<Answer> Answers => Set<Answer>();

    /// <summary>Parts of answers.</summary>
    public DbSet<AnswerPart> AnswerParts => Set<AnswerPart>();

    /// <summary>Legal acts that answers name.</summary>
    public DbSet<LegalAct> LegalActs => Set<LegalAct>();

    /// <summary>Former addresses of legal acts.</summary>
    public DbSet<LegalActAlias> LegalActAliases => Set<LegalActAlias>();

    /// <summary>Documents of legal databases.</summary>
    public DbSet<LegalDocument> LegalDocuments => Set<LegalDocument>();

    /// <summary>Which document is one of which act.</summary>
    public DbSet<LegalActDocument> LegalActDocuments => Set<LegalActDocument>();

    /// <summary>Places where responses disagree with themselves.</summary>
    public DbSet<Discrepancy> Discrepancies => Set<Discrepancy>();

    /// <summary>The statements of discrepancies.</summary>
    public DbSet<DiscrepancyEvidence> DiscrepancyEvidence => Set<DiscrepancyEvidence>();

    /// <summary>Mentions of legal acts.</summary>
    public DbSet<Citation> Citations => Set<Citation>();

    /// <summary>Mentions that point back to a citation.</summary>
    public DbSet<BackReference> BackReferences => Set<BackReference>();

    /// <summary>Addresses that answers link to.</summary>
    public DbSet<PortalLink> PortalLinks => Set<PortalLink>();

    /// <summary>Where addresses are named, without repeats.</summary>
    public DbSet<PortalLinkPlace> PortalLinkPlaces => Set<PortalLinkPlace>();

    /// <summary>Mentions of addresses.</summary>
    public DbSet<LinkMention> LinkMentions => Set<LinkMention>();

    /// <summary>Runs of the import.</summary>
    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    /// <summary>Files of the runs.</summary>
    public DbSet<ImportedFile> ImportedFiles => Set<ImportedFile>();

    /// <summary>Diagnostics of the files.</summary>
    public DbSet<Diagnostic> Diagnostics => Set<Diagnostic>();

    /// <summary>What the files changed.</summary>
    public DbSet<ImportChange> ImportChanges => Set<ImportChange>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasSequence<long>("member_state_revisions");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
    }
}
