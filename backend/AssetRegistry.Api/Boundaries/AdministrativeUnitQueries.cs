using System.Globalization;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Boundaries;

[QueryType]
public static class AdministrativeUnitQueries
{
    /// <summary>The units of a province in force at effectiveAt (default: today in Viet Nam), the province first, in Vietnamese order.</summary>
    public static async Task<IReadOnlyList<AdministrativeUnitDetails>> GetAdministrativeUnitsAsync(
        string provinceCode, DateOnly? effectiveAt, Actor _, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken)
    {
        var date = effectiveAt ?? clock.Today();
        var units = await session.Query<AdministrativeUnitDetails>().Where(unit => unit.ProvinceCode == provinceCode).ToListAsync(cancellationToken);

        return
        [
            .. units.Where(unit => unit.IsInForce(date))
                .OrderByDescending(unit => unit.Type is AdministrativeUnitType.Province)
                .ThenBy(unit => unit.Name, StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true)),
        ];
    }
}
