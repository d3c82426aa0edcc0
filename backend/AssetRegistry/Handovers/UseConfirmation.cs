using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>What confirming the use brings about, at the handover and at the facility.</summary>
public sealed record UseConfirmation(UseConfirmed Confirmed, FacilityPutToUse PutToUse);
