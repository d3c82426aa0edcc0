namespace AssetRegistry.Dossiers;

/// <summary>What the visibility of a dossier looks at, wherever it is kept.</summary>
public interface IDossierFacts
{
    Guid ProposerId { get; }

    /// <summary>The organisation that receives by the decision; null while undecided.</summary>
    Guid? ReceiverId { get; }

    /// <summary>The organisations that held its facilities when it was submitted; a later holder is its receiver.</summary>
    IReadOnlyList<Guid> HolderIds { get; }
}
