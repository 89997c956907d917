using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>A rule that compares one fact in all mentions of an act.</summary>
internal abstract class DifferingFacts(string code, DiscrepancySeverity severity) : StateRule(code, severity)
{
    public override IEnumerable<Discrepancy> Find(
        StateMentions mentions,
        ActRegister register,
        LegalDatabases databases
    )
    {
        foreach (var work in register.Works)
        {
            // A mention that only perhaps belongs to the act proves nothing about it.
            var stated = work
                .Citations.Where(citation => citation.Confidence != Confidence.Possible)
                .Select(citation => (citation.Cited, Fact: Fact(citation.Cited)))
                .Where(pair => pair.Fact is not null)
                .ToList();
            var facts = stated.Select(pair => pair.Fact!).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (!Differ(facts))
                continue;
            var evidence = stated.Select(pair => Statement.Of(pair.Cited, Words(pair.Cited)));
            yield return Finding(work.Slug, Message(work, facts), [work], evidence);
        }
    }

    /// <summary>The fact, in the words of the message; null where the mention does not state it.</summary>
    protected abstract string? Fact(CitedAct cited);

    /// <summary>The words that state it.</summary>
    protected abstract string? Words(CitedAct cited);

    /// <summary>One neutral sentence.</summary>
    protected abstract string Message(Work work, List<string> facts);

    /// <summary>The facts cannot all be true of one act.</summary>
    protected virtual bool Differ(List<string> facts) => facts.Count > 1;
}
