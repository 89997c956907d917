using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Makes a work of a group of mentions: its fields are what most of them state.</summary>
internal static class WorkFacts
{
    /// <returns>The work; its slug is not unique yet.</returns>
    public static Work Of(ActGroup group, string iso2)
    {
        var members = group.Members.OrderBy(member => member.Act.Index).ToList();
        var acts = members.ConvertAll(member => member.Act);
        var numbers = acts.FindAll(act => act.Number is not null);
        var type = Majority.Of(acts, act => act.Type, act => act.Cited.Type);
        var issuer = Majority.Of(acts, act => act.Issuer, act => act.Cited.Issuer);
        var number = Majority.Of(numbers, act => $"{act.Number!.Core}-{act.Number.Suffix}", act => act.Number!.Bare);
        var date = Majority.Ranked(acts.Select(act => act.Date).OfType<DateOnly>()).Cast<DateOnly?>().FirstOrDefault();
        var issuerFamily = Majority.Ranked(acts.Select(act => act.Issuer).OfType<string>()).FirstOrDefault();

        var work = new Work(
            "",
            type,
            issuer,
            number,
            date,
            [.. Titles(acts)],
            [
                .. members.Select(member => new WorkCitation(
                    member.Act.Index,
                    member.Act.Cited,
                    Of(member.Act, member.By)
                )),
            ],
            [.. Majority.Ranked(acts.Select(act => act.Document).OfType<DocumentKey>())]
        )
        {
            IsInternational = acts[0].IsInternational,
        };
        return work with { Slug = WorkSlug.Of(work, iso2, ConstitutionOf(acts[0])) };

        Confidence Of(ActFacts act, JoinedBy by)
        {
            if (by is JoinedBy.Number or JoinedBy.Date)
                return Confidence.Possible;
            if (by is JoinedBy.Document or JoinedBy.Title)
                return Confidence.Likely;
            return acts.Count == 1 || act.IsConstitution || Agrees(act) ? Confidence.Certain : Confidence.Likely;
        }

        bool Agrees(ActFacts act) =>
            act.Number is { } own
                ? act.Date is not null
                    && act.Date == date
                    && ActTypes.Agree(act.Type, FoldedText.Of(type))
                    && (act.Issuer is null || act.Issuer == issuerFamily)
                    && string.Equals(own.Bare, number, StringComparison.OrdinalIgnoreCase)
                : act.Title is not null && act.Title == acts.Find(other => other.Title is not null)!.Title;
    }

    /// <summary>
    /// Distinct titles, the most frequent first; among equals one that begins as a name does, "On mass media", stands before words
    /// taken from a sentence, "on mass media", and else the first in the text.
    /// </summary>
    private static IEnumerable<string> Titles(List<ActFacts> acts) =>
        acts.Where(act => act.Title is not null)
            .GroupBy(act => act.Title, act => act.Cited.Title!)
            .Select(same => (Written: same.FirstOrDefault(IsName) ?? same.First(), Count: same.Count()))
            .OrderByDescending(title => title.Count)
            .ThenByDescending(title => IsName(title.Written))
            .Select(title => title.Written);

    private static bool IsName(string title) => char.IsUpper(title[0]);

    /// <summary>A document that is linked and cited by no mention is an act of its own, of which only words beside it are known.</summary>
    public static Work Of(DocumentKey document, IEnumerable<MentionedLink> links, string iso2)
    {
        var labels = links.Select(link => link.Label).OfType<string>().Where(label => label.Any(char.IsLetterOrDigit));
        ImmutableArray<string> titles = [.. Majority.Ranked(labels).Take(1)];
        return new Work(WorkSlug.Of(document, iso2), null, null, null, null, titles, [], [document]);
    }

    private static string? ConstitutionOf(ActFacts act) => act.IsConstitution ? act.Issuer ?? "" : null;
}
