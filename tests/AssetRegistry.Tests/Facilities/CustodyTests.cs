namespace AssetRegistry.Tests.Facilities;

public sealed class CustodyTests
{
    [Fact]
    public void Takes_a_surplus_facility_into_custody()
    {
        var kept = A.Surplus().Apply(Given(A.Surplus()).When(Receiving()).ThenSucceeds());

        Assert.Equal((true, A.Day(8)), (kept.InCustody, kept.CustodySince));
        Assert.Equal((Classification.Surplus, A.TaLeng.Id), (kept.Classification, kept.HolderId));
    }

    [Fact]
    public void Refuses_a_facility_that_is_not_surplus() => Given(A.Facility()).When(Receiving()).ThenFails<FacilityNotSurplusException>();

    [Fact]
    public void Refuses_a_facility_already_in_custody() =>
        Given(A.Surplus().Apply(new FacilityReceivedIntoCustody(A.Id(1001), A.Imported(3))))
            .When(Receiving()).ThenFails<FacilityAlreadyInCustodyException>();

    [Theory]
    [InlineData(OrganisationType.LandFundCentre, true)]
    [InlineData(OrganisationType.CommuneCommittee, false)]
    public void Custody_ends_with_the_formal_handover_to_anybody_but_the_land_fund_centre(OrganisationType receiver, bool isKept)
    {
        var assignment = InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0] with { ReceiverType = receiver };
        var facility = A.Surplus()
            .Apply(new FacilityReceivedIntoCustody(A.Id(1001), A.Imported(3)))
            .Apply(assignment)
            .Apply(new FacilityHandedOver(A.Id(1001), A.Id(800), assignment.ReceiverId, assignment.ReceiverName, false, A.Imported(40)));

        Assert.Equal(isKept, facility.InCustody);
    }

    private static Func<Facility, FacilityReceivedIntoCustody> Receiving() =>
        facility => FacilityDecider.ReceiveIntoCustody(Commands.ReceiveIntoCustody, facility, A.LandFundOfficer, A.Today);
}
