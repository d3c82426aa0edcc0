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

    /// <summary>Takes back that a part was set apart, while nobody asks for it, works in it, keeps it or was given it.</summary>
    public static FacilityPartDissolved DissolvePart(DissolveFacilityPart command, Facility facility, PartCases cases, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.DissolveFacilityPart);
        DemandInForce(facility);
        var part = DemandPart(facility, command.PartId);
        if (OpenCaseOf(part, facility, cases) is { } open)
        {
            throw new FacilityHasOpenCaseException(
                facility.Id,
                facility.Number,
                facility.Name,
                new($"{open.Vietnamese} (phần “{part.Name}”)", $"{open.English} (part \"{part.Name}\")"));
        }

        return new(
            facility.Id,
            part.Id,
            part.Name,
            Provenance.Of(
                actor,
                EffectiveOn(command.EffectiveOn, facility, today, part.Id),
                Require.Paper(command.Paper, CommandName.DissolveFacilityPart, today),
                Require.Text(command.Reason, "reason")));
    }

    private static LocalizedText? OpenCaseOf(FacilityPart part, Facility facility, PartCases cases)
    {
        var dossier = part.OpenRequests.Select(request => request.DossierNumber)
            .Concat(cases.OpenDossiers.Where(open => open.Facilities.Any(named => named.PartId == part.Id)).Select(open => open.Number))
            .FirstOrDefault();
        if (dossier is not null)
        {
            return new($"hồ sơ {dossier}", $"dossier {dossier}");
        }

        var given = part.Assignment ?? (part.PastAssignments is [.., var past] ? past : null);
        if (given is not null)
        {
            return new($"Quyết định số {given.DecisionNumber}", $"decision {given.DecisionNumber}");
        }

        if (facility.TemporaryHoldings.FirstOrDefault(held => held.PartId == part.Id) is { } temporary)
        {
            return new($"việc tạm bàn giao cho {temporary.ReceiverName}", $"the temporary handover to {temporary.ReceiverName}");
        }

        return cases switch
        {
            { IsInCustody: true } => new("việc quản lý của Trung tâm Phát triển quỹ đất", "the land fund centre's care"),
            { OccupiedBy: [var occupant, ..] } => new($"nơi làm việc của {occupant}", $"the office of {occupant}"),
            _ => null,
        };
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
