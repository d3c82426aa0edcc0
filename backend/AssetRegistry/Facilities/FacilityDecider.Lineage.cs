using AssetRegistry.Access;
using AssetRegistry.Boundaries;
using AssetRegistry.Dossiers;

namespace AssetRegistry.Facilities;

public static partial class FacilityDecider
{
    /// <summary>Every m², parcel and building goes to exactly one piece; nothing is left over and nothing is made up.</summary>
    public static FacilityDivision Split(
        SplitFacility command, Facility facility, AdministrativeUnit commune, IReadOnlyList<Dossier> openDossiers, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.SplitFacility);
        DemandRearrangeable(facility, openDossiers);
        var pieces = command.Pieces;
        if (pieces.Count < 2)
        {
            throw new FieldRequiredException("pieces");
        }

        DemandSum(facility, "landAreaM2", facility.LandAreaM2, [.. pieces.Select(piece => Require.Positive(piece.LandAreaM2, "landAreaM2"))]);
        DemandSum(facility, "floorAreaM2", facility.FloorAreaM2, [.. pieces.Select(piece => Require.Positive(piece.FloorAreaM2, "floorAreaM2"))]);
        DemandEachOnce(facility, [.. facility.Parcels.Select(parcel => (parcel.Id, parcel.InWords()))], pieces.SelectMany(piece => piece.ParcelIds));
        DemandEachOnce(
            facility,
            [.. facility.Buildings.Select(building => (building.Id, new LocalizedText(building.Name, building.Name)))],
            pieces.SelectMany(piece => piece.BuildingIds));
        DemandEachOnce(
            facility,
            [
                .. facility.Parts.Where(part => part.HolderId != facility.HolderId || pieces.Any(piece => piece.PartId == part.Id))
                    .Select(part => (part.Id, new LocalizedText(part.Name, part.Name))),
            ],
            pieces.Select(piece => piece.PartId).OfType<Guid>());
        var provenance = Lineage(CommandName.SplitFacility, command.Paper, command.Reason, command.EffectiveOn, [facility], actor, today);
        var registered = pieces.Select(piece => Register(piece, facility, commune, provenance)).ToList();
        return new(
            new(facility.Id, [.. registered.Select(Reference)], provenance),
            [
                .. pieces.Zip(registered, (piece, made) => new FacilityFounding(
                    made,
                    Moved(made.FacilityId, [facility], piece.ParcelIds.Contains, piece.BuildingIds.Contains, provenance))),
            ]);
    }

    /// <summary>Only what one organisation holds, in one commune and under one classification, becomes one.</summary>
    public static FacilityUnion Consolidate(
        ConsolidateFacilities command,
        IReadOnlyList<Facility> facilities,
        AdministrativeUnit commune,
        IReadOnlyList<Dossier> openDossiers,
        Actor actor,
        DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.ConsolidateFacilities);
        if (facilities.Count < 2)
        {
            throw new FieldRequiredException("facilityIds");
        }

        foreach (var facility in facilities)
        {
            DemandRearrangeable(facility, openDossiers);
            DemandNoForeignPart(facility);
            DemandTogether(facilities[0], facility);
        }

        var first = facilities[0];
        var location = command.Location ?? first.Location;
        var provenance = Lineage(CommandName.ConsolidateFacilities, command.Paper, command.Reason, command.EffectiveOn, facilities, actor, today);
        var registered = new FacilityRegistered(
            command.FacilityId,
            Require.Text(command.Number, "number"),
            Require.Text(command.Name, "name"),
            FormerName: null,
            command.Category,
            first.Classification,
            first.CommuneId,
            first.CommuneCode,
            first.CommuneName,
            first.FormerCommuneName,
            first.Address,
            location,
            Sum(facilities.Select(facility => facility.LandAreaM2)),
            Sum(facilities.Select(facility => facility.FloorAreaM2)),
            first.HolderId,
            first.HolderName,
            facilities.Min(facility => facility.VacantSince),
            provenance,
            IsOutside(commune, location),
            [.. facilities.Select(facility => facility.ToReference())],
            facilities.Max(facility => facility.Sensitivity));
        return new(
            new(registered, Moved(registered.FacilityId, facilities, _ => true, _ => true, provenance)),
            [.. facilities.Select(facility => new FacilityConsolidated(facility.Id, Reference(registered), provenance))]);
    }

    public static FacilityEnded End(
        EndFacility command, Facility facility, IReadOnlyList<Dossier> openDossiers, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.EndFacility);
        DemandRearrangeable(facility, openDossiers);
        DemandNoForeignPart(facility);
        return new(
            facility.Id,
            command.Disposal,
            Lineage(CommandName.EndFacility, command.Paper, command.Reason, command.EffectiveOn, [facility], actor, today));
    }

    public static FacilityMerger Merge(
        MergeDuplicateFacility command, Facility duplicate, Facility survivor, IReadOnlyList<Dossier> openDossiers, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.MergeDuplicateFacility);
        if (duplicate.Id == survivor.Id)
        {
            throw new FacilityMergedWithItselfException(survivor.Id, survivor.Number, survivor.Name);
        }

        DemandRearrangeable(duplicate, openDossiers);
        DemandNoForeignPart(duplicate);
        DemandInForce(survivor);
        var provenance = Lineage(
            CommandName.MergeDuplicateFacility, command.Paper, command.Reason, command.EffectiveOn, [duplicate, survivor], actor, today);
        return new(
            new(duplicate.Id, survivor.ToReference(), provenance),
            new(survivor.Id, duplicate.ToReference(), provenance, duplicate.Sensitivity > survivor.Sensitivity ? duplicate.Sensitivity : null));
    }

    private static FacilityRegistered Register(FacilityPiece piece, Facility whole, AdministrativeUnit commune, Provenance provenance)
    {
        var part = piece.PartId is { } partId ? DemandPart(whole, partId) : null;
        var location = piece.Location ?? whole.Location;
        return new(
            piece.FacilityId,
            Require.Text(piece.Number, "number"),
            Require.Text(piece.Name, "name"),
            FormerName: null,
            whole.Category,
            part?.Classification ?? whole.Classification,
            whole.CommuneId,
            whole.CommuneCode,
            whole.CommuneName,
            whole.FormerCommuneName,
            whole.Address,
            location,
            piece.LandAreaM2,
            piece.FloorAreaM2,
            part?.HolderId ?? whole.HolderId,
            part?.HolderName ?? whole.HolderName,
            part is null ? whole.VacantSince : part.VacantSince,
            provenance,
            IsOutside(commune, location),
            [whole.ToReference(part?.Id)],
            whole.Sensitivity);
    }

    /// <summary>What goes with the extent: parcels, buildings with their use, and papers about those.</summary>
    private static IReadOnlyList<IBusinessEvent> Moved(
        Guid to, IReadOnlyList<Facility> from, Predicate<Guid> takesParcel, Predicate<Guid> takesBuilding, Provenance provenance) =>
    [
        .. from.SelectMany(whole => whole.Parcels).Where(parcel => takesParcel(parcel.Id)).Select(parcel => new LandParcelRecorded(to, parcel, provenance)),
        .. from.SelectMany(whole => whole.Buildings).Where(building => takesBuilding(building.Id))
            .Select(building => new BuildingRecorded(to, building, provenance)),
        .. from.SelectMany(whole => whole.LegalPapers).Where(paper => paper.BuildingId is not { } building || takesBuilding(building))
            .Select(paper => new LegalPaperRecorded(to, paper, provenance)),
    ];

    private static FacilityReference Reference(FacilityRegistered registered) =>
        new(registered.FacilityId, registered.Number, registered.Name, registered.HolderId);

    /// <summary>Null when a figure is missing: a sum of what is known would pass for the whole.</summary>
    private static decimal? Sum(IEnumerable<decimal?> areas)
    {
        var known = areas.ToList();
        return known.Contains(null) ? null : known.Sum();
    }

    private static Provenance Lineage(
        CommandName command, Paper? paper, string reason, DateOnly effectiveOn, IReadOnlyList<Facility> facilities, Actor actor, DateOnly today)
    {
        foreach (var facility in facilities)
        {
            _ = Require.NotBefore(EffectiveOn(effectiveOn, facility, today), facility.DescribedOn, "effectiveOn");
        }

        return Provenance.Of(actor, effectiveOn, Require.Paper(paper, command, today), Require.Text(reason, "reason"));
    }

    /// <summary>What the land fund centre keeps is settled there first: custody does not pass on by itself.</summary>
    private static void DemandRearrangeable(Facility facility, IReadOnlyList<Dossier> openDossiers)
    {
        DemandInForce(facility);
        DemandNoOpenCase(facility, openDossiers);
        if (facility.CustodySince is { } since)
        {
            throw new FacilityHasOpenCaseException(
                facility.Id,
                facility.Number,
                facility.Name,
                new($"việc quản lý của Trung tâm Phát triển quỹ đất từ ngày {Wording.Date(since).Vietnamese}",
                    $"the land fund centre's care since {Wording.Date(since).English}"));
        }
    }

    private static void DemandNoForeignPart(Facility facility)
    {
        if (facility.Parts.FirstOrDefault(part => part.HolderId != facility.HolderId) is { } part)
        {
            throw new FacilityHasOpenCaseException(
                facility.Id,
                facility.Number,
                facility.Name,
                new($"phần “{part.Name}” do {part.HolderName} quản lý", $"part \"{part.Name}\", held by {part.HolderName}"));
        }
    }

    private static void DemandTogether(Facility first, Facility other)
    {
        if (other.HolderId != first.HolderId || other.CommuneId != first.CommuneId || other.Classification != first.Classification)
        {
            throw new FacilitiesNotAlikeException(first.Number, other.Number);
        }
    }

    private static void DemandSum(Facility facility, string field, decimal? whole, IReadOnlyList<decimal?> pieces)
    {
        if (whole is null && pieces.All(piece => piece is null))
        {
            return;
        }

        var known = whole ?? throw new FacilityAreaUnknownException(facility.Id, facility.Number, facility.Name, field);
        if (pieces.Sum(piece => piece ?? 0) is var sum && (sum != known || pieces.Contains(null)))
        {
            throw new PiecesDoNotAddUpException(facility.Id, facility.Number, facility.Name, field, sum, known);
        }
    }

    private static void DemandEachOnce(Facility facility, IReadOnlyList<(Guid Id, LocalizedText Name)> items, IEnumerable<Guid> given)
    {
        var times = given.CountBy(id => id).ToDictionary();
        foreach (var (id, name) in items)
        {
            if (!times.Remove(id, out var count) || count != 1)
            {
                throw new ItemNotAllottedOnceException(facility.Id, facility.Number, name, count);
            }
        }

        if (times.Count > 0)
        {
            throw new FacilityItemNotFoundException(facility.Id, facility.Number, facility.Name, times.Keys.First());
        }
    }
}
