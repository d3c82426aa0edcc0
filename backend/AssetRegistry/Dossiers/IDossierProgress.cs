namespace AssetRegistry.Dossiers;

/// <summary>What decides which commands an actor may give on a dossier, in the folded state and in read models alike.</summary>
public interface IDossierProgress
{
    DossierKind Kind { get; }

    DossierStatus Status { get; }

    Guid ProposerId { get; }

    /// <summary>The account that submitted it.</summary>
    string SubmittedBy { get; }

    /// <summary>The account that appraised it last; null before the appraisal.</summary>
    string? AppraisedBy { get; }

    /// <summary>The organisations that were asked for an opinion and have not answered.</summary>
    IReadOnlyList<Guid> OpinionAwaitedFromIds { get; }
}
