using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;
using MsqPortal.Web.Pages.Questions;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Lookup;

/// <summary>A place in an answer.</summary>
/// <param name="Line">Source line of the place, 1-based.</param>
/// <param name="Row">The line beside which the answer's page shows the place; null when it shows it nowhere.</param>
public sealed record LookedUpAnswer(
    ResponseKey Key,
    string Country,
    string Question,
    bool IsQuestionNumbered,
    string QuestionText,
    int QuestionOrdinal,
    int Line,
    int? Row
);

/// <summary>A stretch of an answer with the words before and behind it.</summary>
internal sealed record QuotedPlace(long AnswerId, int Line);

/// <summary>Finds answers by a link that they name or by words that they say.</summary>
public sealed class AnswerLookup(PortalDbContext database, QuotedAnswers quoted, AnswerRenderer renderer)
{
    /// <summary>More answers than a reader looks through.</summary>
    public const int Most = 50;

    /// <summary>More mentions of a link or a document than <see cref="Most"/> answers have.</summary>
    private const int MostMentions = 500;

    public async Task<List<LookedUpAnswer>> OfLinkAsync(string url, CancellationToken cancellation)
    {
        var hashes = Spellings(url).Select(KeyHash).ToList();
        var mentions = await database
            .LinkMentions.Where(mention => hashes.Contains(mention.PortalLink.KeyHash))
            .Select(mention => new
            {
                mention.PortalLink.KeyHash,
                mention.AnswerPart.AnswerId,
                mention.Line,
            })
            .OrderBy(mention => mention.AnswerId)
            .ThenBy(mention => mention.Line)
            .Take(MostMentions)
            .ToListAsync(cancellation);
        // The address as it is, else one that differs in a slash at its end alone.
        var best = hashes.Find(hash => mentions.Exists(mention => mention.KeyHash == hash));
        return await AnswersAsync(
            mentions
                .Where(mention => mention.KeyHash == best)
                .Select(mention => new QuotedPlace(mention.AnswerId, mention.Line)),
            cancellation
        );
    }

    /// <summary>Answers whose links lead to a document of which no act is known.</summary>
    public async Task<List<LookedUpAnswer>> OfDocumentAsync(string number, string? code, CancellationToken cancellation)
    {
        var mentions = await database
            .LinkMentions.Where(mention =>
                mention.PortalLink.LegalDocument!.Number == number
                && (code == null || mention.PortalLink.LegalDocument.Database == code)
            )
            .OrderBy(mention => mention.AnswerPart.AnswerId)
            .ThenBy(mention => mention.Line)
            .Select(mention => new QuotedPlace(mention.AnswerPart.AnswerId, mention.Line))
            .Take(MostMentions)
            .ToListAsync(cancellation);
        return await AnswersAsync(mentions, cancellation);
    }

