namespace MsqPortal.Parsing.Tests;

/// <summary>Nobody knows what a line says that was read neither as the boxes of the consent nor as text of the form.</summary>
public sealed class UnreadConsentTests
{
    private static readonly string Heading = Seeds.Form.Consent.Heading!;
    private static readonly string Wording = Seeds.Form.Consent.Text;

    [Theory]
    // Signs and words that are no boxes of the form.
    [InlineData("☐ Oui ☒ Non")]
    [InlineData("☐ Sí ☒ No")]
    [InlineData("☐ Да ☒ Нет")]
    [InlineData("☐ نعم ☒ لا")]
    [InlineData("☐ 是 ☒ 否")]
    [InlineData("☐ 예 ☒ 아니요")]
    [InlineData("🗌 Yes 🗹 No")]
    [InlineData("> ☐ Yes ☒ No")]
    [InlineData("☐ Yes ☒ No, we do not authorize publication")]
    [InlineData("☐ Yes\n☒ No, we do not authorize publication")]
    [InlineData("&#9744; Yes &#9746; No")]
    [InlineData("<input type=\"checkbox\"> Yes <input type=\"checkbox\" checked> No")]
    [InlineData("✔")]
    [InlineData("√")]
    [InlineData("[x]")]
    [InlineData("x")]
    // Words.
    [InlineData("No")]
    [InlineData("No.")]
    [InlineData("NO")]
    [InlineData("**No**")]
    [InlineData("Non")]
    [InlineData("We do not authorize the publication of this response.")]
    [InlineData("Not applicable.")]
    [InlineData("Yes\n\nWe do not.")]
    [InlineData("Yes No\n\nNo")]
    [InlineData("Yes, but not Question 5.")]
    // Signs of emphasis and deletion.
    [InlineData("~~Yes~~ No")]
    [InlineData("Yes / ~~No~~")]
    [InlineData("<s>Yes</s> No")]
    [InlineData("Yes **No**")]
    [InlineData("- Yes\n- __No__")]
    // A second opinion.
    [InlineData("☒ Yes ☐ No\n\n☐ Yes ☒ No")]
    [InlineData("☒ Yes\n☒ No, not yet")]
    [InlineData("☒ Yes ☐ No\n\nNo.")]
    public void What_was_not_read_is_told(string below) =>
        Line($"{Heading}\n\n{Wording} *\n\n{below}").ShouldNotBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("Yes No")]
    [InlineData("Yes / No")]
    [InlineData("- Yes\n- No")]
    [InlineData("Yes\n\nNo")]
    [InlineData("**Yes** **No**")]
    [InlineData("**Yes No**")]
    [InlineData("| Yes | No |\n|-----|----|")]
    [InlineData("☐ Yes ☐ No")]
    [InlineData("[ ] Yes [ ] No")]
    [InlineData("\\[ \\] Yes  \\[ \\] No")]
    [InlineData("Yes")]
    [InlineData("**Yes.**")]
    [InlineData("Yes No\n\n-----\n\n* * *")]
    [InlineData("☒ Yes ☐ No")]
    [InlineData("☒ Yes ☐ No\n\nThe Ministry, 4 May 2023")]
    [InlineData("☐ Yes ☒ No")]
    public void Boxes_and_marks_of_the_form_leave_no_doubt(string below)
    {
        Line($"{Heading}\n\n{Wording} *\n\n{below}").ShouldBeNull();
        Line($"## {Heading}\n\n**{Wording}**\\*\n\n{below}\n\n{Seeds.Form.Ending}").ShouldBeNull();
    }

    [Fact]
    public void A_file_without_a_consent_says_nothing_there() => Line("No.").ShouldBeNull();

    [Theory]
    // The heading alone.
    [InlineData("Consent to publish this Questionnaire: No")]
    [InlineData("**CONSENT TO PUBLISH THIS QUESTIONNAIRE – NO**")]
    [InlineData("| Consent to publish this Questionnaire | ☐ | ☒ |")]
    [InlineData("Consent: refused")]
    [InlineData("We do not consent to the publication of this response.")]
    [InlineData("Do not authorise UN DESA to publish any of this.")]
    // Heading and wording translated, on one line or wrapped.
    [InlineData(
        "Consentement à la publication de ce questionnaire\n\nJ’autorise/Nous autorisons le DESA à publier\nmes/nos réponses.\n\n☐ Oui ☒ Non"
    )]
    [InlineData("Consentimiento\n\nAutorizo/Autorizamos al DAES a publicar nuestras respuestas.\n\nSí\n\nNo")]
    [InlineData("Согласие на публикацию\n\nМы разрешаем ДЭСВ опубликовать наши ответы.\n\nНет")]
    [InlineData("الموافقة على نشر هذا الاستبيان\n\nلا")]
    [InlineData("نحن نأذن للأمم المتحدة\nبنشر إجاباتنا\n\n☐ نعم ☒ لا")]
    [InlineData("同意发布本问卷\n\n我们授权联合国经社部发布我们的答复。\n\n否")]
    [InlineData("Consentimento para publicar\n\nNão")]
    public void A_consent_in_other_words_was_not_read(string end) => Line(end.ReplaceLineEndings("\n")).ShouldBe(7);

    [Theory]
    [InlineData("Personal data are processed with the consent of the person, and not without.")]
    [InlineData("The ministry publishes its open data; no licence is needed.")]
    [InlineData("Согласно закону, данные не продаются, как было решено в 2020 году в рамках новой стратегии.")]
    [InlineData("Consent to publish")]
    public void Other_text_at_the_end_is_no_consent(string end) => Line(end).ShouldBeNull();

    [Theory]
    [InlineData("{0}\n\n☐ Sí ☒ No\n\n{1}", 9)]
    [InlineData("{0}\n\n☐ Yes ☒ No\n\n{1}", 9)]
    [InlineData("{0}\n\nWe do not authorize.", 9)]
    [InlineData("{0} – NO\n\n{1}\n\nYes No", 7)]
    [InlineData("{0}\n\n{1} No.", 9)]
    [InlineData("{0}\n\n{1} ☐ Sí ☒ No", 9)]
    [InlineData("{0}\n\nI/We do not authorize UN DESA to publish my/our responses as deemed necessary.\n\nYes No", 9)]
    [InlineData(
        "{0}\n\nI/We do not authorize UN DESA to publish my/our responses as deemed necessary.\n\n☒ Yes ☐ No",
        9
    )]
    [InlineData("{0}\n\n{1}¹\n\nYes No\n\n¹ Not before 2030.", 13)]
    [InlineData("{0}\n\n{1}\n\nYes No\n\n[^1]: Not before 2030.", 13)]
    [InlineData("{0}\n\n{1}\n\nYes No\n\n{2}\n\nWe do not consent.", 15)]
    public void It_may_stand_anywhere_below_the_heading(string text, int line) =>
        Line(string.Format(null, text, Heading, Wording, Seeds.Form.Ending)).ShouldBe(line);

    [Fact]
    public void A_footnote_of_an_answer_is_no_text_of_the_consent() =>
        Line($"A text.[^1]\n\n{Heading}\n\n{Wording}\n\nYes No\n\n[^1]: A note.").ShouldBeNull();

    [Fact]
    public void A_consent_out_of_order_was_not_read() =>
        Seeds
            .Parser.Parse(
                $"{Seeds.Form.Title}\n\n{Wording}\n\n☐ Yes ☒ No\n\n{Question("1")}\n\nA text.\n\n{Question("9")}\n\nA text."
            )
            .UnreadConsentLine.ShouldNotBeNull();

    private static int? Line(string end) =>
        Seeds.Parser.Parse($"{Seeds.Form.Title}\n\n{Question("1")}\n\nA text.\n\n{end}").UnreadConsentLine;

    private static string Question(string number) =>
        $"{number}. {Seeds.Form.Questions.First(question => question.Number == number).Text}";
}
