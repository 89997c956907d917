using System.CommandLine;
using System.Diagnostics;
using MsqPortal.SyntheticResponses;
using MsqPortal.SyntheticResponses.Output;

var folder = new Option<string>("--output")
{
    Description = "A new folder; usable as Portal__SeedsDirectory.",
    Required = true,
};
var states = new Option<int>("--states") { Description = "How many Member States.", DefaultValueFactory = _ => 193 };
var editions = new Option<int>("--editions") { Description = "How many editions.", DefaultValueFactory = _ => 12 };
var seed = new Option<ulong>("--seed")
{
    Description = "Other numbers give other responses.",
    DefaultValueFactory = _ => 1,
};
var command = new RootCommand("Writes synthetic responses for tests and measurements.")
{
    folder,
    states,
    editions,
    seed,
};
command.SetAction(parsed =>
{
    var watch = Stopwatch.StartNew();
    try
    {
        var written = OutputFolder.Write(
            ResponseGenerator.Load(Path.Combine(AppContext.BaseDirectory, "seeds")),
            parsed.GetRequiredValue(folder),
            parsed.GetValue(states),
            parsed.GetValue(editions),
            parsed.GetValue(seed)
        );
        Console.WriteLine(
            $"{written.Files} responses, {written.Bytes / 1_000_000.0:0.0} MB, {watch.Elapsed.TotalSeconds:0.0} s: {parsed.GetRequiredValue(folder)}"
        );
        return 0;
    }
    catch (Exception refusal) when (refusal is InvalidDataException or IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(refusal.Message);
        return 2;
    }
});
var arguments = command.Parse(args);
var exitCode = arguments.Invoke();
return arguments.Errors.Count > 0 ? 2 : exitCode;
