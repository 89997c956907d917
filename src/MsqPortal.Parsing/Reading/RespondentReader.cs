using System.Collections.Immutable;
using MsqPortal.Parsing.Alignment;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>Reads what stands before the first section: preamble, country name, contact block.</summary>
internal sealed class RespondentReader(ReadingContext context, MemberStateNames memberStates)
{
    private readonly SourceText source = context.Source;
    private readonly Dictionary<string, List<string>> values = new(StringComparer.Ordinal);
    private readonly PersonalData personal = new(context.Source);
    private SelectionNode selection = new(SelectionState.NotPreserved, null, null);
    private bool hasUnreadBox;
    private readonly List<(int Line, int From)> ofOthers = [];
    private readonly HashSet<string> personalKeys = new(StringComparer.Ordinal);

    public MemberStateNode MemberState { get; private set; } = new(null, null, null);

    public ImmutableArray<WithheldPassage> Withheld => personal.ToImmutable();

    public RespondentNode Respondent =>
        new(Value("name"), Value("title"), Value("organization"), [.. Emails()], selection)
        {
            Labels = [.. values.Keys.Order(StringComparer.Ordinal)],
            IsSelectionRead = selection.Span is not null && !hasUnreadBox,
        };

    /// <summary>Lines before the first landmark. Without a title they may be a contact block whose labels are lost.</summary>
    public void ReadPreamble(int lastLine, bool mayBeContactBlock)
    {
        foreach (var line in context.OpenLines(1, lastLine))
        {
            context.Ledger.ClaimLine(line, NodeKind.Preamble, null);
            if (mayBeContactBlock)
                personal.WithholdLine(line, 0, PersonalData.ContactBlock);
            else
                personal.WithholdMailboxes(line);
        }
    }

    /// <summary>A landmark before the first section, with the lines after it.</summary>
    public void Read(Region region)
    {
        var kind = region.Landmark.Kind switch
        {
            LandmarkKind.Title => NodeKind.Title,
            LandmarkKind.MemberStateLabel => NodeKind.MemberStateLabel,
            _ => NodeKind.RespondentLabel,
        };
        context.Ledger.ClaimSpan(region.Heading, kind, null);
        switch (region.Landmark.Kind)
        {
            case LandmarkKind.Title:
                foreach (var line in context.OpenLines(region.BodyLine, region.LastLine))
                {
                    context.Ledger.ClaimLine(line, NodeKind.Preamble, null);
                    personal.WithholdMailboxes(line);
                }

                break;
            case LandmarkKind.MemberStateLabel:
                ReadMemberState(region);
                break;
            case LandmarkKind.ContactChoicePrompt:
                ReadChoices(region);
                break;
            default:
                ReadField(region);
                break;
        }
    }

    private void ReadMemberState(Region region)
    {
        var rest = RestOfLabel(region);
        var first = rest.Length > 0 ? region.Heading.LastLine : source.NextNonBlank(region.BodyLine);
        if (first > region.LastLine)
            return;
        var last = first;
        while (last < region.LastLine && !source.IsBlank(last + 1))
            last++;

        // A long name may stand on two lines.
        var oneLine = rest.Length > 0 ? rest : WithoutMarks(source[first]);
        var joined = string.Join(
            ' ',
            Enumerable.Range(first + 1, last - first).Select(line => WithoutMarks(source[line])).Prepend(oneLine)
        );
        var state = memberStates.Find(oneLine);
        if (state is null && memberStates.Find(joined) is { } found)
            (state, oneLine) = (found, joined);
        else
            last = first;
        MemberState = new MemberStateNode(oneLine, state?.Iso3, new SourceSpan(first, last));
        foreach (var line in context.OpenLines(first, last))
            context.Ledger.ClaimLine(line, NodeKind.MemberState, null);
        ReadUnlabelled(last + 1, region.LastLine);
    }

    private void ReadChoices(Region region)
    {
        var contact = context.Form.Form.Contact;
        foreach (var line in context.OpenLines(region.BodyLine, region.LastLine))
        {
            if (context.Ledger.IsClaimed(line))
                continue;
            if (
                selection.Span is null
                && SelectionReader.At(source, line, region.LastLine, contact.Choices, contact.OpenBox) is { } found
            )
            {
                selection = found.Node;
                foreach (var choice in context.OpenLines(found.Span.FirstLine, found.Span.LastLine))
                    context.Ledger.ClaimLine(choice, NodeKind.Choice, null);
            }
            else
            {
                context.Ledger.ClaimLine(line, NodeKind.Respondent, null);
                personal.WithholdMailboxes(line);
                hasUnreadBox |= BoxLine.HasSign(source[line]);
            }
        }
    }

    private void ReadField(Region region)
    {
        if (region.Landmark.Field is not { } field)
        {
            ReadUnlabelled(region.BodyLine, region.LastLine);
            return;
        }

        var lines = values[field.Key] = [];
        var rest = RestOfLabel(region);
        if (rest.Length > 0)
        {
            lines.Add(rest);
            Withhold(region.Heading.LastLine, region.Candidate.Match.End, field);
        }

        foreach (var line in context.OpenLines(region.BodyLine, region.LastLine))
        {
            context.Ledger.ClaimLine(line, NodeKind.Respondent, null);
            lines.Add(source[line].Trim());
            Withhold(line, 0, field);
        }
    }

    private void Withhold(int line, int from, ContactField field)
    {
        if (field.IsPersonal)
            personalKeys.Add(field.Key);
        if (field.IsPersonal)
            personal.WithholdLine(line, from, $"respondent's {field.Key}");
        else
        {
            personal.WithholdMailboxes(line);
            ofOthers.Add((line, from));
        }
    }

    /// <summary>After the last field: a name that stands in another one is withheld there too.</summary>
    public void Complete()
    {
        var words = new ContactWords(values.GetValueOrDefault("name", []));
        foreach (var (line, from) in ofOthers)
        foreach (var (start, end) in words.In(source[line][from..]))
            personal.Withhold(line, from + start, end - start);
        foreach (var lines in values.Where(field => !personalKeys.Contains(field.Key)).Select(field => field.Value))
            for (var i = 0; i < lines.Count; i++)
                lines[i] = words.Without(lines[i]);
    }

    // Text of the contact block that no label explains may be a name: better hidden than shown.
    private void ReadUnlabelled(int firstLine, int lastLine)
    {
        foreach (var line in context.OpenLines(firstLine, lastLine))
        {
            context.Ledger.ClaimLine(line, NodeKind.Respondent, null);
            personal.WithholdLine(line, 0, PersonalData.ContactBlock);
        }
    }

    private string RestOfLabel(Region region)
    {
        var line = source[region.Heading.LastLine];
        return WithoutMarks(line[PartLabels.SkipMarks(line, region.Candidate.Match.End)..]);
    }

    private static string WithoutMarks(string text) => text.Trim(' ', '\t', ':', '*', '_', '-', '–', '|');

    private string? Value(string key) =>
        values.TryGetValue(key, out var lines) && lines.Count > 0 ? string.Join('\n', lines) : null;

    private IEnumerable<string> Emails() =>
        values
            .GetValueOrDefault("email", [])
            .SelectMany(line => line.Split([' ', ',', ';', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
