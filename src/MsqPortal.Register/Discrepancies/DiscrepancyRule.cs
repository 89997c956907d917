using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>A rule that finds discrepancies, with what pages say about it.</summary>
/// <param name="code">Stable name, "document-two-numbers".</param>
/// <param name="severity">How much its findings say.</param>
public abstract class DiscrepancyRule(string code, DiscrepancySeverity severity)
{
    /// <summary>Stable name, "document-two-numbers".</summary>
    public string Code { get; } = code;

    /// <summary>How much its findings say.</summary>
    public DiscrepancySeverity Severity { get; } = severity;

    /// <summary>A heading for readers.</summary>
    public abstract string Title { get; }

    /// <summary>What the rule compares.</summary>
    public abstract string Explanation { get; }

    /// <summary>Good reasons that a finding may have.</summary>
    public abstract string WhyThisMayBeFine { get; }

    /// <param name="subject">What the finding is about, without line numbers: they change when a file is edited.</param>
    private protected Discrepancy Finding(
        string subject,
        string message,
        IEnumerable<Work> acts,
        IEnumerable<Evidence> evidence
    ) =>
        new(
            Code,
            Severity,
            WorkSlug.Join(Code, subject),
            message,
            [.. acts.Select(act => act.Slug).Distinct(StringComparer.Ordinal)],
            [.. evidence]
        );

    /// <summary>A short name for a text that is too long to stand in an address.</summary>
    private protected static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}

/// <summary>A rule that compares everything the responses of a Member State say.</summary>
internal abstract class StateRule(string code, DiscrepancySeverity severity) : DiscrepancyRule(code, severity)
{
    public abstract IEnumerable<Discrepancy> Find(
        StateMentions mentions,
        ActRegister register,
        LegalDatabases databases
    );
}

/// <summary>A rule that looks at one response.</summary>
internal abstract class ResponseRule(string code, DiscrepancySeverity severity) : DiscrepancyRule(code, severity)
{
    public abstract IEnumerable<Discrepancy> Find(ResponseText response, ActRegister register);
}
