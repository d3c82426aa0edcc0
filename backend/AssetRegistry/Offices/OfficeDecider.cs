using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;

namespace AssetRegistry.Offices;

/// <summary>The rules of offices.</summary>
public static partial class OfficeDecider
{
    /// <param name="command">What to open.</param>
    /// <param name="organisation">Whose office it is.</param>
    /// <param name="facility">Where it is.</param>
    /// <param name="ofOrganisation">The organisation's offices, ended ones too.</param>
    /// <param name="inFacility">Everybody's offices in that facility, ended ones too.</param>
    /// <param name="actor">Who opens it.</param>
    /// <param name="today">The day of recording.</param>
    public static OfficeOpened Open(
        OpenOffice command,
        Organisation organisation,
        Facility facility,
        IReadOnlyList<Office> ofOrganisation,
        IReadOnlyList<Office> inFacility,
        Actor actor,
        DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.OpenOffice, organisation.Id, new($"“{organisation.Name}”", $"\"{organisation.Name}\""));
        OrganisationDecider.DemandNotEnded(organisation);
        var from = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        if (command.Kind is OfficeKind.MainHeadquarters)
        {
            DemandNoOtherMain(organisation, from, ofOrganisation);
        }

        return new(
            command.OfficeId,
            organisation.Id,
            organisation.Name,
            command.Kind,
            SiteIn(facility, command.PartId, command.AreaM2, from, inFacility),
            Provenance.Of(actor, from, Require.OptionalPaper(command.Paper, today)));
    }

    /// <param name="command">Where to.</param>
    /// <param name="office">The office.</param>
    /// <param name="facility">Where it goes.</param>
    /// <param name="inFacility">Everybody's offices there, ended ones too.</param>
    /// <param name="actor">Who moves it.</param>
    /// <param name="today">The day of recording.</param>
    public static OfficeMoved Move(
        MoveOffice command, Office office, Facility facility, IReadOnlyList<Office> inFacility, Actor actor, DateOnly today)
    {
        Demand(CommandName.MoveOffice, office, actor);
        if (office.FacilityId == facility.Id && office.Site.PartId == command.PartId)
        {
            throw new OfficeAlreadyThereException(office.Id, office.InWords());
        }

        var from = Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), office.Site.From.AddDays(1), "effectiveOn");
        var others = inFacility.Where(other => other.Id != office.Id).ToList();

        return new(
            office.Id,
            office.OrganisationName,
            SiteIn(facility, command.PartId, command.AreaM2, from, others),
            Provenance.Of(actor, from, Require.OptionalPaper(command.Paper, today)));
    }

    /// <param name="command">How large.</param>
    /// <param name="office">The office.</param>
    /// <param name="facility">Where it is.</param>
    /// <param name="inFacility">Everybody's offices there, ended ones too.</param>
    /// <param name="actor">Who measured.</param>
    /// <param name="today">The day of recording.</param>
    public static OfficeAreaMeasured MeasureArea(
        MeasureOfficeArea command, Office office, Facility facility, IReadOnlyList<Office> inFacility, Actor actor, DateOnly today)
    {
        Demand(CommandName.MeasureOfficeArea, office, actor);
        var on = Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), office.Site.From, "effectiveOn");
        var others = inFacility.Where(other => other.Id != office.Id).ToList();
        var site = SiteIn(facility, office.Site.PartId, command.AreaM2, on, others);

        return new(
            office.Id, office.OrganisationName, site.AreaM2!.Value, Provenance.Of(actor, on, Require.OptionalPaper(command.Paper, today)));
    }

    public static OfficeStaffCounted CountStaff(CountOfficeStaff command, Office office, Actor actor, DateOnly today)
    {
        Demand(CommandName.CountOfficeStaff, office, actor);
        if (command.Groups.Count == 0)
        {
            throw new FieldRequiredException("groups");
        }

        foreach (var group in command.Groups)
        {
            _ = Require.NotNegative(group.Headcount, "headcount");
        }

        var twice = command.Groups.GroupBy(group => group.Title).FirstOrDefault(title => title.Count() > 1);
        if (twice is not null)
        {
            throw new TitleGroupRepeatedException(twice.Key);
        }

        var earliest = office.StaffCounts.Count > 0 ? office.StaffCounts[^1].On : office.OpenedOn;
        var on = Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), earliest, "effectiveOn");

        return new(office.Id, office.OrganisationName, command.Groups, Provenance.Of(actor, on, Require.OptionalPaper(command.Paper, today)));
    }

    public static OfficeEnded End(EndOffice command, Office office, Actor actor, DateOnly today)
    {
        Demand(CommandName.EndOffice, office, actor);
        var held = office.Assets.Where(asset => asset.Until is null).ToList();
        if (held.Count > 0)
        {
            throw new OfficeStillHasAssetsException(office.Id, office.InWords(), held.Count, held[0].Name);
        }

        return new(
            office.Id,
            office.OrganisationName,
            Provenance.Of(
                actor,
                Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), LastChange(office), "effectiveOn"),
                Require.OptionalPaper(command.Paper, today),
                Require.Text(command.Reason, "reason")));
    }

    /// <summary>The day after which the office has nothing recorded.</summary>
    internal static DateOnly LastChange(Office office) => office.StaffCounts.Select(count => count.On)
        .Concat(office.Assets.Select(asset => asset.Until ?? asset.Since))
        .Append(office.Site.From)
        .Max();

    private static void Demand(CommandName command, Office office, Actor actor)
    {
        CommandPermissions.Demand(actor, command, office.OrganisationId, office.InWords());
        if (office.EndedOn is { } ended)
        {
            throw new OfficeEndedException(office.Id, office.InWords(), ended, command);
        }
    }

    /// <summary>A new office has no end yet, so that every main office that ends later than it begins is in its way.</summary>
    private static void DemandNoOtherMain(Organisation organisation, DateOnly from, IReadOnlyList<Office> ofOrganisation)
    {
        var other = ofOrganisation.FirstOrDefault(office => office.Kind is OfficeKind.MainHeadquarters && !(office.EndedOn <= from));
        if (other is not null)
        {
            throw new MainOfficeExistsException(organisation.Id, organisation.Name, other.Id, other.Site.FacilityNumber, other.Site.FacilityName, other.OpenedOn);
        }
    }

    /// <summary>The place in the facility or its part, if what others occupy leaves room for it.</summary>
    private static OfficeSite SiteIn(Facility facility, Guid? partId, decimal? areaM2, DateOnly from, IReadOnlyList<Office> others)
    {
        var part = partId is { } id ? FacilityDecider.DemandPart(facility, id) : null;
        var area = Require.Positive(areaM2, "areaM2");
        var present = others.Where(other => !(other.EndedOn <= from) && other.FacilityId == facility.Id).ToList();
        if (part is not null)
        {
            DemandRoom(facility, part.Name, part.FloorAreaM2, present.Where(other => other.Site.PartId == part.Id), area);
        }

        DemandRoom(facility, null, facility.FloorAreaM2, present, area);

        return new(from, facility.Id, facility.Number, facility.Name, part?.Id, part?.Name, facility.CommuneCode, area);
    }

    /// <summary>What is not known yet on either side refuses nothing.</summary>
    private static void DemandRoom(Facility facility, string? partName, decimal? floorAreaM2, IEnumerable<Office> present, decimal? areaM2)
    {
        var taken = present.Sum(other => other.Site.AreaM2 ?? 0);
        if (floorAreaM2 is { } floor && areaM2 is { } area && taken + area > floor)
        {
            throw new OfficeAreaExceedsFacilityException(facility.Id, facility.Number, facility.Name, partName, floor, taken, area);
        }
    }
}
