using System.Text;

namespace MsqPortal.Web.Citing;

/// <summary>An entry of BibTeX. <c>misc</c>, because none of its kinds is an answer to a questionnaire.</summary>
public static class BibTexCitation
{
    public static string Of(AnswerReference reference)
    {
        var entry = new StringBuilder($"@misc{{{reference.Id},\n");
        // A second pair of braces: the name of a state is not first and last name, and capitals stay.
        Field("author", $"{{{Escaped(reference.Author)}}}");
        Field("title", $"{{{Escaped(reference.Title)}}}");
        Field("howpublished", Escaped($"{reference.Survey}, {reference.Question}"));
        if (reference.Year is { } year)
            Field("year", $"{year}");
        // Taken as it stands, also by styles that print it.
        Field("url", reference.Url);
        Field("note", Escaped($"Source {reference.Lines}. {reference.Version}"));
        return entry.Append("}\n").ToString();

        void Field(string name, string value) => entry.Append($"  {name} = {{{value}}},\n");
    }

    // BibTeX counts a brace with a backslash before it as well, so that braces are written by name.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '#' or '$' or '%' or '&' or '_' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
