using System.Text;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Tests.Search;

/// <summary>A response in the languages whose words are written together: with an apostrophe, or letters with a number.</summary>
internal static class SpokenResponse
{
    public const string Country = "Tunisia";

    public const string FileName = "tun-msq-2024.md";

    public static readonly string[] Answers =
    [
        "L’action publique s’appuie sur l’article 15 de la loi ; jusqu’à présent, qu’une œuvre d’art coûte 28 dinars n’a rien changé à l’État.",
        "L'administration n'a infligé que d'amendes : c'est l'équivalent de 1 334 567 dinars lorsqu'un cœur s'arrête.",
        "Il diritto all’informazione, dell’amministrazione e nell’anno: un’azienda su 30,875, quest’estate, a Sant’Angelo.",
        "أنفقت الوزارة و٧٫٥ مليون دينار على ال20 خدمة وب٣٠٬٨٧٥ مواطن.",
        "Oʻzbek tilida maʼlumot soʻz bilan; O’Brien and D’Souza; aujourd’hui; п’ять.",
        @"Ministries spent 7*8*1 units and 7\*9999 more on x\*y\*z, **Law**, *e*-Government and un**believ**able things.",
        "The seal of the ministry ⚖️ stands here, and ☎ there.",
    ];

    public static string Of(QuestionnaireForm form)
    {
        var answers = new Queue<string>(Answers);
        var text = new StringBuilder($"{form.Title}\n\nCOUNTRY NAME*\n\n{Country}\n");
        foreach (var section in form.Sections)
        {
            text.Append($"\n{section.Code}. {section.Title}\n");
            foreach (var question in section.Questions)
            {
                text.Append($"\n{question.Number}. {question.Text}{(question.IsMandatory ? " *" : "")}\n");
                if (answers.TryDequeue(out var answer))
                    text.Append($"\n{answer}\n");
            }
        }

        return text.ToString();
    }
}
