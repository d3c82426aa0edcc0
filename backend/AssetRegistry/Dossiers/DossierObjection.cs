namespace AssetRegistry.Dossiers;

/// <summary>What a concerned organisation has against the outcome of a dossier, and what the finance department answered.</summary>
/// <param name="Paper">Null: it rests on no paper.</param>
/// <param name="Answer">Null while it is open.</param>
public sealed record DossierObjection(
    Guid Id, Guid OrganisationId, string OrganisationName, string Text, DateOnly RaisedOn, Paper? Paper, ObjectionAnswer? Answer = null)
{
    public bool IsOpen => Answer is null;
}

/// <summary>The finance department's answer to an objection.</summary>
/// <param name="IsUpheld">Whether the objection is found to be right.</param>
/// <param name="Paper">Null: it rests on no paper.</param>
public sealed record ObjectionAnswer(bool IsUpheld, string Text, DateOnly AnsweredOn, Paper? Paper);
