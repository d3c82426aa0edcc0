using AssetRegistry.Boundaries;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Housing;
using AssetRegistry.Organisations;
using Geo.Coverage;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Mergers;

/// <summary>Where the records of a plan's units go: by the plan, else by what a person said.</summary>
internal sealed class MergerDestinations(MergerPlan plan, IReadOnlyList<AdministrativeUnit> units)
{
    /// <summary>Positions from the field and borders from the map are exact to about this; what is nearer to a new border a person places.</summary>
    public const double BorderToleranceMetres = 20;

    private readonly Dictionary<Guid, AdministrativeUnit> _units = units.ToDictionary(unit => unit.Id);

    public MergerMove? Of(Facility facility)
    {
        var (to, doubt) = plan.Content.FindLine(facility.CommuneId) is { } line ? Place(line, facility) : (null, null);
        var move = Move(
            MergerSubject.Facility, facility.Id, $"{facility.Number} – {facility.Name}",
            new CommuneReference(facility.CommuneId, facility.CommuneCode, facility.CommuneName), to, doubt);

        return move is { Doubt: MergerDoubt.PositionContradictsCommune } && facility.Location is { } position
            ? move with { Candidates = [.. move.Candidates.Union(UnitsAt(position))] }
            : move;
    }

    public MergerMove? Of(HousingSite site)
    {
        var (to, doubt) = plan.Content.FindLine(site.CommuneId) is { } line ? PlaceWithUnit(line) : (null, null);

        return Move(MergerSubject.HousingSite, site.Id, site.Name, new CommuneReference(site.CommuneId, site.CommuneCode, ""), to, doubt);
    }

    /// <summary>A request for a building somewhere in a unit, where no facility is named.</summary>
    public MergerMove? Of(Dossier dossier)
    {
        if (dossier.WantedIn is not { } wanted || plan.Content.FindLine(wanted.Id) is not { } line)
        {
            return null;
        }

        var (to, doubt) = PlaceWithUnit(line);

        return Move(MergerSubject.Dossier, dossier.Id, dossier.Number, wanted, to, doubt);
    }

    public MergerMove? Of(Organisation organisation)
    {
        if (organisation is not { CommuneId: { } communeId, CommuneCode: { } code } || plan.Content.FindLine(communeId) is not { } line)
        {
            return null;
        }

        var (to, doubt) = PlaceWithUnit(line);

        return Move(MergerSubject.Organisation, organisation.Id, organisation.Name, new CommuneReference(communeId, code, ""), to, doubt);
    }

    /// <summary>The unit after the reform as other records name it.</summary>
    public CommuneReference Reference(Guid unitId) => plan.Content.FindUnit(unitId) is { } planned
        ? new(unitId, planned.Code, planned.FullName)
        : new(unitId, _units[unitId].Code, _units[unitId].FullName);

    private MergerMove? Move(MergerSubject subject, Guid id, string name, CommuneReference from, Guid? to, MergerDoubt? doubt)
    {
        if (plan.Content.FindLine(from.Id) is not { } line)
        {
            return null;
        }

        if (doubt is not null)
        {
            to = plan.FindSettlement(subject, id.ToString())?.ToUnitId;
        }

        // A record without the commune's name has nothing that a mere renaming changes.
        var stays = to is { } unit && Reference(unit) is var after && after with { Name = from.Name == "" ? "" : after.Name } == from;

        return stays ? null : new(subject, id.ToString(), name, from.Id, to, doubt, line.IntoIds);
    }

    private static (Guid? To, MergerDoubt? Doubt) PlaceWithUnit(MergerLine line) =>
        line.Kind is MergerLineKind.Redrawn ? (line.UnitId, null)
        : line.Into is [var only] ? (only.UnitId, null)
        : (null, MergerDoubt.UnitDivided);

    private (Guid? To, MergerDoubt? Doubt) Place(MergerLine line, Facility facility)
    {
        if (line.Kind is MergerLineKind.DividedByList)
        {
            return line.Into.FirstOrDefault(share => share.FacilityIds.Contains(facility.Id)) is { } listed
                ? (listed.UnitId, null)
                : (null, MergerDoubt.NotListed);
        }

        if (line.IsByGeometry && line.Into.Count > 1)
        {
            return facility.Location is { } position ? PlaceByPosition(line, position) : (null, MergerDoubt.NoPosition);
        }

        return facility.Location is { } here && StandsElsewhere(line, here)
            ? (null, MergerDoubt.PositionContradictsCommune)
            : (line.IntoIds[0], null);
    }

    private (Guid? To, MergerDoubt? Doubt) PlaceByPosition(MergerLine line, Position position)
    {
        var near = line.IntoIds.Where(id => IsNear(id, position)).ToList();

        return near.Count switch
        {
            1 => (near[0], null),
            0 => (null, MergerDoubt.PositionContradictsCommune),
            _ => (null, MergerDoubt.OnBorder),
        };
    }

    /// <summary>Whether the place lies in another unit of the plan, and clearly not in the one that succeeds its own.</summary>
    private bool StandsElsewhere(MergerLine line, Position position) =>
        Boundary(line.IntoIds[0]) is not null && !IsNear(line.IntoIds[0], position)
        && UnitsAt(position).Any();

    private IEnumerable<Guid> UnitsAt(Position position) => plan.Content.Units.Select(unit => unit.UnitId).Where(id => IsNear(id, position));

    private bool IsNear(Guid unitId, Position position) => Boundary(unitId) is { } boundary
        && GroundDistance.IsWithin(boundary, position.Longitude, position.Latitude, BorderToleranceMetres);

    private Geometry? Boundary(Guid unitId) =>
        plan.Content.FindUnit(unitId)?.Boundary ?? _units.GetValueOrDefault(unitId)?.Boundary;
}
