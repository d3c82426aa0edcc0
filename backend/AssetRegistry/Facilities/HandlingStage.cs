namespace AssetRegistry.Facilities;

/// <summary>How far the handling of a facility has come, in order. Only "requested" can fall back to "none", when no request is left.</summary>
public enum HandlingStage
{
    None,
    Requested,
    Decided,
    ProvisionallyHandedOver,
    HandedOver,
    InUse,
}
