using System.Globalization;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Boundaries;

/// <summary>A unit that was found by one of its names.</summary>
/// <param name="Unit">Which unit, present or former.</param>
/// <param name="Name">The name or code it was found by, with its dates.</param>
/// <param name="InForce">The units that hold its ground today: itself while it is in force.</param>
/// <param name="Chain">How the name leads to them, in the language of the request; null: it is the present name of a unit in force.</param>
public sealed record UnitSearchHit(AdministrativeUnitDetails Unit, UnitName Name, IReadOnlyList<UnitLineage> InForce, string? Chain);

[QueryType]
public static class UnitSearchQueries
{
    private const int Most = 50;
    private const int Usual = 10;

    /// <summary>Fewer letters would find half of the country.</summary>
    private const int FewestLetters = 2;

    /// <summary>
    /// The units with a present or former name, code or alias like the text, with or without marks and with or without the word for their
    /// sort, the nearest first: exact marks, then others. Former units come with what holds their ground today. At most 50, ten unless
    /// first says otherwise.
    /// </summary>
    /// <param name="text">Such as "ben nghe", "xã Lản Nhì Thàng cũ" or "03427"; fewer than two letters find nothing.</param>
    public static async Task<IReadOnlyList<UnitSearchHit>> GetUnitsNamedAsync(
        string text, int? first, Actor _, IQuerySession session, UnitCandidates candidates, LineagesByUnit lineages,
        DocumentById<AdministrativeUnitDetails> units, TimeProvider clock, CancellationToken cancellationToken)
    {
        var search = UnitNameSearch.Read(text);
        if (search.Words.Sum(word => word.Length) < FewestLetters)
        {
            return [];
        }

        var found = (await session.LoadManyAsync<AdministrativeUnitDetails>(cancellationToken, await candidates.FindAsync(search, cancellationToken)))
            .Select(unit => (Unit: unit, Match: search.Match(unit.Names)))
            .Where(pair => pair.Match is not null)
            .OrderBy(pair => pair.Match!.Rank)
            .ThenBy(pair => pair.Unit.Name, StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true))
            .ThenBy(pair => pair.Unit.Code, StringComparer.Ordinal)
            .ThenByDescending(pair => pair.Unit.ValidFrom)
            .ThenBy(pair => pair.Unit.Id)
            .Take(Math.Clamp(first ?? Usual, 1, Most))
            .ToList();

        return await Task.WhenAll(found.Select(pair => HitAsync(pair.Unit, pair.Match!.Name, clock.Today(), lineages, units, cancellationToken)));
    }

    private static async Task<UnitSearchHit> HitAsync(
        AdministrativeUnitDetails unit, UnitName name, DateOnly today, LineagesByUnit lineages, DocumentById<AdministrativeUnitDetails> units,
        CancellationToken cancellationToken)
    {
        var inForce = await lineages.LoadAsync((unit.Id, today), cancellationToken) ?? [];
        var between = await units.LoadAsync([.. inForce.SelectMany(lineage => lineage.Successions).Select(succession => succession.IntoId).Distinct()], cancellationToken);

        return new(unit, name, inForce, UnitChainText.Of(unit, name, inForce, between.OfType<AdministrativeUnitDetails>().ToDictionary(known => known.Id))?.Current);
    }
}
