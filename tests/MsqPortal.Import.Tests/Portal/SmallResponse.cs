using System.Text;

namespace MsqPortal.Import.Tests.Portal;

/// <summary>A response with a few answers, cheap to read and to store.</summary>
internal sealed class SmallResponse(string memberState)
{
    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal);
    private string? consent;

    public SmallResponse With(string question, string answer)
    {
        answers[question] = answer;
        return this;
    }

    /// <param name="boxes">The line below the wording of the consent, such as "☐ Yes ☒ No".</param>
    public SmallResponse WithConsent(string boxes)
    {
        consent = boxes;
        return this;
    }

    public override string ToString()
    {
        var form = TestPortal.Catalog.Forms[0].Form;
        var text = new StringBuilder($"{form.Title}\n\n{form.MemberStateLabel}*\n\n{memberState}\n\n");
        foreach (var (number, answer) in answers)
            text.Append($"{number}. {form.Questions.First(one => one.Number == number).Text}*\n\n{answer}\n\n");
        if (consent is not null)
            text.Append($"{form.Consent.Heading}\n\n{form.Consent.Text} *\n\n{consent}\n");
        return text.ToString();
    }
}
