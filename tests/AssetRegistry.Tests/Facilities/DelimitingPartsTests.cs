using AssetRegistry.Tests.Decisions;
using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Facilities;

public sealed class DelimitingPartsTests
{
    private static readonly PartCases Free = new([], IsInCustody: false, []);

    private static readonly DissolveFacilityPart Dissolve =
        new(A.Id(1001), Commands.DelimitPart.PartId, "Tách nhầm", A.Paper(PaperKind.OfficialLetter, 7), A.Day(7));

    private static readonly Guid PartId = Commands.DelimitPart.PartId;
    private static readonly Facility WithPart = After(A.Surplus(), Commands.DelimitPart);

    [Fact]
    public void Keeps_every_fact()
    {
        var facility = After(A.Facility(), Commands.DelimitPart with { VacantSince = A.Day(3) });
        var part = Assert.Single(facility.Parts);

        Assert.Equal((PartId, "Nhà B", 600m, 276.2m), (part.Id, part.Name, part.LandAreaM2, part.FloorAreaM2));
        Assert.Equal((Classification.Surplus, A.Day(6), A.Day(3)), (part.Classification, part.ClassifiedOn, part.VacantSince));
        Assert.Equal((A.TaLeng.Id, HandlingStage.None), (part.HolderId, part.Stage));
        Assert.Equal((Classification.Retained, true), (facility.Classification, facility.HasSurplusPart));
        Assert.Same(part, facility.FindPart(PartId));
    }

    [Fact]
    public void Parts_never_exceed_the_whole()
    {
        var refusal = Given(WithPart).When(Delimiting(Commands.DelimitPart with { PartId = A.Id(2002), Name = "Nhà C", LandAreaM2 = 1800.01m }))
            .ThenFails<PartsExceedFacilityException>();

        Assert.Equal(("landAreaM2", 1800m), (refusal.Field, refusal.Left));
        Given(WithPart).When(Delimiting(Commands.DelimitPart with { PartId = A.Id(2002), Name = "Nhà C", LandAreaM2 = 1800m })).ThenSucceeds();
    }

