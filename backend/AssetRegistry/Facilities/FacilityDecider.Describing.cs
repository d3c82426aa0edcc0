using AssetRegistry.Access;
using Geo.CoordinateSystems;

namespace AssetRegistry.Facilities;

public static partial class FacilityDecider
{
    public static LandParcelRecorded RecordParcel(RecordLandParcel command, Facility facility, Actor actor, DateOnly today)
    {
        DemandDescribable(CommandName.RecordLandParcel, facility, actor);
        var parcel = command.Parcel with
        {
            Sheet = Require.Text(command.Parcel.Sheet, "sheet"),
            Number = Require.Text(command.Parcel.Number, "parcelNumber"),
            PurposeCode = Require.Text(command.Parcel.PurposeCode, "purposeCode").ToUpperInvariant(),
            AreaM2 = Require.Positive(command.Parcel.AreaM2, "areaM2")!.Value,
            Origin = VietnameseText.NormaliseOptional(command.Parcel.Origin),
            CertificateNumber = VietnameseText.NormaliseOptional(command.Parcel.CertificateNumber),
            CertificateDate = command.Parcel.CertificateDate is { } date ? Require.NotInFuture(date, today, "certificateDate") : null,
            ValueVnd = Require.NotNegative(command.Parcel.ValueVnd, "landValueVnd"),
        };
        if (facility.Parcels.Any(other => other.Id != parcel.Id && other.Sheet == parcel.Sheet && other.Number == parcel.Number))
        {
            throw new DuplicateLandParcelException(facility.Id, facility.Number, facility.Name, parcel.Sheet, parcel.Number);
        }

        return new(facility.Id, parcel, Description(command.Paper, command.EffectiveOn, facility, actor, today));
    }

    public static BuildingRecorded RecordBuilding(RecordBuilding command, Facility facility, Actor actor, DateOnly today)
    {
        DemandDescribable(CommandName.RecordBuilding, facility, actor);
        var given = command.Building;
        var building = given with
        {
            Name = Require.Text(given.Name, "name"),
            Storeys = Require.AtLeast(given.Storeys, 1, "storeys"),
            FootprintM2 = Require.Positive(given.FootprintM2, "footprintM2"),
            FloorAreaM2 = Require.Positive(given.FloorAreaM2, "floorAreaM2")!.Value,
            BudgetCostVnd = Require.NotNegative(given.BudgetCostVnd, "budgetCostVnd"),
            OtherCostVnd = Require.NotNegative(given.OtherCostVnd, "otherCostVnd"),
            BookResidualVnd = Require.NotNegative(given.BookResidualVnd, "bookResidualVnd"),
            InUseSince = given.InUseSince is { } since ? Require.NotInFuture(since, today, "inUseSince") : null,
            YearBuilt = given.YearBuilt is { } year ? Require.AtLeast(year, 1800, "yearBuilt") : null,
        };
        if (building.YearBuilt is { } built && built > (building.InUseSince?.Year ?? today.Year))
        {
            throw new BuildingUsedBeforeBuiltException(building.Name, built, building.InUseSince ?? today);
        }

        if (building.BookResidualVnd is { } residual && residual > (building.OriginalCostVnd ?? 0))
        {
            throw new ResidualExceedsCostException(building.Name, residual, building.OriginalCostVnd, "bookResidualVnd");
        }

        return new(facility.Id, building, Description(command.Paper, command.EffectiveOn, facility, actor, today));
    }

    public static LegalPaperRecorded RecordLegalPaper(RecordLegalPaper command, Facility facility, Actor actor, DateOnly today)
    {
        DemandDescribable(CommandName.RecordLegalPaper, facility, actor);
        if (command.LegalPaper.BuildingId is { } buildingId)
        {
            _ = DemandBuilding(facility, buildingId);
        }

        var paper = command.LegalPaper with
        {
            Number = Require.Text(command.LegalPaper.Number, "legalPaperNumber"),
            Date = Require.NotInFuture(command.LegalPaper.Date, today, "legalPaperDate"),
            Issuer = VietnameseText.NormaliseOptional(command.LegalPaper.Issuer),
        };
        return new(facility.Id, paper, Description(paper: null, command.EffectiveOn, facility, actor, today));
    }

    public static FacilityItemRemoved RemoveItem(RemoveFacilityItem command, Facility facility, Actor actor, DateOnly today)
    {
        DemandDescribable(CommandName.RemoveFacilityItem, facility, actor);
        var name = facility.Parcels.FirstOrDefault(parcel => parcel.Id == command.ItemId)?.InWords().Vietnamese
            ?? facility.FindBuilding(command.ItemId)?.Name
            ?? facility.LegalPapers.FirstOrDefault(paper => paper.Id == command.ItemId)?.Number
            ?? throw new FacilityItemNotFoundException(facility.Id, facility.Number, facility.Name, command.ItemId);
        return new(
            facility.Id,
            command.ItemId,
            name,
            Description(command.Paper, command.EffectiveOn, facility, actor, today, Require.Text(command.Reason, "reason")));
    }

    /// <summary>What an area is used for adds up to that area.</summary>
    public static FacilityUseRecorded RecordUse(RecordFacilityUse command, Facility facility, Actor actor, DateOnly today)
    {
        DemandDescribable(CommandName.RecordFacilityUse, facility, actor);
        var building = command.BuildingId is { } id ? DemandBuilding(facility, id) : null;
        foreach (var bucket in command.Use.Buckets)
        {
            _ = Require.NotNegative(bucket, "use");
        }

        var area = building?.FloorAreaM2 ?? facility.LandAreaM2
            ?? throw new FacilityAreaUnknownException(facility.Id, facility.Number, facility.Name, "landAreaM2");
        if (command.Use.Total != area)
        {
            throw new UseDoesNotAddUpException(facility.Id, facility.Number, building?.Name, command.Use.Total, area);
        }

        return new(
            facility.Id,
            building?.Id,
            building?.Name,
            command.Use with { AsOf = command.EffectiveOn },
            Description(command.Paper, command.EffectiveOn, facility, actor, today));
    }

    /// <summary>The area is that of the outline on the nearest zone of VN-2000.</summary>
    public static FacilityBoundaryRecorded RecordBoundary(RecordFacilityBoundary command, Facility facility, Actor actor, DateOnly today)
    {
        DemandDescribable(CommandName.RecordFacilityBoundary, facility, actor);
        var middle = command.Boundary.EnvelopeInternal.Centre.X;
        var zone = Vn2000Zones.Provincial.MinBy(candidate => Math.Abs(candidate.CentralMeridian - middle))!;
        var area = Reprojection.Transform(command.Boundary, Srid.Wgs84, zone.Srid).Area;
        return new(
            facility.Id,
            command.Boundary,
            Math.Round((decimal)area, 2, MidpointRounding.AwayFromZero),
            Description(command.Paper, command.EffectiveOn, facility, actor, today));
    }

    private static Building DemandBuilding(Facility facility, Guid buildingId) =>
        facility.FindBuilding(buildingId) ?? throw new FacilityItemNotFoundException(facility.Id, facility.Number, facility.Name, buildingId);

    private static void DemandDescribable(CommandName command, Facility facility, Actor actor)
    {
        DemandOwn(command, facility, actor);
        DemandInForce(facility);
    }

    /// <summary>An inventory may look back, but not to before the facility was registered.</summary>
    private static Provenance Description(
        Paper? paper, DateOnly effectiveOn, Facility facility, Actor actor, DateOnly today, string? reason = null) => Provenance.Of(
        actor,
        Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), facility.RegisteredOn, "effectiveOn"),
        Require.OptionalPaper(paper, today),
        reason);
}
