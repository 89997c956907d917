namespace MsqPortal.Data;

/// <summary>The blank form of one edition of the Survey, kept in step with its file under <c>seeds/forms/</c>.</summary>
public class Questionnaire
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>Edition of the Survey, "2024"; unique.</summary>
    public required string Edition { get; set; }

    /// <summary>Title line of the form.</summary>
    public required string Title { get; set; }

    /// <summary>Sections of the form.</summary>
    public List<Section> Sections { get; } = [];

    /// <summary>Questions of the form, those outside of any section included.</summary>
    public List<Question> Questions { get; } = [];
}
