namespace AssetRegistry;

/// <summary>A fact that happened and is never edited.</summary>
public interface IBusinessEvent
{
    Provenance Provenance { get; }
}
