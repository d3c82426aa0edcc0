namespace AssetRegistry.Handovers;

/// <summary>How far a handover has come, in order. A provisional handover may be left out.</summary>
public enum HandoverStatus
{
    Awaited,
    Provisional,
    HandedOver,
    InUse,
}
