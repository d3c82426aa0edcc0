namespace AssetRegistry.Dossiers;

/// <summary>An offer says "I hold it and give it"; a request says "I need it".</summary>
public enum DossierKind
{
    Offer,
    Request,
}