    /// <param name="quotation">As the reader wrote it.</param>
    /// <param name="words">Its words.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<List<LookedUpAnswer>> OfWordsAsync(
        string quotation,
        IReadOnlyList<string> words,
        CancellationToken cancellation
    )
    {
        foreach (var candidates in await quoted.CandidatesAsync(quotation, Most + 1, cancellation))
        {
            var places = await PlacesAsync(candidates, words, cancellation);
            if (places.Count > 0)
                return await AnswersAsync(places, cancellation);
        }

        return [];
    }

    private async Task<List<QuotedPlace>> PlacesAsync(
        IReadOnlyList<long> answers,
        IReadOnlyList<string> words,
        CancellationToken cancellation
    )
    {
        if (answers.Count == 0)
            return [];
        var parts = await database
            .AnswerParts.Where(part => answers.Contains(part.AnswerId))
            .OrderBy(part => part.AnswerId)
            .ThenBy(part => part.Ordinal)
            .Select(part => new
            {
                part.AnswerId,
                part.Label,
                part.Markdown,
                part.FirstLine,
                part.SourceLines,
            })
            .ToListAsync(cancellation);
        var places = new List<QuotedPlace>();
        foreach (var answer in parts.GroupBy(part => part.AnswerId))
        {
            var lines = answer
                .SelectMany(part =>
                    part.Markdown.Split('\n')
                        .Select((line, index) => (Text: line, Line: part.SourceLines.ElementAtOrDefault(index)))
                        .Prepend((Text: part.Label ?? "", Line: part.FirstLine))
                )
                .ToList();
            if ((Place(lines, QuotedWords.Shown, words) ?? Place(lines, QuotedWords.Of, words)) is { } line)
                places.Add(new QuotedPlace(answer.Key, line));
        }

        return places;
    }

    private static int? Place(
        IReadOnlyList<(string Text, int Line)> lines,
        Func<string, IReadOnlyList<string>> wordsOf,
        IReadOnlyList<string> quoted
    )
    {
        var words = new List<string>();
        var places = new List<int>();
        foreach (var (text, line) in lines)
        {
            words.AddRange(wordsOf(text));
            places.AddRange(Enumerable.Repeat(line, words.Count - places.Count));
        }

        var index = QuotedWords.IndexOf(words, quoted);
        return index < 0 ? null : places[index];
    }

    private async Task<List<LookedUpAnswer>> AnswersAsync(
        IEnumerable<QuotedPlace> places,
        CancellationToken cancellation
    )
    {
        var lines = places
            .DistinctBy(place => place.AnswerId)
            .ToDictionary(place => place.AnswerId, place => place.Line);
        var ids = lines.Keys.ToList();
        var answers = await database
            .Answers.Where(answer => ids.Contains(answer.Id))
            .OrderBy(answer => answer.Response.Iso3)
            .ThenBy(answer => answer.Response.Questionnaire.Edition)
            .ThenBy(answer => answer.Question.Ordinal)
            .Take(Most)
            .Select(answer => new
            {
                answer.Id,
                Key = new ResponseKey(answer.Response.Iso3, answer.Response.Questionnaire.Edition),
                Country = answer.Response.MemberState.Name,
                answer.Question.Number,
                answer.Question.IsNumbered,
                answer.QuestionText,
                answer.Question.Ordinal,
            })
            .ToListAsync(cancellation);
        var shown = answers.ConvertAll(answer => answer.Id);
        var parts = (
            await database
                .AnswerParts.Where(part => shown.Contains(part.AnswerId))
                .OrderBy(part => part.Ordinal)
                .Select(part => new
                {
                    part.AnswerId,
                    part.Markdown,
                    part.FirstLine,
                    part.LastLine,
                    part.SourceLines,
                })
                .ToListAsync(cancellation)
        ).ToLookup(part => part.AnswerId);
        return answers.ConvertAll(answer =>
        {
            var line = lines[answer.Id];
            var part = parts[answer.Id].LastOrDefault(part => part.FirstLine <= line && line <= part.LastLine);
            return new LookedUpAnswer(
                answer.Key,
                answer.Country,
                answer.Number,
                answer.IsNumbered,
                answer.QuestionText,
                answer.Ordinal,
                line,
                part is null ? null : Row(part.Markdown, part.SourceLines, line)
            );
        });
    }

    private int? Row(string markdown, List<int> sourceLines, int line)
    {
        var rows = AnswerEdition
            .Group(renderer.Render(markdown, sourceLines, new Dictionary<string, string>()))
            .ConvertAll(row => row[0].Line);
        return rows.Count == 0 ? null : rows.LastOrDefault(row => row <= line, rows[0]);
    }

    // A slash at the end of a path seldom makes another page; the address as it is comes first.
    private static IEnumerable<string> Spellings(string url)
    {
        var other = url.EndsWith('/') ? url.TrimEnd('/') : url + '/';
        return (url.AsSpan().ContainsAny('#', '?') ? [url] : new[] { url, other })
            .Select(LinkAddress.ComparisonKey)
            .Distinct(StringComparer.Ordinal);
    }

    // As the import stores it.
    private static string KeyHash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
