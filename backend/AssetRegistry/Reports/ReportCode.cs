namespace AssetRegistry.Reports;

/// <summary>The reports the register makes. Their forms are in <see cref="ReportTerms"/>.</summary>
public enum ReportCode
{
    ProgressByCommune,
    ProgressByOrganisation,
    ProgressByCategory,
    InventoryByOrganisation,
    InventoryOfFacilities,
    DossierTracker,
    CustodyPortfolio,
    OfficialHousing,
    Warnings,
}
