namespace AssetRegistry.Dossiers;

/// <summary>A proposal that has passed the gate, as it will be recorded.</summary>
internal sealed record PassedProposal(DossierKind Kind, DossierContent Content, Provenance Provenance);
