namespace AssetRegistry.Dossiers;

/// <summary>What the visibility of a dossier looks at, wherever it is kept.</summary>
public interface IDossierFacts
{
    /// <summary>False for a draft, even one that was given up: it concerns nobody but the proposer.</summary>
    bool IsSubmitted { get; }

    Guid ProposerId { get; }

    /// <summary>The facilities it names.</summary>
    IReadOnlyList<Guid> FacilityIds { get; }

    /// <summary>The organisation that receives by the decision; null while undecided.</summary>
    Guid? ReceiverId { get; }

    /// <summary>The organisations that held its facilities when it was submitted; a later holder is its receiver.</summary>
    IReadOnlyList<Guid> HolderIds { get; }

    /// <summary>The organisations that were asked for an opinion, and those that objected to the outcome.</summary>
    IReadOnlyList<Guid> ConsultedIds { get; }
}
