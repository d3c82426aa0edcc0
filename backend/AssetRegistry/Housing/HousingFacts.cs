namespace AssetRegistry.Housing;

/// <summary>The facts of official housing as sentences; null for other facts.</summary>
internal static class HousingFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        HousingNeedRecorded e => new(
            $"{e.OrganisationName}: {Wording.Number(e.Headcount).Vietnamese} người có nhu cầu nhà ở công vụ.",
            $"{e.OrganisationName}: {Wording.Number(e.Headcount).English} officials need official housing."),
        HousingAllocationRecorded e => new(
            $"{e.OrganisationName}: đã bố trí nhà ở công vụ cho {Wording.Number(e.Headcount).Vietnamese} người.",
            $"{e.OrganisationName}: {Wording.Number(e.Headcount).English} officials have been given official housing."),
        _ => null,
    };
}