    [Fact]
    public void Parts_never_exceed_the_whole_however_many_are_tried()
    {
        var areas = Gen.ListOf(Gen.Choose(1, 120_000).Select(hundredths => hundredths / 100m));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(14102025, 5), Prop.ForAll(Arb.From(areas), tried =>
        {
            var facility = A.Surplus();
            foreach (var (area, index) in tried.Select((area, index) => (area, index)))
            {
                var command = Commands.DelimitPart with { PartId = A.Id(3000 + index), Name = $"Phần {index}", LandAreaM2 = area, FloorAreaM2 = area / 2 };
                try
                {
                    facility = After(facility, command);
                }
                catch (PartsExceedFacilityException refusal)
                {
                    Assert.True(refusal.Area > refusal.Left && refusal.Left >= 0);
                }
            }

            return facility.Parts.Sum(part => part.LandAreaM2) <= facility.LandAreaM2 && facility.Parts.Sum(part => part.FloorAreaM2) <= facility.FloorAreaM2;
        }));
    }

    [Fact]
    public void An_area_is_measured_only_against_a_known_one() =>
        Given(A.Facility() with { FloorAreaM2 = null }).When(Delimiting()).ThenFails<FacilityAreaUnknownException>();

    [Fact]
    public void Needs_an_area_and_a_name_of_its_own()
    {
        Assert.Equal("partArea", Given(A.Facility()).When(Delimiting(Commands.DelimitPart with { LandAreaM2 = null, FloorAreaM2 = null }))
            .ThenFails<FieldRequiredException>().Field);
        Given(WithPart).When(Delimiting(Commands.DelimitPart with { LandAreaM2 = 1m })).ThenFails<DuplicateFacilityPartException>();
    }

    [Fact]
    public void Refuses_a_facility_that_has_been_decided() =>
        Given(A.Surplus().Apply(Assigned(null))).When(Delimiting()).ThenFails<FacilityAlreadyDecidedException>();

    [Fact]
    public void A_request_for_a_part_moves_the_part_and_leaves_the_whole()
    {
        var asked = WithPart.Apply(Requested(PartId));
        var closed = asked.Apply(new FacilityRequestClosed(asked.Id, A.Id(500), "HS-0001", RequestOutcome.Refused, A.Imported(9), PartId));

        Assert.Equal((HandlingStage.Requested, HandlingStage.None), (asked.Parts[0].Stage, asked.Stage));
        Assert.Empty(asked.OpenRequests);
        Assert.Equal(PartId, Assert.Single(asked.AllOpenRequests).PartId);
        Assert.Equal(A.Id(500), Assert.Single(asked.OpenRequestIds));
        Assert.Equal(HandlingStage.None, closed.Parts[0].Stage);
        Assert.Empty(closed.OpenRequestIds);
    }

    [Fact]
    public void A_part_goes_its_way_and_the_whole_stays_where_it_is()
    {
        var decided = WithPart.Apply(Requested(PartId)).Apply(Assigned(PartId));
        var handedOver = decided.Apply(new FacilityHandedOver(decided.Id, A.Id(800), A.DoanKet.Id, "UBND phường Đoàn Kết", false, A.Imported(40), PartId));
        var used = handedOver.Apply(new FacilityPutToUse(decided.Id, A.Id(800), A.Imported(50), PartId));

        Assert.Equal((HandlingStage.Decided, Classification.Rearranged), (decided.Parts[0].Stage, decided.Parts[0].Classification));
        Assert.Equal((HandlingStage.HandedOver, A.DoanKet.Id), (handedOver.Parts[0].Stage, handedOver.Parts[0].HolderId));
        Assert.Equal(HandlingStage.InUse, used.Parts[0].Stage);
        Assert.Equal(
            (HandlingStage.None, Classification.Surplus, A.TaLeng.Id, null), (used.Stage, used.Classification, used.HolderId, used.Assignment));
        Assert.Equal(new FacilityReference(used.Id, used.Number, used.Name, A.DoanKet.Id, PartId, "Nhà B"), used.ToReference(PartId));
    }

    [Fact]
    public void A_part_that_was_not_given_away_goes_with_the_whole()
    {
        var handedOver = WithPart.Apply(Assigned(null))
            .Apply(new FacilityHandedOver(A.Id(1001), A.Id(800), A.DoanKet.Id, "UBND phường Đoàn Kết", false, A.Imported(40)));

        Assert.Equal((A.DoanKet.Id, A.DoanKet.Id), (handedOver.HolderId, handedOver.Parts[0].HolderId));
    }

    [Fact]
    public void The_whole_is_not_decided_beside_a_part_nor_a_part_beside_the_whole()
    {
        var partDecided = WithPart.Apply(Assigned(PartId));
        var wholeDecided = WithPart.Apply(Assigned(null));

        Assert.Contains("Nhà B", Assert.Throws<FacilityAlreadyDecidedException>(() => FacilityDecider.DemandUndecided(partDecided)).Message, StringComparison.Ordinal);
        Assert.Throws<FacilityAlreadyDecidedException>(() => FacilityDecider.DemandUndecided(partDecided, PartId));
        Assert.Throws<FacilityAlreadyDecidedException>(() => FacilityDecider.DemandUndecided(wholeDecided, PartId));
        Assert.Throws<OverlappingRequestOpenException>(() => FacilityDecider.DemandNoOverlappingRequest(WithPart.Apply(Requested(PartId))));
        Assert.Throws<OverlappingRequestOpenException>(() => FacilityDecider.DemandNoOverlappingRequest(WithPart.Apply(Requested(null)), PartId));
        FacilityDecider.DemandNoOverlappingRequest(WithPart.Apply(Requested(PartId)), PartId);
        FacilityDecider.DemandUndecided(WithPart, PartId);
    }

    [Fact]
    public void A_part_is_looked_at_by_its_own_classification()
    {
        var retained = After(A.Surplus(), Commands.DelimitPart with { Classification = Classification.Retained });

        Assert.Contains("Nhà B", Assert.Throws<FacilityNotSurplusException>(() => FacilityDecider.DemandSurplus(retained, PartId)).Message, StringComparison.Ordinal);
        FacilityDecider.DemandSurplus(retained);
        Assert.Throws<FacilityPartNotFoundException>(() => FacilityDecider.DemandSurplus(retained, A.Id(1)));
        Assert.Throws<DateBeforePreviousStepException>(() => FacilityDecider.EffectiveOn(A.Day(5), retained, A.Today, PartId));
    }

    [Fact]
    public void A_whole_asked_for_in_part_is_not_decided()
    {
        var dossier = InStatus.RequestIn(DossierStatus.Forwarded);
        var facility = After(InStatus.WantedAndRequested, Commands.DelimitPart).Apply(Requested(PartId) with { DossierNumber = "HS-0009" });

        var refusal = Assert.Throws<OverlappingRequestOpenException>(
            () => DecisionDecider.Decide(Commands.Decide, dossier, [facility], A.DoanKet, A.Decider, A.Today));

        Assert.Equal(("HS-0009", "Nhà B"), (refusal.DossierNumber, refusal.PartName));
    }

    private static FacilityRequested Requested(Guid? partId) =>
        new(A.Id(1001), A.Id(500), "HS-0001", A.DoanKet.Id, "UBND phường Đoàn Kết", IntendedUse.Health, 120m, A.Imported(8), partId);

    private static FacilityAssigned Assigned(Guid? partId) =>
        InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0] with { PartId = partId };

    [Fact]
    public void A_part_set_apart_by_mistake_belongs_to_the_rest_again()
    {
        var parted = After(A.Facility(), Commands.DelimitPart);

        var whole = parted.Apply(FacilityDecider.DissolvePart(Dissolve, parted, Free, A.Appraiser, A.Today));

        Assert.Empty(whole.Parts);
        Assert.Single(After(whole, Commands.DelimitPart with { EffectiveOn = A.Day(8) }).Parts);
    }

    [Fact]
    public void A_part_with_an_open_case_stays()
    {
        var parted = After(A.Facility(), Commands.DelimitPart);
        var about = Ground.Offer([A.Facility()], A.TaLeng) with { Facilities = [parted.ToReference(Commands.DelimitPart.PartId)] };

        foreach (var cases in new[] { Free with { OpenDossiers = [about] }, Free with { IsInCustody = true }, Free with { OccupiedBy = [A.TaLeng.Name] } })
        {
            var refusal = Assert.Throws<FacilityHasOpenCaseException>(() => FacilityDecider.DissolvePart(Dissolve, parted, cases, A.Appraiser, A.Today));
            Assert.Contains("Nhà B", refusal.Text.Vietnamese, StringComparison.Ordinal);
        }

        Assert.Throws<FacilityPartNotFoundException>(() => FacilityDecider.DissolvePart(Dissolve, A.Facility(), Free, A.Appraiser, A.Today));
        Assert.Throws<FieldRequiredException>(() => FacilityDecider.DissolvePart(Dissolve with { Reason = " " }, parted, Free, A.Appraiser, A.Today));
        Assert.Throws<NotPermittedException>(() => FacilityDecider.DissolvePart(Dissolve, parted, Free, A.OfficialOf(A.TaLeng), A.Today));
    }

    private static Facility After(Facility facility, DelimitFacilityPart command) =>
        facility.Apply(FacilityDecider.DelimitPart(command, facility, A.Appraiser, A.Today));

    private static Func<Facility, FacilityPartDelimited> Delimiting(DelimitFacilityPart? command = null) =>
        facility => FacilityDecider.DelimitPart(command ?? Commands.DelimitPart, facility, A.Appraiser, A.Today);
}
