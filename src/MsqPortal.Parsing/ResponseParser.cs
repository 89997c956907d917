using System.Collections.Immutable;
using MsqPortal.Parsing.Alignment;
using MsqPortal.Parsing.Answers;
using MsqPortal.Parsing.Citations;
using MsqPortal.Parsing.Lines;
using MsqPortal.Parsing.Links;
using MsqPortal.Parsing.Reading;

namespace MsqPortal.Parsing;

/// <summary>Reads a response: text in, tree out. Never throws, never drops a line. Safe for many threads.</summary>
/// <remarks>The rules stand in <c>docs/questionnaire-format.md</c>.</remarks>
public sealed class ResponseParser
{
    /// <summary>Raised with every change of the reading, so that an import reads stored responses again.</summary>
    public const int Version = 8;

    private readonly MemberStateNames memberStates;
    private readonly ImmutableArray<PreparedForm> forms;
    private readonly MentionReader mentions;

    /// <summary>Prepares the forms once, for any number of responses.</summary>
    /// <param name="forms">Forms of all known editions; at least one.</param>
    /// <param name="memberStates">Names of the Member States.</param>
    /// <param name="linkKinds">Hosts and legal databases.</param>
    /// <exception cref="ArgumentException">There is no form.</exception>
    public ResponseParser(
        IReadOnlyCollection<QuestionnaireForm> forms,
        MemberStateNames memberStates,
        LinkKinds linkKinds
    )
    {
        if (forms.Count == 0)
            throw new ArgumentException("At least one form is needed.", nameof(forms));
        this.memberStates = memberStates;
        mentions = new MentionReader(new LinkReader(TopLevelDomains.With(memberStates)), linkKinds);
        this.forms =
        [
            .. forms.OrderBy(form => form.Edition, StringComparer.Ordinal).Select(form => new PreparedForm(form)),
        ];
    }

    /// <summary>Reads the text of a response.</summary>
    public QuestionnaireResponseTree Parse(string text)
    {
        var source = new SourceText(text);
        var editions = forms.Select(form => EditionReader.Read(source, form)).OfType<FoundEdition>().ToList();
        var known = forms.LastOrDefault(form => editions.Any(edition => edition.Year == form.Form.Edition));
        // Without a form of its own, a response is read with the newest one, and the diagnostics say so.
        var form = known ?? forms[^1];
        var edition =
            editions.FirstOrDefault(edition => edition.Year == known?.Form.Edition) ?? editions.FirstOrDefault();

        var document = new DocumentWords(source, form.Vocabulary);
        var context = new ReadingContext(form, document, new LineLedger(source), new DiagnosticList());
        var candidates = new LandmarkFinder(form, document).Find();
        var regions = ToRegions(source, LandmarkChain.Best(candidates, form.Landmarks.Length));

        var respondent = ReadRespondent(context, regions);
        var sections = new SectionReader(context, regions);
        sections.Read();

        AlignmentReport.Write(context, regions, candidates);
        ReportIdentity(context, respondent.MemberState, edition, known is not null);
        if (!regions.Any(region => region.Landmark.Kind == LandmarkKind.Question))
            context.Diagnostics.Error(
                DiagnosticCodes.NoQuestionFound,
                1,
                "No question of the questionnaire was found in the file."
            );

        var nodes = context.Ledger.ToNodes();
        var found = sections.Sections();
        var closing = sections.Question(form.Form.Closing);
        var footnotes = new Footnotes(
            context,
            nodes,
            [.. found.SelectMany(section => section.Questions), .. closing is null ? [] : new[] { closing }],
            respondent.Withheld
        );
        QuestionNode? Complete(QuestionNode? question) =>
            question is null ? null : mentions.Read(footnotes.Attach(question));
        var tree = new QuestionnaireResponseTree(
            respondent.MemberState,
            edition?.Year,
            respondent.Respondent,
            [
                .. found.Select(section =>
                    section with
                    {
                        Questions = [.. section.Questions.Select(question => Complete(question)!)],
                    }
                ),
            ],
            Complete(closing),
            Complete(sections.Question(form.Form.Consent)),
            footnotes.All,
            nodes,
            PersonalData.Apart(respondent.Withheld.Concat(footnotes.Withheld)),
            context.Diagnostics.ToImmutable(),
            source.Count
        );
        return tree with { UnreadConsentLine = new UnreadConsent(context, regions, candidates).FirstLine(tree) };
    }

    private static List<Region> ToRegions(SourceText source, List<LandmarkCandidate> chain) =>
        [
            .. chain.Select(
                (candidate, i) =>
                {
                    var end = i + 1 < chain.Count ? chain[i + 1].Line - 1 : source.Count;
                    return new Region(candidate, Math.Max(candidate.Match.LastLine, source.PreviousNonBlank(end)));
                }
            ),
        ];

    private RespondentReader ReadRespondent(ReadingContext context, List<Region> regions)
    {
        var reader = new RespondentReader(context, memberStates);
        var first = regions.FirstOrDefault();
        reader.ReadPreamble(
            first is null ? context.Source.Count : first.FirstLine - 1,
            mayBeContactBlock: first?.Landmark.Kind is LandmarkKind.ContactHeading or LandmarkKind.ContactLabel
        );
        foreach (var region in regions.TakeWhile(region => region.Landmark.Kind < LandmarkKind.Section))
            reader.Read(region);
        reader.Complete();
        return reader;
    }

    private static void ReportIdentity(
        ReadingContext context,
        MemberStateNode state,
        FoundEdition? edition,
        bool isKnown
    )
    {
        if (state.Name is null)
            context.Diagnostics.Error(
                DiagnosticCodes.MemberStateMissing,
                1,
                $"No Member State was read; write its name on the line below \"{context.Form.Form.MemberStateLabel}\"."
            );
        else if (state.Iso3 is null)
            context.Diagnostics.Error(
                DiagnosticCodes.MemberStateUnknown,
                state.Span!.Value.FirstLine,
                // The line may name a person as well, and a diagnostic is for everybody.
                "This line names no known Member State."
            );
        if (edition is null)
            context.Diagnostics.Error(
                DiagnosticCodes.EditionMissing,
                1,
                $"No title with the edition of the Survey was read; it should read like \"{context.Form.Form.Title}\"."
            );
        else if (!isKnown)
            context.Diagnostics.Error(
                DiagnosticCodes.EditionUnknown,
                edition.Line,
                $"There is no form of edition {edition.Year}; the file was read with the form of {context.Form.Form.Edition}."
            );
    }
}
