using AssetRegistry.Access;
using AssetRegistry.Boundaries;
using AssetRegistry.Dossiers;
using AssetRegistry.Organisations;

namespace AssetRegistry.Facilities;

public static partial class FacilityDecider
{
    /// <param name="command">The correction.</param>
    /// <param name="facility">What is corrected.</param>
    /// <param name="commune">The commune it stands in by the correction: the present one, unless that is what was wrong.</param>
    /// <param name="holder">The right holder; null: the recorded one is right.</param>
    /// <param name="openDossiers">Open dossiers about the facility: while there are any, its holder stays.</param>
    /// <param name="actor">Who corrects.</param>
    /// <param name="today">The day of recording.</param>
    public static FacilityCorrected Correct(
        CorrectFacility command,
        Facility facility,
        AdministrativeUnit commune,
        Organisation? holder,
        IReadOnlyList<Dossier> openDossiers,
        Actor actor,
        DateOnly today)
    {
        DemandOwn(CommandName.CorrectFacility, facility, actor);
        if (commune.Id != facility.CommuneId && actor.Role is Role.CommuneOfficial && actor.CommuneCode != commune.Code)
        {
            throw new NotYourCommuneException(CommandName.CorrectFacility, commune.Code, commune.FullName);
        }

        DemandInForce(facility);
        var changes = Changes(command, facility, commune, holder, today);
        var effectiveOn = DemandChange(facility, changes, openDossiers, command.EffectiveOn, today);
        DemandRoomForParts(facility, changes);
        var provenance = Provenance.Of(
            actor,
            effectiveOn,
            Require.Paper(command.Paper, CommandName.CorrectFacility, today),
            Require.Text(command.Reason, "reason"));
        var location = changes.Location is { } moved ? moved.After : facility.Location;
        return new(
            facility.Id,
            changes,
            provenance,
            changes.Location is null && changes.Commune is null ? null : IsOutside(commune, location));
    }

    /// <param name="command">The change.</param>
    /// <param name="facility">What has changed.</param>
    /// <param name="holder">The new holder; null: the same as before.</param>
    /// <param name="openDossiers">Open dossiers about the facility: while there are any, its holder stays.</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="today">The day of recording.</param>
    public static FacilityChanged Change(
        ChangeFacility command, Facility facility, Organisation? holder, IReadOnlyList<Dossier> openDossiers, Actor actor, DateOnly today)
    {
        DemandOwn(CommandName.ChangeFacility, facility, actor);
        DemandInForce(facility);
        var changes = new FacilityChanges
        {
            Name = FacilityChanges.Between(facility.Name, VietnameseText.NormaliseOptional(command.Name) ?? facility.Name),
            Address = FacilityChanges.Between(facility.Address, VietnameseText.NormaliseOptional(command.Address) ?? facility.Address),
            Holder = HolderChange(facility, holder),
        };
        return new(
            facility.Id,
            changes,
            Provenance.Of(
                actor,
                DemandChange(facility, changes, openDossiers, command.EffectiveOn, today),
                Require.Paper(command.Paper, CommandName.ChangeFacility, today),
                Require.Text(command.Reason, "reason")));
    }

    private static FacilityChanges Changes(
        CorrectFacility command, Facility facility, AdministrativeUnit commune, Organisation? holder, DateOnly today)
    {
        T? Corrected<T>(ClearableFact fact, T? value, T? present) => command.Clear.Contains(fact) ? default : value ?? present;
        string? Text(ClearableFact fact, string? value, string? present) => Corrected(fact, VietnameseText.NormaliseOptional(value), present);

        var name = VietnameseText.NormaliseOptional(command.Name) ?? facility.Name;
        return new()
        {
            Name = FacilityChanges.Between(facility.Name, name),
            FormerName = FacilityChanges.Between(facility.FormerName, Text(ClearableFact.FormerName, command.FormerName, facility.FormerName)),
            Category = FacilityChanges.Between(facility.Category, command.Category ?? facility.Category),
            Commune = FacilityChanges.Between(
                new CommuneReference(facility.CommuneId, facility.CommuneCode, facility.CommuneName),
                new CommuneReference(commune.Id, commune.Code, commune.FullName)),
            FormerCommuneName = FacilityChanges.Between(
                facility.FormerCommuneName, Text(ClearableFact.FormerCommuneName, command.FormerCommuneName, facility.FormerCommuneName)),
            Address = FacilityChanges.Between(facility.Address, Text(ClearableFact.Address, command.Address, facility.Address)),
            Location = FacilityChanges.Between(facility.Location, Corrected(ClearableFact.Location, command.Location, facility.Location)),
            LandAreaM2 = FacilityChanges.Between(
                facility.LandAreaM2, Corrected(ClearableFact.LandArea, Require.Positive(command.LandAreaM2, "landAreaM2"), facility.LandAreaM2)),
            FloorAreaM2 = FacilityChanges.Between(
                facility.FloorAreaM2, Corrected(ClearableFact.FloorArea, Require.Positive(command.FloorAreaM2, "floorAreaM2"), facility.FloorAreaM2)),
            Holder = HolderChange(facility, holder),
            VacantSince = FacilityChanges.Between(
                facility.VacantSince, Corrected(ClearableFact.VacantSince, VacantSince(command.VacantSince, today), facility.VacantSince)),
        };
    }

    private static Change<HolderReference>? HolderChange(Facility facility, Organisation? holder)
    {
        if (holder is null)
        {
            return null;
        }

        OrganisationDecider.DemandNotEnded(holder, "holderId");
        return FacilityChanges.Between(new HolderReference(facility.HolderId, facility.HolderName), new HolderReference(holder.Id, holder.Name));
    }

    /// <summary>Something changes, and not before what it builds on. Who asks for it, or gives it, goes by the holder on record.</summary>
    private static DateOnly DemandChange(
        Facility facility, FacilityChanges changes, IReadOnlyList<Dossier> openDossiers, DateOnly effectiveOn, DateOnly today)
    {
        if (changes == FacilityChanges.None)
        {
            throw new NothingChangedException(facility.Id, facility.Number, facility.Name);
        }

        _ = Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), facility.DescribedOn, "effectiveOn");
        if (changes.Holder is not null)
        {
            DemandNoOpenCase(facility, openDossiers);
        }

        return changes.Holder is null && changes.VacantSince is null ? effectiveOn : EffectiveOn(effectiveOn, facility, today);
    }

    private static void DemandRoomForParts(Facility facility, FacilityChanges changes)
    {
        DemandHolds(changes.LandAreaM2, "landAreaM2", part => part.LandAreaM2);
        DemandHolds(changes.FloorAreaM2, "floorAreaM2", part => part.FloorAreaM2);

        void DemandHolds(Change<decimal?>? change, string field, Func<FacilityPart, decimal?> areaOf)
        {
            var taken = facility.Parts.Sum(part => areaOf(part) ?? 0);
            if (change is not null && taken > (change.After ?? 0))
            {
                throw new AreaBelowPartsException(facility.Id, facility.Number, facility.Name, field, change.After, taken);
            }
        }
    }

    private static void DemandOwn(CommandName command, Facility facility, Actor actor) => CommandPermissions.Demand(
        actor,
        command,
        facility.HolderId,
        new($"cơ sở {facility.Number} – {facility.Name}", $"facility {facility.Number} – {facility.Name}"));
}
