using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>The data files that the portal ships, and a parser over them.</summary>
internal static class Seeds
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static readonly MemberStateNames MemberStates = MemberStateNames.FromJson(
        File.ReadAllText(Path.Combine(Folder, "member-states.json"))
    );

    public static readonly QuestionnaireForm Form = QuestionnaireForm.FromJson(
        File.ReadAllText(Path.Combine(Folder, "forms", "msq-2024.json"))
    );

    public static readonly LegalDatabases LegalDatabases = LegalDatabases.FromJson(
        File.ReadAllText(Path.Combine(Folder, "legal-databases.json"))
    );

    public static readonly LinkKinds LinkKinds = LinkKinds.FromJson(
        File.ReadAllText(Path.Combine(Folder, "link-kinds.json")),
        LegalDatabases
    );

    public static readonly ResponseParser Parser = new([Form], MemberStates, LinkKinds);

    /// <summary>Uzbekistan's response of 2024.</summary>
    public static readonly string Uzbekistan = File.ReadAllText(Path.Combine(Folder, "uzb-msq-2024.md"));

    public static readonly QuestionnaireResponseTree UzbekistanTree = Parser.Parse(Uzbekistan);

    public static IEnumerable<string> ResponseFiles =>
        Directory.EnumerateFiles(Folder, "*.md").Where(file => Path.GetFileName(file) != "README.md");
}
