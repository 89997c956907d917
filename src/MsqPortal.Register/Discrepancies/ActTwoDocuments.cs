using System.Text.RegularExpressions;
using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>Rule "act-two-documents": mentions of one act link different documents of one legal database.</summary>
internal sealed partial class ActTwoDocuments() : StateRule("act-two-documents", DiscrepancySeverity.Hint)
{
    public override string Title => "One act, two documents";

    public override string Explanation =>
        "Mentions with one number and one date link different documents of the same legal database. Only one of them may be the act that is meant.";

    public override string WhyThisMayBeFine =>
        "A legal database often keeps each language version of an act, or its annexes, as a document of its own.";

    public override IEnumerable<Discrepancy> Find(
        StateMentions mentions,
        ActRegister register,
        LegalDatabases databases
    )
    {
        foreach (var work in register.Works.Where(work => work.Documents.Length > 1))
        {
            var byDatabase = work
                .Citations.Where(citation => citation.Confidence != Confidence.Possible)
                .Select(citation => citation.Cited)
                .Where(cited => cited.Document is not null)
                .GroupBy(cited => cited.Document!.Value.Database, StringComparer.Ordinal);
            foreach (var database in byDatabase)
            {
                // Two kinds of ids in one database name one document in two ways: "32016R0679" and "reg/2016/679".
                var differing = database
                    .GroupBy(cited => Shape(cited.Document!.Value.Id), StringComparer.Ordinal)
                    .Where(alike => alike.DistinctBy(cited => cited.Document).Take(2).Count() == 2)
                    .SelectMany(alike => alike.Select(cited => cited.Document!.Value.Id))
                    .Distinct(StringComparer.Ordinal)
                    .ToHashSet(StringComparer.Ordinal);
                if (differing.Count == 0)
                    continue;
                yield return Finding(
                    $"{work.Slug} {database.Key}",
                    $"{Phrases.NameAndDate(work)} is linked with the documents {Phrases.List(differing)} of {database.Key}.",
                    [work],
                    database
                        .Where(cited => differing.Contains(cited.Document!.Value.Id))
                        .Select(cited => Statement.Of(cited, cited.Document!.Value.Id))
                );
            }
        }
    }

    private static string Shape(string id) => Letters().Replace(Digits().Replace(id, "9"), "a");

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}
