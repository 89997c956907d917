using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>A form with the hash of its file, so that a changed form has its responses read again.</summary>
/// <param name="Form">The blank questionnaire.</param>
/// <param name="Hash">SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
public sealed record FormFile(QuestionnaireForm Form, string Hash);

/// <summary>
/// What the portal knows before it reads a response: the blank questionnaires, the Member States, legal databases and
/// hosts.
/// </summary>
public sealed class QuestionnaireCatalog
{
    private static readonly JsonDocumentOptions Comments = new() { CommentHandling = JsonCommentHandling.Skip };

    private QuestionnaireCatalog(
        ImmutableArray<FormFile> forms,
        MemberStateNames memberStates,
        LinkKinds linkKinds,
        string linkKindsHash
    )
    {
        Forms = forms;
        MemberStates = memberStates;
        LegalDatabases = linkKinds.LegalDatabases;
        LinkKindsHash = linkKindsHash;
        Parser = new ResponseParser([.. forms.Select(form => form.Form)], memberStates, linkKinds);
    }

    /// <summary>The forms, by file name.</summary>
    public ImmutableArray<FormFile> Forms { get; }

    /// <summary>The Member States.</summary>
    public MemberStateNames MemberStates { get; }

    /// <summary>The legal databases.</summary>
    public LegalDatabases LegalDatabases { get; }

    /// <summary>Hash over the files of legal databases and hosts, so that a change of them has responses read again.</summary>
    public string LinkKindsHash { get; }

    /// <summary>A parser that knows these forms and names.</summary>
    public ResponseParser Parser { get; }

    /// <summary>
    /// Reads <c>forms/*.json</c>, <c>member-states.json</c>, <c>legal-databases.json</c> and <c>link-kinds.json</c> of a
    /// folder such as <c>seeds/</c>.
    /// </summary>
    /// <exception cref="InvalidDataException">A file is missing or wrong; the message names it.</exception>
    public static QuestionnaireCatalog Load(string seedsDirectory)
    {
        if (!Directory.Exists(seedsDirectory))
            throw new InvalidDataException(
                $"The folder {seedsDirectory} does not exist; it holds forms and Member States: correct Portal__SeedsDirectory."
            );
        var formsDirectory = Path.Combine(seedsDirectory, "forms");
        var paths = Directory.Exists(formsDirectory) ? Directory.GetFiles(formsDirectory, "*.json") : [];
        if (paths.Length == 0)
            throw new InvalidDataException($"{formsDirectory} holds no form; at least one *.json is needed.");

        var forms = paths
            .Order(StringComparer.Ordinal)
            .Select(path => Read(path, (json, hash) => new FormFile(QuestionnaireForm.FromJson(json), hash)))
            .ToImmutableArray();
        if (
            forms.GroupBy(form => form.Form.Edition, StringComparer.Ordinal).FirstOrDefault(e => e.Count() > 1) is
            { } twice
        )
            throw new InvalidDataException($"{formsDirectory} holds two forms of the edition {twice.Key}; keep one.");

        var memberStates = Read(
            Path.Combine(seedsDirectory, "member-states.json"),
            (json, _) => MemberStateNames.FromJson(json)
        );
        var (databases, databasesHash) = Read(
            Path.Combine(seedsDirectory, "legal-databases.json"),
            (json, hash) => (LegalDatabases.FromJson(json), hash)
        );
        var (linkKinds, linkKindsHash) = Read(
            Path.Combine(seedsDirectory, "link-kinds.json"),
            (json, hash) => (LinkKinds.FromJson(json, databases), hash)
        );
        return new QuestionnaireCatalog(forms, memberStates, linkKinds, $"{databasesHash}{linkKindsHash}");
    }

    private static T Read<T>(string path, Func<string, string, T> read)
    {
        try
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
            var text = File.ReadAllText(path);
            // Of a text that is no JSON, nothing else that may be said of it is so.
            using (JsonDocument.Parse(text, Comments)) { }
            return read(text, hash);
        }
        catch (JsonException mistake)
        {
            throw new InvalidDataException($"{path} cannot be read: {DataFileMistake.Sentence(mistake)}", mistake);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException(
                $"{path} cannot be read: it does not exist; put it back, or correct Portal__SeedsDirectory.",
                problem
            );
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new InvalidDataException(
                $"{path} cannot be read: check its permissions and those of its folders.",
                problem
            );
        }
        catch (IOException problem)
        {
            throw new InvalidDataException(
                $"{path} cannot be read ({problem.Message.TrimEnd('.')}); put a file in its place.",
                problem
            );
        }
    }
}
