namespace AssetRegistry.Offices;

/// <summary>What an office is to its organisation.</summary>
public enum OfficeKind
{
    /// <summary>An organisation has at most one at a time.</summary>
    MainHeadquarters,
    SecondSite,
}
