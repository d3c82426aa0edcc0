using System.Globalization;
using AssetRegistry.Api.Boundaries;

namespace AssetRegistry.Api.Map;

/// <summary>
/// The map of communes on any day. Days between two changes share one coverage; those last looked at are kept, and made anew when a unit or
/// boundary changes.
/// </summary>
public sealed class CommuneCoverages(IDocumentStore store)
{
    private const int Kept = 6;

    private readonly RecentAnswers<string, IReadOnlyList<AdministrativeUnitDetails>> _units = new(2);
    private readonly RecentAnswers<(string Version, bool IsFormer), CommuneCoverage> _coverages = new(Kept);

    /// <summary>The communes in force on a day.</summary>
    /// <param name="communesVersion">Which state of the register: <see cref="MapSnapshot.CommunesVersion"/>.</param>
    /// <param name="day">The day.</param>
    public async Task<CommuneCoverage> InForceAsync(string communesVersion, DateOnly day)
    {
        var units = await UnitsAsync(communesVersion);
        var period = ChangePeriod.Around(day, units);

        return await CoverageAsync(communesVersion, period, isFormer: false, [.. units.Where(unit => unit.IsInForce(day))]);
    }

    /// <summary>The former communes: those that the last change of the map, on the day or before, did away with, as they were before it.</summary>
    /// <param name="communesVersion">Which state of the register: <see cref="MapSnapshot.CommunesVersion"/>.</param>
    /// <param name="day">The day.</param>
    public async Task<CommuneCoverage> FormerAsync(string communesVersion, DateOnly day)
    {
        var units = await UnitsAsync(communesVersion);
        var ended = units.Where(unit => unit.ValidTo <= day).Max(unit => unit.ValidTo);

        return await CoverageAsync(
            communesVersion, ChangePeriod.Around(day, units), isFormer: true, [.. units.Where(unit => unit.ValidTo is { } end && end == ended)]);
    }

    private Task<IReadOnlyList<AdministrativeUnitDetails>> UnitsAsync(string communesVersion) => _units.GetAsync(communesVersion, async () =>
    {
        await using var session = store.QuerySession();

        return await session.Query<AdministrativeUnitDetails>().Where(unit => unit.Type != AdministrativeUnitType.Province).ToListAsync(CancellationToken.None);
    });

    private Task<CommuneCoverage> CoverageAsync(string communesVersion, ChangePeriod period, bool isFormer, IReadOnlyList<AdministrativeUnitDetails> units)
    {
        var version = $"{communesVersion}-{period.From?.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";

        return _coverages.GetAsync((version, isFormer), async () =>
        {
            await using var session = store.QuerySession();
            var drawn = units.Where(unit => unit.BoundarySource is not null).ToDictionary(unit => unit.Id);
            var boundaries = await session.LoadManyAsync<AdministrativeUnit>(CancellationToken.None, drawn.Keys);

            return new CommuneCoverage(
                version, period, [.. boundaries.OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => (drawn[unit.Id], unit.Boundary!))]);
        });
    }
}
