using System.CommandLine;

namespace MsqPortal.Web.Verbs;

/// <summary>The program's verbs. Standard output carries only a verb's result; everything else goes to standard error.</summary>
public static class PortalCommand
{
    private static readonly InvocationConfiguration Invocation = new()
    {
        EnableDefaultExceptionHandler = false,
        // Long enough for a transaction to end and a private PostgreSQL to stop.
        ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(
            "Portal for responses to the Member States Questionnaire of the UN E-Government Survey. Without a verb it serves."
        )
        {
            ServeVerb.Create(),
            ParseVerb.Create(),
            ImportVerb.Create(),
            MigrateVerb.Create(),
        };
        root.SetAction((_, cancellation) => ServeVerb.RunAsync(cancellation));

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return await FailAsync(
                new BadInputException($"{Sentence(parsed.Errors[0].Message)} Run with --help to see the verbs.")
            );

        try
        {
            return await parsed.InvokeAsync(Invocation);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before the end.");
            return ExitCode.Failure;
        }
        catch (Exception failure)
        {
            return await FailAsync(failure);
        }
    }

    /// <summary>Says why a verb failed, and gives its exit code.</summary>
    public static async Task<int> FailAsync(Exception failure)
    {
        await Console.Error.WriteLineAsync(FailureMessage.Of(failure));
        return failure is BadInputException or InvalidDataException ? ExitCode.BadInput : ExitCode.Failure;
    }

    // A choice is told on a line for each, without a full stop.
    private static string Sentence(string message)
    {
        var lines = message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var sentence = $"{lines[0]} {string.Join(", ", lines.Skip(1))}".TrimEnd();
        return sentence[^1] is '.' or '!' or '?' ? sentence : $"{sentence}.";
    }
}
