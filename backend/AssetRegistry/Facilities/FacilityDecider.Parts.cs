using AssetRegistry.Access;

namespace AssetRegistry.Facilities;

public static partial class FacilityDecider
{
    /// <summary>The areas of all parts together never exceed those of the whole.</summary>
    public static FacilityPartDelimited DelimitPart(DelimitFacilityPart command, Facility facility, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.DelimitFacilityPart);
        DemandInForce(facility);
        DemandWholeUndecided(facility);
        var name = Require.Text(command.Name, "name");
        if (facility.Parts.Any(part => part.Name == name))
        {
            throw new DuplicateFacilityPartException(facility.Id, facility.Number, facility.Name, name);
        }

        var landArea = Require.Positive(command.LandAreaM2, "landAreaM2");
        var floorArea = Require.Positive(command.FloorAreaM2, "floorAreaM2");
        if (landArea is null && floorArea is null)
        {
            throw new FieldRequiredException("partArea");
        }

        DemandRoom(facility, "landAreaM2", landArea, facility.LandAreaM2, part => part.LandAreaM2);
        DemandRoom(facility, "floorAreaM2", floorArea, facility.FloorAreaM2, part => part.FloorAreaM2);
        return new(
            facility.Id,
            command.PartId,
            name,
            landArea,
            floorArea,
            command.Classification,
            VacantSince(command.VacantSince, today),
            Provenance.Of(
                actor,
                EffectiveOn(command.EffectiveOn, facility, today),
                Require.Paper(command.Paper, CommandName.DelimitFacilityPart, today),
                Require.Text(command.Reason, "reason")));
    }

    private static void DemandRoom(Facility facility, string field, decimal? area, decimal? whole, Func<FacilityPart, decimal?> areaOf)
    {
        if (area is null)
        {
            return;
        }

        var known = whole ?? throw new FacilityAreaUnknownException(facility.Id, facility.Number, facility.Name, field);
        var left = known - facility.Parts.Sum(part => areaOf(part) ?? 0);
        if (area > left)
        {
            throw new PartsExceedFacilityException(facility.Id, facility.Number, facility.Name, field, area.Value, left);
        }
    }
}
