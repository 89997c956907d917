using System.Text;

namespace MsqPortal.Web.Citing;

/// <summary>
/// A record of RIS: tag, two spaces, hyphen, space, value; lines end with CR LF. <c>GEN</c>, because none of its kinds is
/// an answer to a questionnaire. A value is escaped by nothing and ended by the line.
/// </summary>
public static class RisCitation
{
    public static string Of(AnswerReference reference)
    {
        var text = new StringBuilder();
        Line("TY", "GEN");
        Line("ID", reference.Id);
        // A comma divides family name and given name, and nothing protects it: "Bolivia, Plurinational State of" is one name.
        Line("AU", reference.Author.Contains(',') ? reference.ShortName ?? reference.Author : reference.Author);
        Line("TI", reference.Title);
        Line("T2", reference.Survey);
        if (reference.Year is { } year)
            Line("PY", $"{year}");
        Line("M1", reference.Question);
        Line("N1", $"Source {reference.Lines}. {reference.Version}");
        Line("UR", reference.Url);
        Line("ER", "");
        return text.ToString();

        void Line(string tag, string value) => text.Append($"{tag}  - {value}\r\n");
    }
}
