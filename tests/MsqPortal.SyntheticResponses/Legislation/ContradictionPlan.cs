using System.Collections.Immutable;

namespace MsqPortal.SyntheticResponses.Legislation;

/// <summary>In what a response contradicts itself, and in the answers to which questions.</summary>
internal sealed class ContradictionPlan
{
    private readonly ILookup<string, Act> byQuestion;

    /// <param name="count">How many contradictions.</param>
    /// <param name="acts">The acts of the state.</param>
    /// <param name="questions">Numbers of the questions that may be chosen.</param>
    /// <param name="random">Where the choices come from.</param>
    public ContradictionPlan(int count, ActRegister acts, IReadOnlyList<string> questions, Pcg random)
    {
        var mentions = new List<(string Question, Act Act)>();
        var written = ImmutableArray.CreateBuilder<WrittenContradiction>(count);
        for (var i = 0; i < count; i++)
        {
            var right = acts.PickNumbered(random);
            var (kind, wrong) = ContradictionWriter.Contradict(right, random);
            mentions.Add((random.PickFrom(questions), right));
            mentions.Add((random.PickFrom(questions), wrong));
            written.Add(new WrittenContradiction(kind, Written(right), Written(wrong)));
        }

        byQuestion = mentions.ToLookup(mention => mention.Question, mention => mention.Act);
        Contradictions = written.MoveToImmutable();
    }

    public ImmutableArray<WrittenContradiction> Contradictions { get; }

    /// <summary>The acts that the answer to a question must mention in full.</summary>
    public IEnumerable<Act> Of(string question) => byQuestion[question];

    private static WrittenMention Written(Act act) => new(act.Type, act.PrefixedNumber, act.Date, act.DocumentId);
}
