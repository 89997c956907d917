using MsqPortal.Parsing.Alignment;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>Says where the alignment of form and file is not certain, or where they differ.</summary>
internal static class AlignmentReport
{
    private const double SameWording = 0.97;

    public static void Write(
        ReadingContext context,
        IReadOnlyList<Region> regions,
        IReadOnlyList<LandmarkCandidate> candidates
    )
    {
        foreach (
            var region in regions.Where(region => region.Landmark.Kind is LandmarkKind.Question or LandmarkKind.Section)
        )
            ReportChanges(context, region);
        // A file without any question is no questionnaire, which is said elsewhere; listing all of them would not help.
        if (regions.Any(region => region.Landmark.Kind == LandmarkKind.Question))
            ReportMissing(context, regions);
        ReportLookAlikes(context, regions, candidates);
    }

    private static void ReportChanges(ReadingContext context, Region region)
    {
        var landmark = region.Landmark;
        var name = NameOf(landmark);
        var printed = context.Source.Slice(region.Heading);
        var marker = Marker.Read(context.Source[region.FirstLine]);
        var mark = marker.Number?.ToString() ?? marker.Letter?.ToString();
        if (mark != landmark.Mark)
            context.Diagnostics.Warn(
                DiagnosticCodes.NumberDiffers,
                region.FirstLine,
                $"{name} is recognised by its words; {(mark is null ? "no number was read before them" : $"the file prints \"{mark}\"")}."
            );
        if (region.Candidate.Match.Likeness < SameWording)
            context.Diagnostics.Info(
                DiagnosticCodes.WordingChanged,
                region.FirstLine,
                $"{name} is worded otherwise than in the form."
            );
        if ((landmark.Question?.IsNew ?? landmark.Section!.IsNew) && !Marks.HasNew(printed))
            context.Diagnostics.Info(
                DiagnosticCodes.MarkMissing,
                region.FirstLine,
                $"The form's [NEW] was not read at {name}."
            );
        if (landmark.Question?.IsMandatory == true && !Marks.HasStar(printed))
            context.Diagnostics.Info(
                DiagnosticCodes.MarkMissing,
                region.FirstLine,
                $"The form's * was not read at {name}."
            );
    }

    // Consecutive questions that are missing are one finding.
    private static void ReportMissing(ReadingContext context, IReadOnlyList<Region> regions)
    {
        var found = regions.Select(region => region.Landmark.Order).ToHashSet();
        var missing = new List<Landmark>();
        foreach (
            var landmark in context.Form.Landmarks.Where(landmark =>
                landmark.Kind is LandmarkKind.Question or LandmarkKind.Section
            )
        )
        {
            if (!found.Contains(landmark.Order))
            {
                missing.Add(landmark);
                continue;
            }

            var line = regions.First(region => region.Landmark == landmark).FirstLine;
            Report(line, $"before line {line}");
        }

        Report(Math.Max(1, context.Source.Count), "at the end of the file");

        void Report(int line, string place)
        {
            if (missing.Count == 0)
                return;
            var names = missing.Count == 1 ? NameOf(missing[0]) : $"{NameOf(missing[0])} to {NameOf(missing[^1])}";
            context.Diagnostics.Warn(
                DiagnosticCodes.QuestionMissing,
                line,
                $"{names} {(missing.Count == 1 ? "was" : "were")} not found {place}; an answer given there stands with the question before it."
            );
            missing.Clear();
        }
    }

    private static void ReportLookAlikes(
        ReadingContext context,
        IReadOnlyList<Region> regions,
        IReadOnlyList<LandmarkCandidate> candidates
    )
    {
        var byLandmark = regions.ToDictionary(region => region.Landmark.Order);
        var headings = regions
            .SelectMany(region => Enumerable.Range(region.FirstLine, region.Heading.LastLine - region.FirstLine + 1))
            .ToHashSet();
        foreach (var candidate in candidates)
        {
            var landmark = candidate.Landmark;
            if (
                landmark.Kind is not (LandmarkKind.Question or LandmarkKind.Section)
                || candidate.Match.Likeness < SameWording
                || headings.Contains(candidate.Line)
            )
                continue;
            var message = byLandmark.TryGetValue(landmark.Order, out var region)
                ? $"This line reads like {NameOf(landmark)}, which was taken from line {region.FirstLine}; here it is read as text."
                : $"This line reads like {NameOf(landmark)}, but stands out of the form's order; it is read as text.";
            context.Diagnostics.Warn(DiagnosticCodes.LookAlike, candidate.Line, message);
        }
    }

    private static string NameOf(Landmark landmark) =>
        landmark.Question is { } question
            ? question.IsNumbered
                ? $"Question {question.Number}"
                : $"Question \"{question.Number}\""
            : $"Section {landmark.Section!.Code}";
}
