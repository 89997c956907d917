using System.Text.Json;
using System.Text.RegularExpressions;

namespace MsqPortal.Import;

/// <summary>What is wrong with a data file, and where. What the reader of JSON says is for programmers: it names types.</summary>
internal static partial class DataFileMistake
{
    private static readonly (Regex Said, string Meant)[] Translations =
    [
        (WrongType(), "is not of the kind that belongs there; compare it with a file that is read"),
        (UnknownField(), "is a field that nothing reads; correct its spelling or leave it out"),
        (MissingFields(), "lacks ${field}; write it"),
        (NullField(), "is null; write its value"),
        (FieldTwice(), "stands there for a second time; leave one of them out"),
        (CutOff(), "ends before what it begins is complete; write the rest"),
        (NoJson(), "holds nothing that is JSON; write the file after one that is read"),
    ];

    /// <returns>"line 12, $.sections[3].isNew: is not …", as far as the place is known.</returns>
    public static string Sentence(JsonException mistake)
    {
        // The line counts from zero there, and stands in the message as well.
        var said = Place().Replace(mistake.Message, "").TrimEnd('.');
        foreach (var (pattern, meant) in Translations)
        {
            if (pattern.Match(said) is { Success: true } match)
            {
                said = match.Result(meant);
                break;
            }
        }

        string?[] place = [mistake.LineNumber is { } line ? $"line {line + 1}" : null, mistake.Path];
        return $"{string.Join(", ", place.OfType<string>())} {said}.".TrimStart();
    }

    [GeneratedRegex(@" (?:Path: |LineNumber: ).*$", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex("^The JSON value could not be converted to ", RegexOptions.NonBacktracking)]
    private static partial Regex WrongType();

    [GeneratedRegex("^The JSON property '[^']*' could not be mapped ", RegexOptions.NonBacktracking)]
    private static partial Regex UnknownField();

    [GeneratedRegex("was missing required properties including: (?<field>.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex MissingFields();

    [GeneratedRegex("^The (?:constructor parameter|property or field) '[^']*' on type ", RegexOptions.NonBacktracking)]
    private static partial Regex NullField();

    [GeneratedRegex("^Duplicate property ", RegexOptions.NonBacktracking)]
    private static partial Regex FieldTwice();

    [GeneratedRegex(
        "reached end of data|Expected depth to be zero at the end|end of the data was reached|Expected end of string",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex CutOff();

    [GeneratedRegex("does not contain any JSON tokens", RegexOptions.NonBacktracking)]
    private static partial Regex NoJson();
}
