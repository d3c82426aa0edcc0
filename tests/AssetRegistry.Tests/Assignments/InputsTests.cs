using AssetRegistry.Rules;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Tests.Assignments;

/// <summary>What is made of the register's own records before they are matched.</summary>
public sealed class InputsTests
{
    private static readonly Guid PartId = A.Id(70);
    private static readonly Facility Surplus = A.Surplus(1, A.HealthDepartment);
    private static readonly Facility InParts = A.Facility(2, A.HealthDepartment).Apply(new FacilityPartDelimited(
        A.Id(1002), PartId, "Nhà B", 300m, 200m, Classification.Surplus, null, A.Imported(3)));

    private static readonly Dossier Request = InStatus.RequestIn(DossierStatus.Submitted);

    [Fact]
    public void A_surplus_facility_is_offered_whole()
    {
        var space = Assert.Single(OfferedSpaces.Of(Surplus));

        Assert.Equal((Surplus.Id, (Guid?)null, 1276.2m), (space.FacilityId, space.PartId, space.AreaM2));
    }

    [Fact]
    public void A_retained_facility_offers_its_surplus_parts()
    {
        var space = Assert.Single(OfferedSpaces.Of(InParts));

        Assert.Equal(((Guid?)PartId, "Trụ sở UBND xã Tả Mung (cũ) – Nhà B", 200m, 1276.2m), (space.PartId, space.Name, space.AreaM2, space.WholeAreaM2));
    }

    [Fact]
    public void Of_a_surplus_facility_the_parts_are_offered_once_one_of_them_is_asked_for()
    {
        var whole = InParts with { Classification = Classification.Surplus };
        Assert.Null(Assert.Single(OfferedSpaces.Of(whole)).PartId);

        var asked = whole.Apply(new FacilityRequested(
            whole.Id, A.Id(500), "HS-0001", A.DoanKet.Id, A.DoanKet.Name, IntendedUse.Health, 100m, A.Imported(5), PartId));
        Assert.Equal(PartId, Assert.Single(OfferedSpaces.Of(asked)).PartId);
    }

    [Fact]
    public void What_is_retained_or_decided_is_not_offered()
    {
        Assert.Empty(OfferedSpaces.Of(A.Facility()));
        Assert.Empty(OfferedSpaces.Of(InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0])));
    }

    [Fact]
    public void A_request_is_the_need_of_what_it_names_by_the_law_of_its_day()
    {
        var need = Assert.Single(Pending([Surplus]).Of(Request));

        Assert.Equal((new SpaceKey(Surplus.Id, null), 600m, "03408"), (need.Wanted, need.AreaNeededM2, need.CommuneCode));
        Assert.NotEmpty(need.Priority.Source);
    }

    [Fact]
    public void Only_the_commune_a_building_stands_in_comes_first_for_its_headquarters()
    {
        var own = A.Surplus(1, A.HealthDepartment) with { CommuneCode = A.DoanKet.CommuneCode! };

        Assert.Equal(1, Assert.Single(Pending([own]).Of(Request)).Priority.Rank);
        Assert.Equal(2, Assert.Single(Pending([Surplus]).Of(Request)).Priority.Rank);
    }

    [Fact]
    public void A_request_for_several_spreads_its_need_over_them_by_their_size()
    {
        var small = A.Surplus(3, A.HealthDepartment) with { FloorAreaM2 = 425.4m };
        var both = Request with { Facilities = [new(Surplus.Id, "LC-0001", "Trụ sở", A.HealthDepartment.Id), new(small.Id, "LC-0003", "Trụ sở", A.HealthDepartment.Id)] };

        Assert.Equal([450m, 150m], Pending([Surplus, small]).Of(both).Select(need => need.AreaNeededM2));
        Assert.All(Pending([Surplus, small with { FloorAreaM2 = null }]).Of(both), need => Assert.Null(need.AreaNeededM2));
    }

    [Fact]
    public void A_request_for_a_part_is_a_need_of_that_part() => Assert.Equal(
        new SpaceKey(InParts.Id, PartId),
        Assert.Single(Pending([InParts]).Of(Request with { Facilities = [new(InParts.Id, "LC-0002", "Trụ sở", A.HealthDepartment.Id, PartId, "Nhà B")] })).Wanted);

    [Fact]
    public void A_need_without_a_building_is_met_where_it_is_wanted_and_measured_by_the_norm()
    {
        var need = Assert.Single(Pending([]).Of(Request with
        {
            Facilities = [],
            WantedIn = new(A.TaLengCommune.Id, A.TaLengCommune.Code, A.TaLengCommune.FullName),
            Headcount = 10,
        }));

        // Ten specialists of 15 m², and 85 % of that for shared rooms.
        Assert.Equal((null, A.TaLengCommune.Code, 10, 277.5m), (need.Wanted, need.CommuneCode, need.Headcount, need.NormAreaM2));
    }

    [Fact]
    public void Only_offices_have_an_office_norm() => Assert.Null(Assert.Single(Pending([Surplus]).Of(
        Request with { IntendedUse = IntendedUse.Health, Headcount = 10 })).NormAreaM2);

    [Fact]
    public void A_requester_is_measured_from_its_headquarters_in_its_own_commune()
    {
        var office = A.Facility(9, A.DoanKet) with { CommuneCode = A.DoanKet.CommuneCode!, Location = new Position(103.47, 22.39) };
        var elsewhere = A.Facility(1, A.DoanKet);

        var origin = RequestOrigins.Of(A.DoanKet, [elsewhere, office, A.Surplus(0, A.DoanKet)], null);

        Assert.Equal((office.Location, RequestOriginKind.MainOffice), (origin!.Position, origin.Kind));
    }

    [Fact]
    public void Without_one_it_is_measured_from_inside_its_commune_and_else_not_at_all()
    {
        var boundary = new GeometryFactory().ToGeometry(new Envelope(103.4, 103.6, 22.3, 22.5));

        var origin = RequestOrigins.Of(A.DoanKet, [A.Surplus(0, A.DoanKet)], ("phường Đoàn Kết", boundary));
        Assert.Equal((new Position(103.5, 22.4), RequestOriginKind.CommunePoint, "phường Đoàn Kết"), (origin!.Position, origin.Kind, origin.Name));
        Assert.Null(RequestOrigins.Of(A.HealthDepartment, [], null));
    }

    private static PendingRequests Pending(IReadOnlyList<Facility> facilities) => new(
        new Dictionary<Guid, Organisation> { [A.DoanKet.Id] = A.DoanKet },
        new Dictionary<Guid, RequestOrigin>(),
        facilities.ToDictionary(facility => facility.Id),
        RuleBook.Bundled);
}
