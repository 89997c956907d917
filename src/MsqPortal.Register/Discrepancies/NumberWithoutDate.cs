namespace MsqPortal.Register;

/// <summary>Rule "number-without-date": an act is cited by its number, and no date of it was read.</summary>
internal sealed class NumberWithoutDate() : ResponseRule("number-without-date", DiscrepancySeverity.Note)
{
    public override string Title => "A number, and no date read";

    public override string Explanation =>
        "No date was read beside the number of the act. Where numbers begin again every year, a number without a date names no single act.";

    public override string WhyThisMayBeFine =>
        "The date may be written in a way that the portal does not read. Many states number their acts through, and the link or the words around the number may make clear which one is meant.";

    public override IEnumerable<Discrepancy> Find(ResponseText response, ActRegister register)
    {
        foreach (var work in register.Works)
        {
            var undated = work
                .Citations.Select(citation => citation.Cited)
                .Where(cited => cited.Place.Edition == response.Edition && IsUndated(cited))
                .ToList();
            if (undated.Count == 0)
                continue;
            var numbers = undated.Select(cited => cited.Number!).Distinct(StringComparer.Ordinal);
            yield return Finding(
                $"{response.Edition} {work.Slug}",
                $"No date was read beside {Phrases.List(numbers.Select(number => $"No. {number}"))}.",
                [work],
                undated.Select(cited => Statement.Of(cited, DifferingWords.Number(cited)))
            );
        }
    }

    private static bool IsUndated(CitedAct cited) =>
        cited is { Number: { } number, Date: null, IsInternational: false }
        && !StatedYear.IsIn(number)
        && StatedYear.AfterNumber(cited) is null;
}
