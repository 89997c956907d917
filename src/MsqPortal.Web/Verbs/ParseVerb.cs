using System.CommandLine;
using System.Text;
using Microsoft.Extensions.Options;
using MsqPortal.Import;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Verbs;

/// <summary>Reads one file and prints what was found; needs no database.</summary>
public static class ParseVerb
{
    private const string JsonFormat = "json";
    private const string OutlineFormat = "outline";

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A response as Markdown-like text in UTF-8." };
        var format = new Option<string>("--format")
        {
            Description = "json: everything that was found; outline: one line a node.",
            DefaultValueFactory = _ => JsonFormat,
        };
        format.AcceptOnlyFromAmong(JsonFormat, OutlineFormat);
        var verb = new Command("parse", "Reads a response and prints what was found in it. Needs no database.")
        {
            file,
            format,
        };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(format)));
        return verb;
    }

    private static int Run(string path, string format)
    {
        using var host = VerbServices.BuildHost();
        var settings = host.Services.GetRequiredService<IOptions<PortalSettings>>().Value;
        var catalog = host.Services.GetRequiredService<QuestionnaireCatalog>();
        var tree = catalog.Parser.Parse(Read(path, new ImportOptions(settings.MaximumFileBytes)).Text);
        if (!tree.Questions.Any())
            throw new BadInputException(
                $"{path} is no questionnaire response: none of the form's questions was found; check the file."
            );

        Print(format == JsonFormat ? ParsedResponse.Of(tree).ToJson() : string.Join('\n', Outline.Of(tree)));
        return ExitCode.Success;
    }

    private static ResponseFile Read(string path, ImportOptions options)
    {
        try
        {
            return ResponseFile.Read(path, options);
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
