namespace MsqPortal.Web.Tests.Counts;

/// <summary>What some questions of responses amount to: each thing once, however often it is mentioned.</summary>
internal sealed class Scope
{
    private readonly StoredCounts stored;
    private readonly HashSet<long> answers;

    public Scope(StoredCounts stored, Func<Asked, bool> isPart)
    {
        this.stored = stored;
        Questions = [.. stored.Questions.Where(isPart)];
        answers = [.. Questions.Select(question => question.AnswerId).OfType<long>()];
    }

    public IReadOnlyList<Asked> Questions { get; }

    /// <summary>Questions that stand in the file.</summary>
    public int Found => answers.Count;

    /// <summary>Answers with text.</summary>
    public int Answered => Questions.Count(question => question.Words > 0);

    public int SectionsOfForm => Questions.Select(question => question.Section).OfType<string>().Distinct().Count();

    public int SectionsFound =>
        Questions
            .Where(question => question.AnswerId is not null)
            .Select(q => q.Section)
            .OfType<string>()
            .Distinct()
            .Count();

    public int Words => Questions.Sum(question => question.Words ?? 0);

    public IReadOnlyList<Cited> Citations => [.. stored.Citations.Where(one => answers.Contains(one.AnswerId))];

    public IReadOnlyList<Act> Acts
    {
        get
        {
            var cited = Citations.Select(citation => citation.Act).ToHashSet();
            return [.. stored.Acts.Where(act => cited.Contains(act.Id))];
        }
    }

    public IReadOnlyList<Given> Mentions => [.. stored.Mentions.Where(one => answers.Contains(one.AnswerId))];

    public IReadOnlyList<Given> Links => [.. Mentions.DistinctBy(mention => mention.Link)];

    public IReadOnlyList<Doubt> Doubts =>
        [.. stored.Doubts.Where(doubt => answers.Contains(doubt.AnswerId)).DistinctBy(doubt => doubt.Finding)];

    public int LostBoxes => Questions.Count(question => question is { Selection: "notPreserved", Boxes: <= 2 });

    public string FoundOfForm => $"{Found} of {Questions.Count}";

    /// <summary>"264 words, 3 legal acts, 2 links", as far as there is any.</summary>
    public IEnumerable<string> Figures()
    {
        yield return Said.Of(Words, "word");
        if (Acts.Count > 0)
            yield return Said.Of(Acts.Count, "legal act");
        if (Links.Count > 0)
            yield return Said.Of(Links.Count, "link");
        if (Doubts.Count > 0)
            yield return Said.Severities(Doubts.Select(doubt => doubt.Severity));
    }
}
