using System.CommandLine;
using System.Text;
using MsqPortal.Import;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Verbs;

/// <summary>Reads one file and prints what was found; needs no database.</summary>
public static class ParseVerb
{
    private const string JsonFormat = "json";
    private const string OutlineFormat = "outline";
    private const string StandardInput = "-";

    /// <summary>Parsing it takes longer than people wait without a word, in UTF-16 code units.</summary>
    private const int LongText = 512 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A response as Markdown-like text in UTF-8; - for standard input.",
        };
        var format = new Option<string>("--format")
        {
            Description = "json: everything that was found; outline: one line a node.",
            DefaultValueFactory = _ => JsonFormat,
        };
        var showsContact = new Option<bool>("--show-contact")
        {
            Description = "Prints name and mailboxes of the respondent too.",
        };
        format.AcceptOnlyFromAmong(JsonFormat, OutlineFormat);
        var verb = new Command("parse", "Reads a response and prints what was found in it. Needs no database.")
        {
            file,
            format,
            showsContact,
        };
        verb.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    parsed.GetRequiredValue(file),
                    parsed.GetRequiredValue(format),
                    parsed.GetValue(showsContact),
                    cancellation
                )
        );
        return verb;
    }

    private static async Task<int> RunAsync(
        string path,
        string format,
        bool showsContact,
        CancellationToken cancellation
    )
    {
        using var host = VerbServices.BuildHost();
        var catalog = host.Services.GetRequiredService<QuestionnaireCatalog>();
        var file = await ReadAsync(path, host.Services.GetRequiredService<ImportOptions>(), cancellation);
        if (file.Text.Length > LongText)
            await Console.Error.WriteLineAsync($"Parsing {file.FileName}.");
        var tree = catalog.Parser.Parse(file.Text);
        if (!tree.Questions.Any())
            throw new BadInputException(
                $"{file.FileName} is no questionnaire response: none of the form's questions was found; check the file."
            );

        Print(
            format == JsonFormat ? ParsedResponse.Of(tree, showsContact).ToJson() : string.Join('\n', Outline.Of(tree))
        );
        return ExitCode.Success;
    }

    private static async Task<ResponseFile> ReadAsync(
        string path,
        ImportOptions options,
        CancellationToken cancellation
    )
    {
        var isStandardInput = path == StandardInput;
        var name = isStandardInput ? "Standard input" : ResponseFile.NameOf(path);
        var reading = Task.Run(
            () =>
                isStandardInput
                    ? ResponseFile.Read(Console.OpenStandardInput, name, options)
                    : ResponseFile.Read(path, options, mayWait: true),
            cancellation
        );
        if (await Task.WhenAny(reading, Task.Delay(Patience, cancellation)) != reading)
            await Console.Error.WriteLineAsync($"{name} has not ended yet; reading on.");
        try
        {
            // Nobody may ever write into a pipe, and a blocked read cannot be cancelled.
            return await reading.WaitAsync(cancellation);
        }
        catch (UnreadableFileException refusal)
        {
            throw new BadInputException(refusal.Message);
        }
    }

    // The console's own encoding may be ASCII; a result is UTF-8 everywhere.
    private static void Print(string result)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(result.EndsWith('\n') ? result : result + "\n"));
    }
}
