using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>The row ids of a form, read once for a whole run.</summary>
/// <param name="QuestionnaireId">Id of the questionnaire.</param>
/// <param name="Hash">Hash of the form file that the rows are in step with.</param>
/// <param name="QuestionIds">Ids of its questions, by number.</param>
internal sealed record StoredForm(long QuestionnaireId, string Hash, IReadOnlyDictionary<string, long> QuestionIds)
{
    /// <summary>Brings the tables in step with the catalog, and gives the ids by edition.</summary>
    public static async Task<IReadOnlyDictionary<string, StoredForm>> KeepInStepAsync(
        PortalDbContext context,
        QuestionnaireCatalog catalog,
        CancellationToken ct
    )
    {
        await MemberStateRows.KeepInStepAsync(context, catalog.MemberStates, ct);
        var forms = new Dictionary<string, StoredForm>(StringComparer.Ordinal);
        foreach (var file in catalog.Forms)
        {
            var questionnaire = await QuestionnaireRows.KeepInStepAsync(context, file.Form, ct);
            forms.Add(
                questionnaire.Edition,
                new StoredForm(
                    questionnaire.Id,
                    file.Hash,
                    questionnaire.Questions.ToDictionary(row => row.Number, row => row.Id, StringComparer.Ordinal)
                )
            );
        }

        return forms;
    }
}
