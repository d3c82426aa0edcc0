using AssetRegistry.Access;
using AssetRegistry.Boundaries;
using AssetRegistry.Organisations;

namespace AssetRegistry.Facilities;

/// <summary>The rules of facilities.</summary>
public static partial class FacilityDecider
{
    public static FacilityRegistered Register(
        RegisterFacility command, AdministrativeUnit commune, Organisation holder, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.RegisterFacility, holder.Id, new($"“{holder.Name}”", $"\"{holder.Name}\""));
        OrganisationDecider.DemandNotEnded(holder, "holderId");
        if (actor.Role is Role.CommuneOfficial && actor.CommuneCode != commune.Code)
        {
            throw new NotYourCommuneException(CommandName.RegisterFacility, commune.Code, commune.FullName);
        }

        if (command.Sensitivity is not (null or Sensitivity.Internal))
        {
            CommandPermissions.Demand(actor, CommandName.SetFacilitySensitivity);
        }

        _ = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        if (!commune.ExistsOn(command.EffectiveOn))
        {
            throw new AdministrativeUnitNotInForceException(commune.Id, commune.Code, commune.FullName, command.EffectiveOn);
        }

        return new(
            command.FacilityId,
            Require.Text(command.Number, "number"),
            Require.Text(command.Name, "name"),
            VietnameseText.NormaliseOptional(command.FormerName),
            command.Category,
            command.Classification,
            commune.Id,
            commune.Code,
            commune.FullName,
            VietnameseText.NormaliseOptional(command.FormerCommuneName),
            VietnameseText.NormaliseOptional(command.Address),
            command.Location,
            Require.Positive(command.LandAreaM2, "landAreaM2"),
            Require.Positive(command.FloorAreaM2, "floorAreaM2"),
            holder.Id,
            holder.Name,
            VacantSince(command.VacantSince, today),
            Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today)),
            IsOutside(commune, command.Location),
            Sensitivity: command.Sensitivity);
    }

    /// <summary>At any stage, and of a facility that is no more too: its record can still be read.</summary>
    public static FacilitySensitivitySet SetSensitivity(SetFacilitySensitivity command, Facility facility, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.SetFacilitySensitivity);
        if (command.Sensitivity == facility.Sensitivity)
        {
            throw new NothingChangedException(facility.Id, facility.Number, facility.Name);
        }

        return new(
            facility.Id,
            command.Sensitivity,
            Provenance.Of(
                actor,
                Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), facility.RegisteredOn, "effectiveOn"),
                Require.OptionalPaper(command.Paper, today),
                Require.Text(command.Reason, "reason")));
    }

    /// <summary>A facility, or a part, whose decision was carried out to the end can be classified anew: its next cycle begins.</summary>
    public static FacilityClassified Classify(ClassifyFacility command, Facility facility, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.ClassifyFacility);
        DemandInForce(facility);
        if (command.PartId is { } partId)
        {
            var part = DemandPart(facility, partId);
            DemandFinished(facility, part.Assignment, part.Stage, part.Name);
        }
        else
        {
            DemandFinished(facility, facility.Assignment, facility.Stage, partName: null);
        }

        return new(
            facility.Id,
            command.Classification,
            VacantSince(command.VacantSince, today),
            Provenance.Of(
                actor,
                EffectiveOn(command.EffectiveOn, facility, today, command.PartId),
                Require.Paper(command.Paper, CommandName.ClassifyFacility, today),
                Require.Text(command.Reason, "reason")),
            command.PartId);
    }

    public static FacilityReceivedIntoCustody ReceiveIntoCustody(
        ReceiveIntoCustody command, Facility facility, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.ReceiveIntoCustody);
        DemandInForce(facility);
        DemandSurplus(facility);
        if (facility.InCustody)
        {
            throw new FacilityAlreadyInCustodyException(facility.Id, facility.Number, facility.Name);
        }

        return new(
            facility.Id,
            Provenance.Of(
                actor,
                EffectiveOn(command.EffectiveOn, facility, today),
                Require.Paper(command.Paper, CommandName.ReceiveIntoCustody, today)));
    }

    private static void DemandFinished(Facility facility, Assignment? assignment, HandlingStage stage, string? partName)
    {
        if (assignment is not null && stage is not HandlingStage.InUse)
        {
            throw AlreadyDecided(facility, assignment, partName);
        }
    }

    /// <summary>Whether the position lies outside the commune; no where a boundary or a position is missing.</summary>
    internal static bool IsOutside(AdministrativeUnit commune, Position? location) =>
        location is not null && commune.Boundary is { } boundary && !PreparedGround.Covers(boundary, location);

    private static DateOnly? VacantSince(DateOnly? vacantSince, DateOnly today) =>
        vacantSince is { } date ? Require.NotInFuture(date, today, "vacantSince") : null;
}
