using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Alignment;

/// <summary>Finds every place of a file that reads like a landmark of the form, good or not so good.</summary>
internal sealed class LandmarkFinder(PreparedForm form, DocumentWords document)
{
    private const double AgreeingMark = 0.15;
    private const double OtherMark = -0.15;
    private const double ExpectedSequel = 0.2;
    private const double BlankLineAround = 0.02;
    private const double SameReading = 0.01;

    /// <summary>Below this, a place is no candidate. A printed number that agrees makes up for changed words.</summary>
    private const double LeastLikeness = 0.72;
    private const double LeastLikenessWithMark = Wording.LeastLikeness;

    private readonly SourceText source = document.Source;

    /// <summary>All candidates, by line.</summary>
    public List<LandmarkCandidate> Find()
    {
        var candidates = new List<LandmarkCandidate>();
        for (var line = source.NextNonBlank(1); line <= source.Count; line = source.NextNonBlank(line + 1))
        {
            var marker = Marker.Read(source[line]);
            var opening = document.Opening(line, marker.End);
            var found = new List<LandmarkCandidate>();
            foreach (var landmark in form.Landmarks)
            {
                if (landmark.Wording.CanOpenWith(opening) && Read(landmark, line, marker) is { } candidate)
                    found.Add(candidate);
            }

            // A line reads like the landmark that it is most like; many questions share most of their words.
            if (found.Count > 0)
            {
                var best = found.Max(Reading);
                candidates.AddRange(found.Where(candidate => Reading(candidate) >= best - SameReading));
            }
        }

        return candidates;
    }

    private LandmarkCandidate? Read(Landmark landmark, int line, Marker marker)
    {
        var match =
            IsLabel(landmark.Kind) ? LabelMatch.At(landmark.Wording, document, line, marker.End)
            : IsHeading(landmark.Kind) ? landmark.Wording.MatchWholeLines(document, line, marker.End)
            : landmark.Wording.MatchAt(document, line, marker.End);
        var mark = MarkOf(landmark, marker);
        if (MatchAtEndOfFile(landmark, line, marker, mark) is { } start && start.Likeness > (match?.Likeness ?? 0))
            match = start;
        if (match is not { } found)
            return null;

        var least = mark > 0 ? LeastLikenessWithMark : LeastLikeness;
        if (found.Likeness < least)
            return null;

        var score = found.Likeness * WeightOf(landmark.Kind) + mark;
        if (landmark.Kind == LandmarkKind.Question && HasExpectedSequel(landmark, found))
            score += ExpectedSequel;
        // A printed text is a paragraph of its own; an item of a list mostly is not.
        if (line == 1 || source.IsBlank(line - 1))
            score += BlankLineAround;
        if (found.LastLine == source.Count || source.IsBlank(found.LastLine + 1))
            score += BlankLineAround;
        return new LandmarkCandidate(landmark, line, WithMarksAfter(found), mark, score);
    }

    // A page break may leave "* [NEW]" alone on a line.
    private WordingMatch WithMarksAfter(WordingMatch match)
    {
        for (
            var next = source.NextNonBlank(match.LastLine + 1);
            next <= source.Count;
            next = source.NextNonBlank(next + 1)
        )
        {
            if (!Marks.AreAllOf(source[next]))
                break;
            match = match with { LastLine = next, End = source[next].Length };
        }

        return match;
    }

    private static double Reading(LandmarkCandidate candidate) => candidate.Match.Likeness + candidate.MarkScore;

    // A file may break off within a wording; then its number must be there, and two words at least.
    private WordingMatch? MatchAtEndOfFile(Landmark landmark, int line, Marker marker, double mark)
    {
        if (mark <= 0 || landmark.Kind != LandmarkKind.Question || source.NextNonBlank(line + 1) <= source.Count)
            return null;
        var words = document.From(line, marker.End, 80, mostLines: 1);
        var likeness = words.Length >= 2 ? landmark.Wording.LikenessOfStart(words) : 0;
        return likeness >= LeastLikeness ? new WordingMatch(likeness, line, source[line].Length) : null;
    }

    private static double MarkOf(Landmark landmark, Marker marker)
    {
        var printed = marker.Number?.ToString() ?? marker.Letter?.ToString();
        if (string.Equals(printed, landmark.Mark, StringComparison.Ordinal))
            return landmark.Mark is null ? 0 : AgreeingMark;
        return printed is null ? 0 : OtherMark;
    }

    // A list item that repeats a question's words is not followed by its note, boxes or prompt.
    private bool HasExpectedSequel(Landmark landmark, WordingMatch match)
    {
        var question = landmark.Question!;
        var next = source.NextNonBlank(match.LastLine + 1);
        if (next > source.Count)
            return false;
        if (!question.Boxes.OrEmpty().IsEmpty && BoxLine.Read(source[next], question.Boxes) is not null)
            return true;
        return question
            .Notes.OrEmpty()
            .Concat(question.Prompts.OrEmpty())
            .Concat(question.Parts.OrEmpty().Select(part => part.Label))
            .Any(text => PrintedLine.IsAt(form.For(text), document, next));
    }

    private static bool IsLabel(LandmarkKind kind) =>
        kind is LandmarkKind.MemberStateLabel or LandmarkKind.ContactLabel or LandmarkKind.ContactChoicePrompt;

    private static bool IsHeading(LandmarkKind kind) =>
        kind
            is LandmarkKind.ContactHeading
                or LandmarkKind.Section
                or LandmarkKind.Subheading
                or LandmarkKind.ClosingHeading
                or LandmarkKind.ConsentHeading
                or LandmarkKind.Ending;

    // Short texts decide less than long ones: "Title" alone must not outweigh a question.
    private static double WeightOf(LandmarkKind kind) =>
        kind switch
        {
            LandmarkKind.ContactLabel => 0.2,
            LandmarkKind.Section or LandmarkKind.Title => 0.8,
            LandmarkKind.Question => 1,
            _ => 0.4,
        };
}
