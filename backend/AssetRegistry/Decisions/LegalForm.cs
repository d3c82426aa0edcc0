namespace AssetRegistry.Decisions;

/// <summary>The legal form of handling a facility.</summary>
public enum LegalForm
{
    Retain,
    TemporaryRetention,
    Transfer,
    Recovery,
    HandOverToLocality,
    ChangeOfFunction,
    AssignToHousingOrganisation,
    AssignToLandFund,
    Exchange,
    Sale,
    ChangeOfLandUse,
    Liquidation,
}
