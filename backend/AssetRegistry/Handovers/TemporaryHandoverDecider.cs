using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Handovers;

/// <summary>The rules of handovers before a decision.</summary>
public static class TemporaryHandoverDecider
{
    /// <param name="command">The handover.</param>
    /// <param name="facility">What is handed over: undecided, and with nobody for the time being.</param>
    /// <param name="receiver">Who receives it.</param>
    /// <param name="rules">They say on which paper it rests and by when the decision must follow.</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="today">The day of recording.</param>
    public static TemporaryHandingOver HandOver(
        HandOverTemporarily command, Facility facility, Organisation receiver, RuleBook rules, Actor actor, DateOnly today)
    {
        var reference = facility.ToReference(command.PartId is { } partId ? FacilityDecider.DemandPart(facility, partId).Id : null);
        CommandPermissions.Demand(
            actor,
            CommandName.HandOverTemporarily,
            reference.HolderId,
            new($"cơ sở {facility.Number} – {facility.Name}", $"facility {facility.Number} – {facility.Name}"));
        OrganisationDecider.DemandNotEnded(receiver, "receiverId");
        FacilityDecider.DemandUndecided(facility, command.PartId);
        if (facility.TemporaryHoldings.FirstOrDefault(held => held.Overlaps(command.PartId)) is { } open)
        {
            throw new FacilityAlreadyHandedOverTemporarilyException(facility.Id, facility.Number, facility.Name, open.ReceiverName, open.Since);
        }

        if (receiver.Id == reference.HolderId)
        {
            throw new ReceiverIsHolderException(facility.Id, facility.Number, facility.Name, receiver.Name);
        }

        var paper = Require.Paper(command.Paper, CommandName.HandOverTemporarily, rules, command.EffectiveOn, today);
        var effectiveOn = FacilityDecider.EffectiveOn(command.EffectiveOn, facility, today, command.PartId);
        _ = Require.NotBefore(effectiveOn, paper.Date, "effectiveOn");
        var deadline = rules.On(effectiveOn).Deadline(DeadlineKind.RegulariseProvisionalHandover);
        var provenance = Provenance.Of(actor, effectiveOn, paper, Require.Text(command.Reason, "reason"));
        var holder = command.PartId is { } part ? facility.FindPart(part)!.HolderName : facility.HolderName;
        return new(
            new(
                command.TemporaryHandoverId,
                reference,
                reference.HolderId,
                holder,
                receiver.Id,
                receiver.Name,
                command.IntendedUse,
                paper,
                deadline.WarnOn(effectiveOn, rules.Calendar),
                deadline.DueOn(effectiveOn, rules.Calendar),
                provenance),
            new(facility.Id, command.TemporaryHandoverId, receiver.Id, receiver.Name, provenance, command.PartId));
    }

    public static TemporaryHandoverEnding End(EndTemporaryHandover command, TemporaryHandover temporary, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(
            actor,
            CommandName.EndTemporaryHandover,
            temporary.GiverId,
            new($"việc tạm bàn giao cơ sở {temporary.Facility.Number}", $"the temporary handover of facility {temporary.Facility.Number}"));
        if (temporary.Status is not TemporaryHandoverStatus.Open)
        {
            throw new TemporaryHandoverNotOpenException(temporary.Id, temporary.Facility.Number, temporary.Status);
        }

        var effectiveOn = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        var provenance = Provenance.Of(
            actor,
            Require.NotBefore(effectiveOn, temporary.HandedOverOn, "effectiveOn"),
            Require.Paper(command.Paper, CommandName.EndTemporaryHandover, today),
            Require.Text(command.Reason, "reason"));
        return new(
            new(temporary.Id, provenance),
            new(temporary.Facility.Id, temporary.Id, provenance, temporary.Facility.PartId));
    }
}

/// <summary>What a handover before a decision brings about, by itself and at the facility.</summary>
public sealed record TemporaryHandingOver(TemporaryHandoverRecorded Recorded, FacilityHandedOverTemporarily AtFacility);

/// <summary>What its end brings about.</summary>
public sealed record TemporaryHandoverEnding(TemporaryHandoverEnded Ended, FacilityTemporaryHandoverEnded AtFacility);
