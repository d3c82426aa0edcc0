namespace AssetRegistry.Custody;

/// <summary>To whom a kept facility goes back.</summary>
public enum CustodyReturn
{
    Holder,
    Province,
}
