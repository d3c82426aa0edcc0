using AssetRegistry.Tests.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Histories;

/// <summary>
/// What holds after every command of any sequence: parts, several dossiers in one act, revocations, amendments, returns, custody to its end,
/// offices, official housing, facilities that become one or several, and commands that are given twice.
/// </summary>
public sealed class RandomProvinceTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20251014, 21);

    private static readonly Arbitrary<int[]> Numbers = Arb.From(Gen.ArrayOf(Gen.Choose(0, 9999), 2600));

    /// <summary>Given again without its key a command is refused, because the record has moved on; unless it begins a record, as these do.</summary>
    private static readonly HashSet<Type> BeginningAnew =
    [
        typeof(DossierDrafted), typeof(DossierSubmitted), typeof(DelegationGranted), typeof(OfficeOpened), typeof(HousingSiteRegistered),
        typeof(HousingApplicationSubmitted),
    ];

    [Fact]
    public void What_must_hold_holds_after_every_command()
    {
        var reached = new HashSet<Type>();
        var recordedAgain = new HashSet<Type>();
        var (refused, refusedAgain) = (0, 0);
        Check.One(Repeatable, Prop.ForAll(Numbers, numbers =>
        {
            var (told, day) = (0, A.Day(0));
            var province = new RandomProvince(numbers).Run(now =>
            {
                Assert.All(now.Facilities.Values, PartsNeverExceedTheWhole);
                OpenRequestsAreThoseOfOpenDossiers(now);
                OneDecisionIsCarriedOutAtATime(now);
                Assert.All(now.Facilities.Values, facility => HandoversFit(now, facility));
                Assert.All(now.Facilities.Values, UsesAddUp);
                CountsReconcile(now);
                CustodyFits(now);
                OfficesFit(now);
                Assert.All(now.Sites.Values, site => BedsSuffice(site, now.Day));
                Assert.All(now.Dossiers.Values.Where(_ => day != now.Day), dossier => ClockProperties.HoldOn(dossier, now.Day));
                Assert.All(now.Facts.Skip(told), fact => Assert.NotEmpty(FactText.Describe(fact).Vietnamese));
                (told, day) = (now.Facts.Count, now.Day);
            });
            Assert.All(province.Dossiers.Values, ClockProperties.Hold);
            Assert.All(province.Cases.Values, LeasesKeepTheLaw);
            EveryDayReconciles(province);
            reached.UnionWith(province.Facts.Select(fact => fact.GetType()));
            recordedAgain.UnionWith(province.RecordedAgain.Select(fact => fact.GetType()));
            refused += province.Refused;
            refusedAgain += province.RefusedAgain;
        }));

        // The sequences must get far enough to mean something.
        Assert.Empty(
            new HashSet<Type>
            {
                typeof(FacilityPartDelimited), typeof(DossierDrafted), typeof(DossierDraftDiscarded), typeof(DossierOpinionGiven), typeof(DossierResubmitted),
                typeof(DossierObjectionRaised), typeof(DossierObjectionAnswered), typeof(DelegationGranted), typeof(DecisionRevoked), typeof(DecisionAmended),
                typeof(TemporaryHandoverRegularised), typeof(HandoverReturned), typeof(UseConfirmed), typeof(FacilitySplit), typeof(FacilityEnded),
                typeof(FacilityReceivedIntoCustody), typeof(FacilityReleasedFromCustody), typeof(FacilityConsolidated), typeof(FacilityPartDissolved),
                typeof(FacilityUseRecorded), typeof(CustodySurveyed), typeof(CustodyInspected), typeof(CustodyCostRecorded), typeof(CustodyPlanApproved),
                typeof(CustodyLeaseGranted), typeof(CustodyLeaseTerminated), typeof(CustodyFacilityAssigned), typeof(CustodyFacilityReleased),
                typeof(CustodyTenderAnnounced), typeof(CustodyTenderConcluded), typeof(CustodyGivenBack), typeof(CustodyEnded), typeof(OfficeOpened),
                typeof(OfficeMoved), typeof(OfficeEnded), typeof(OfficeAssetGivenAway), typeof(HousingRoomAllocated), typeof(HousingRoomReturned),
            }.Except(reached));
        Assert.True(refused > 0);
        Assert.True(refusedAgain > 300);
        Assert.Empty(recordedAgain.Except(BeginningAnew));
    }

    private static void PartsNeverExceedTheWhole(Facility facility)
    {
        Assert.True(facility.Parts.Sum(part => part.LandAreaM2 ?? 0) <= facility.LandAreaM2);
        Assert.True(facility.Parts.Sum(part => part.FloorAreaM2 ?? 0) <= facility.FloorAreaM2);
    }

    private static void UsesAddUp(Facility facility)
    {
        Assert.True(facility.LandUse is not { } land || land.Total == facility.LandAreaM2);
        Assert.All(facility.Buildings, building => Assert.True(building.Use is not { } floor || floor.Total == building.FloorAreaM2));
    }

    private static void CountsReconcile(RandomProvince now)
    {
        List<Facility> living = [.. now.Facilities.Values.Where(facility => facility.EndedOn is null)];
        var facts = now.AtFacilities.Select(recorded => recorded.Fact).ToList();
        Assert.Equal(facts.Count(fact => fact is FacilityRegistered) - facts.Count(IsTheEnd), living.Count);
        Assert.Equal(living.Count, Count(Classification.Retained) + Count(Classification.Rearranged) + Count(Classification.Surplus));

        int Count(Classification classification) => living.Count(facility => facility.Classification == classification);
    }

    /// <summary>Facility and case say the same of whether the centre keeps it.</summary>
    private static void CustodyFits(RandomProvince now) => Assert.All(now.Facilities.Values.Where(facility => facility.EndedOn is null), facility =>
        Assert.Equal(facility.InCustody, now.Cases.GetValueOrDefault(CustodyCase.IdOf(facility.Id)) is { IsInCare: true }));

    private static void LeasesKeepTheLaw(CustodyCase custody)
    {
        Assert.All(custody.Leases, lease =>
        {
            Assert.True(lease.AgreedEndsOn <= lease.StartsOn.AddMonths(60).AddDays(-1));
            Assert.True(lease.EndsOn <= lease.AgreedEndsOn);
            Assert.True(lease.EndsOn == lease.AgreedEndsOn || lease.EndsOn >= lease.NoticeOn!.Value.AddDays(lease.NoticeDays));
        });
        Assert.All(custody.Leases.Zip(custody.Leases.Skip(1)), pair => Assert.True(pair.First.EndsOn < pair.Second.StartsOn));
    }

    private static void OfficesFit(RandomProvince now)
    {
        List<Office> present = [.. now.Offices.Values.Where(office => office.ExistsOn(now.Day))];
        Assert.All(present.Where(office => office.Kind is OfficeKind.MainHeadquarters).GroupBy(office => office.OrganisationId), main => Assert.Single(main));
        Assert.All(present.Select(office => office.SiteOn(now.Day)!).GroupBy(site => site.FacilityId), sites =>
            Assert.True(sites.Sum(site => site.AreaM2) <= now.Facilities[sites.Key].FloorAreaM2));
        Assert.All(now.Offices.Values.SelectMany(office => office.AssetsOn(now.Day)).GroupBy(asset => asset.Id), item => Assert.Single(item));
    }

    private static void BedsSuffice(HousingSite site, DateOnly day) =>
        Assert.All(site.Rooms.Where(room => room.IsOpenOn(day)), room => Assert.True(site.FreeBedsOn(room, day) >= 0));

    private static bool IsTheEnd(IBusinessEvent fact) => fact is FacilityEnded or FacilitySplit or FacilityConsolidated;

    // What an earlier decision on the same dossier has given stays given when a later one is revoked and opens the dossier again.
    private static void OpenRequestsAreThoseOfOpenDossiers(RandomProvince now) => Assert.Equal(
        now.Dossiers.Values.Where(dossier => dossier.Kind is DossierKind.Request && dossier.IsOpen)
            .SelectMany(dossier => dossier.Facilities.Where(named => !IsGivenOn(dossier, named, now)).Select(named => (named.Id, named.PartId, Dossier: dossier.Id))).Order(),
        now.Facilities.Values.SelectMany(facility => facility.AllOpenRequests.Select(request => (facility.Id, request.PartId, Dossier: request.DossierId))).Order());

    private static bool IsGivenOn(Dossier dossier, FacilityReference named, RandomProvince now)
    {
        var facility = now.Facilities[named.Id];
        var part = named.PartId is { } id ? facility.Parts.First(each => each.Id == id) : null;
        var given = part is null ? facility.PastAssignments.Append(facility.Assignment) : part.PastAssignments.Append(part.Assignment);
        return given.Any(assignment => assignment?.DossierId == dossier.Id);
    }

    // Of the whole one, or of each part one, and never of the whole beside a part.
    private static void OneDecisionIsCarriedOutAtATime(RandomProvince now) => Assert.All(
        now.Handovers.Values.Where(handover => handover.Status < HandoverStatus.InUse).GroupBy(handover => handover.Facility.Id),
        open => Assert.True(
            open.Select(handover => handover.Facility.PartId).Distinct().Count() == open.Count()
            && (open.Count() == 1 || open.All(handover => handover.Facility.PartId is not null))));

    private static void HandoversFit(RandomProvince now, Facility facility)
    {
        Fit(facility.Assignment, facility.Stage, null);
        Assert.All(facility.Parts, part => Fit(part.Assignment, part.Stage, part.Id));
        Assert.Equal(facility.HandoverIds.Count, facility.HandoverIds.Distinct().Count());

        void Fit(Assignment? assignment, HandlingStage stage, Guid? partId)
        {
            if (assignment is null)
            {
                Assert.True(stage is HandlingStage.None or HandlingStage.Requested);
                return;
            }

            var handover = now.Handovers[assignment.HandoverId];
            Assert.Equal((facility.Id, partId), (handover.Facility.Id, handover.Facility.PartId));
            Assert.Equal(
                handover.Status switch
                {
                    HandoverStatus.Awaited => HandlingStage.Decided,
                    HandoverStatus.Provisional => HandlingStage.ProvisionallyHandedOver,
                    HandoverStatus.HandedOver => HandlingStage.HandedOver,
                    _ => HandlingStage.InUse,
                },
                stage);
        }
    }

    // Counted from the facts alone: what was registered less what ended.
    private static void EveryDayReconciles(RandomProvince province)
    {
        for (var day = A.Day(0); day <= province.Day; day = day.AddDays(1))
        {
            List<Facility> living = [.. province.On(day).Where(facility => facility.EndedOn is null)];
            var facts = province.Facts.Where(fact => fact.Provenance.EffectiveOn <= day).ToList();
            Assert.Equal(facts.Count(fact => fact is FacilityRegistered) - facts.Count(IsTheEnd), living.Count);
            Assert.Equal(living.Count, Enum.GetValues<Classification>().Sum(kind => living.Count(facility => facility.Classification == kind)));
            Assert.All(living, PartsNeverExceedTheWhole);
        }

        Assert.All(province.On(province.Day), replayed =>
        {
            var present = province.Facilities[replayed.Id];
            Assert.Equal(
                (present.Classification, present.Stage, present.HolderId, present.CustodySince, present.Assignment, present.EndedOn),
                (replayed.Classification, replayed.Stage, replayed.HolderId, replayed.CustodySince, replayed.Assignment, replayed.EndedOn));
            Assert.Equal(present.OpenRequestIds.Order(), replayed.OpenRequestIds.Order());
            Assert.Equal(
                present.Parts.Select(part => (part.Id, part.Classification, part.Stage, part.HolderId, part.Assignment)),
                replayed.Parts.Select(part => (part.Id, part.Classification, part.Stage, part.HolderId, part.Assignment)));
        });
    }
}
