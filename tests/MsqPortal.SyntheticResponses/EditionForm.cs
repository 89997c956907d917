using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MsqPortal.Parsing;

namespace MsqPortal.SyntheticResponses;

/// <summary>The blank questionnaire of one edition, with its file.</summary>
/// <param name="Json">The file's text.</param>
/// <param name="Form">What it says.</param>
public sealed record EditionForm(string Json, QuestionnaireForm Form)
{
    private const int FirstSurvey = 2002;

    /// <summary>The portal reads the years of this century and the last one.</summary>
    private const int LastSurvey = 2098;

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The forms of a folder such as <c>seeds/</c>, the latest edition first.</summary>
    public static IReadOnlyList<EditionForm> ReadAll(string seedsDirectory) =>
        [
            .. Directory
                .GetFiles(Path.Combine(seedsDirectory, "forms"), "*.json")
                .Select(File.ReadAllText)
                .Select(json => new EditionForm(json, QuestionnaireForm.FromJson(json)))
                .OrderByDescending(form => form.Form.Edition, StringComparer.Ordinal),
        ];

    /// <summary>
    /// Forms of that many editions: those that are there, then copies of the oldest one for the earlier Surveys, which
    /// came every other year since 2002, then copies of the latest one for Surveys to come.
    /// </summary>
    /// <exception cref="InvalidDataException">There are not so many.</exception>
    public static IReadOnlyList<EditionForm> OfEditions(IReadOnlyList<EditionForm> forms, int count)
    {
        var editions = forms.Take(count).ToList();
        for (var year = Year(forms[^1]) - 2; year >= FirstSurvey && editions.Count < count; year -= 2)
            editions.Add(forms[^1].CopyFor(year));
        for (var year = Year(forms[0]) + 2; year <= LastSurvey && editions.Count < count; year += 2)
            editions.Add(forms[0].CopyFor(year));
        return editions.Count == count && count > 0
            ? editions
            : throw new InvalidDataException(
                $"There are editions from {FirstSurvey} to {LastSurvey}; ask for fewer, and one at least."
            );
    }

    private static int Year(EditionForm form) => int.Parse(form.Form.Edition);

    private EditionForm CopyFor(int year)
    {
        var copy = JsonNode.Parse(Json, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!;
        copy["edition"] = $"{year}";
        copy["title"] = Form.Title.Replace(Form.Edition, $"{year}", StringComparison.Ordinal);
        var json = copy.ToJsonString(Written) + "\n";
        return new EditionForm(json, QuestionnaireForm.FromJson(json));
    }
}
