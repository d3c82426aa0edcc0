namespace AssetRegistry.Dossiers;

/// <summary>What another organisation was asked about a dossier, and what it answered.</summary>
/// <param name="DueOn">The last day on which the answer is in time.</param>
/// <param name="Answer">Null while it is awaited.</param>
public sealed record DossierOpinion(
    Guid OrganisationId, string OrganisationName, string Question, DateOnly AskedOn, DateOnly DueOn, OpinionAnswer? Answer = null)
{
    /// <summary>Whether the answer is still awaited on a day after it was due.</summary>
    public bool IsOverdueOn(DateOnly day) => Answer is null && day > DueOn;
}

/// <summary>The opinion that was given.</summary>
/// <param name="Agrees">Whether the organisation agrees with the proposal.</param>
/// <param name="Paper">Null: it rests on no paper.</param>
public sealed record OpinionAnswer(bool Agrees, string Text, DateOnly GivenOn, Paper? Paper);
