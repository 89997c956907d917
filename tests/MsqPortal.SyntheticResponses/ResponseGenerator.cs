using MsqPortal.Parsing;
using MsqPortal.SyntheticResponses.Answers;
using MsqPortal.SyntheticResponses.Prose;

namespace MsqPortal.SyntheticResponses;

/// <summary>
/// Writes responses of any Member State and edition. The same arguments give the same text on every machine. Safe for
/// many threads.
/// </summary>
public sealed class ResponseGenerator
{
    private readonly ProseChain chain;

    private ResponseGenerator(string seedsDirectory)
    {
        SeedsDirectory = seedsDirectory;
        MemberStates = MemberStateNames.FromJson(File.ReadAllText(Path.Combine(seedsDirectory, "member-states.json")));
        Forms = EditionForm.ReadAll(seedsDirectory);
        var responses = Directory
            .GetFiles(seedsDirectory, "*-msq-*.md")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);
        chain = ProseChain.From(responses, [.. Forms.Select(form => form.Form)], MemberStates);
    }

    /// <summary>The folder from which forms, names and words come.</summary>
    public string SeedsDirectory { get; }

    /// <summary>All Member States.</summary>
    public MemberStateNames MemberStates { get; }

    /// <summary>The forms of the folder, the latest edition first.</summary>
    public IReadOnlyList<EditionForm> Forms { get; }

    /// <summary>Learns from a folder such as <c>seeds/</c>: forms, Member States and at least one response.</summary>
    public static ResponseGenerator Load(string seedsDirectory) => new(seedsDirectory);

    /// <summary>Fills in a form. Acts and portals of a state are the same in all its responses of one seed.</summary>
    public SyntheticResponse Write(QuestionnaireForm form, MemberState state, ulong seed) =>
        new ResponseWriter(form, state, seed, chain).Write();
}
