namespace AssetRegistry.Dossiers;

/// <summary>What the visibility of a dossier looks at, wherever it is kept.</summary>
public interface IDossierFacts
{
    Guid ProposerId { get; }

    /// <summary>The organisation that receives by the decision; null while undecided.</summary>
    Guid? ReceiverId { get; }

    /// <summary>The organisations that hold its facilities.</summary>
    IReadOnlyList<Guid> HolderIds { get; }
}
