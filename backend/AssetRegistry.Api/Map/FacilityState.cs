namespace AssetRegistry.Api.Map;

/// <summary>The one word by which map, legend and list show where a facility stands; shapes and colours follow from it.</summary>
public static class FacilityState
{
    public const string Retained = "retained";
    public const string Rearranged = "rearranged";
    public const string Surplus = "surplus";
    public const string Requested = "requested";
    public const string Decided = "decided";
    public const string ProvisionallyHandedOver = "provisionallyHandedOver";
    public const string HandedOver = "handedOver";
    public const string Custody = "custody";

    public static string Of(HandlingStage stage, bool inCustody, Classification classification) => stage switch
    {
        HandlingStage.InUse or HandlingStage.HandedOver => HandedOver,
        HandlingStage.ProvisionallyHandedOver => ProvisionallyHandedOver,
        HandlingStage.Decided => Decided,
        HandlingStage.Requested => Requested,
        _ when inCustody => Custody,
        _ => classification switch
        {
            Classification.Surplus => Surplus,
            Classification.Rearranged => Rearranged,
            _ => Retained,
        },
    };
}
