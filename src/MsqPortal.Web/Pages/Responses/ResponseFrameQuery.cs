using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Responses;

public sealed class ResponseFrameQuery(PortalDbContext database, CountryNames countries)
{
    /// <returns>Null when no response of this country and edition is stored.</returns>
    public async Task<ResponseFrame?> FindAsync(string country, string edition, CancellationToken cancellation)
    {
        var iso3 = country.ToUpperInvariant();
        return await database
            .QuestionnaireResponses.Where(response =>
                response.Iso3 == iso3 && response.Questionnaire.Edition == edition
            )
            .Select(response => new ResponseFrame(
                response.Id,
                new ResponseKey(response.Iso3, response.Questionnaire.Edition),
                countries.Of(response.Iso3),
                countries.InHeading(response.Iso3, response.MemberStateName),
                response.MemberStateName,
                response.LineCount,
                response.ContentHash,
                response.ImportedAt,
                response.PublicationReason,
                response
                    .Questionnaire.Questions.OrderBy(question => question.Ordinal)
                    .Select(question => new FrameQuestion(
                        question.Number,
                        question.IsNumbered,
                        question.Text,
                        question.Section!.Code,
                        question.Section.Title,
                        question
                            .Answers.Where(answer => answer.ResponseId == response.Id)
                            .Select(answer => (int?)answer.FirstLine)
                            .FirstOrDefault()
                    ))
                    .ToList()
            ))
            .FirstOrDefaultAsync(cancellation);
    }
}
