using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Verbs;

/// <summary>The object that <c>parse --format json</c> prints. Its names are a contract with other programs.</summary>
public sealed record ParsedResponse(
    ParsedMemberState MemberState,
    string? Edition,
    ParsedRespondent Respondent,
    IEnumerable<ParsedSection> Sections,
    ParsedClosing? Closing,
    ParsedConsent? Consent,
    IEnumerable<ParsedNote> Footnotes,
    IEnumerable<ParsedDiagnostic> Diagnostics,
    IEnumerable<ParsedNode> Nodes
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // The result is read as UTF-8 and never pasted into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="tree">What was found.</param>
    /// <param name="showsContact">Prints name and mailboxes of the respondent; the nodes are the file's own lines in any case.</param>
    public static ParsedResponse Of(QuestionnaireResponseTree tree, bool showsContact) =>
        new(
            new ParsedMemberState(tree.MemberState.Name, tree.MemberState.Iso3),
            tree.Edition,
            ParsedRespondent.Of(tree.Respondent, showsContact),
            tree.Sections.Select(ParsedSection.Of),
            tree.Closing is null ? null : ParsedClosing.Of(tree.Closing),
            tree.Consent is null ? null : ParsedConsent.Of(tree.Consent),
            tree.Footnotes.Select(ParsedNote.Of),
            tree.Diagnostics.Select(ParsedDiagnostic.Of),
            tree.Nodes.Select(ParsedNode.Of)
        );

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>"notPreserved", "sectionHeading".</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

public sealed record ParsedMemberState(string? Name, string? Iso3);

/// <summary>The contact block.</summary>
/// <param name="Name">Null where none was read, and where it is withheld.</param>
/// <param name="Title">Null where none was read.</param>
/// <param name="Organization">Null where none was read.</param>
/// <param name="Emails">Empty where none was read, and where they are withheld.</param>
/// <param name="IsWithheld">Something was read that is printed only with <c>--show-contact</c>: what is printed is passed on.</param>
/// <param name="Selection">State of the boxes.</param>
/// <param name="SelectionText">What is marked, or stands after the open box.</param>
public sealed record ParsedRespondent(
    string? Name,
    string? Title,
    string? Organization,
    ImmutableArray<string> Emails,
    bool IsWithheld,
    string Selection,
    string? SelectionText
)
{
    public static ParsedRespondent Of(RespondentNode respondent, bool showsContact) =>
        new(
            showsContact ? respondent.Name : null,
            respondent.Title,
            respondent.Organization,
            showsContact ? respondent.Emails : [],
            !showsContact && (respondent.Name is not null || respondent.Emails.Length > 0),
            ParsedResponse.Name(respondent.Selection.State),
            respondent.Selection.Text
        );
}

public sealed record ParsedDiagnostic(string Code, string Severity, int Line, string Message)
{
    public static ParsedDiagnostic Of(DiagnosticNode diagnostic) =>
        new(diagnostic.Code, ParsedResponse.Name(diagnostic.Severity), diagnostic.Line, diagnostic.Message);
}

public sealed record ParsedNode(string Kind, string? Question, int StartLine, int EndLine, string Raw)
{
    public static ParsedNode Of(SourceNode node) =>
        new(ParsedResponse.Name(node.Kind), node.Question, node.Span.FirstLine, node.Span.LastLine, node.Raw);
}
