namespace AssetRegistry.Rules;

/// <summary>How far off the workplace an own house must at least be for official housing, in km by road.</summary>
/// <param name="RemoteKm">In mountain, remote and border communes.</param>
/// <param name="OrdinaryKm">Elsewhere.</param>
public sealed record HousingDistances(decimal RemoteKm, decimal OrdinaryKm, string Source, bool Verified) : IRule
{
    public decimal LeastKm(bool isRemote) => isRemote ? RemoteKm : OrdinaryKm;
}
