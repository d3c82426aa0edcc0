namespace AssetRegistry.Handovers;

/// <summary>How far a handover has come, in order; the last two end it. A provisional handover may be left out.</summary>
public enum HandoverStatus
{
    Awaited,
    Provisional,
    HandedOver,
    InUse,

    /// <summary>Its decision was revoked or amended before anything was formally handed over.</summary>
    Cancelled,

    /// <summary>The receiver gave the facility back.</summary>
    Returned,
}
