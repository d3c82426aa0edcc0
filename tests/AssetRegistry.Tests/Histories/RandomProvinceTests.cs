using AssetRegistry.Tests.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Histories;

/// <summary>What holds after every command of any sequence: parts, several dossiers in one act, revocations, amendments, returns, endings.</summary>
public sealed class RandomProvinceTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20251014, 21);

    private static readonly Arbitrary<int[]> Numbers = Arb.From(Gen.ArrayOf(Gen.Choose(0, 9999), 1500));

    [Fact]
    public void What_must_hold_holds_after_every_command()
    {
        var reached = new HashSet<Type>();
        var refused = 0;
        Check.One(Repeatable, Prop.ForAll(Numbers, numbers =>
        {
            var told = 0;
            var province = new RandomProvince(numbers).Run(now =>
            {
                Assert.All(now.Facilities.Values, PartsNeverExceedTheWhole);
                OpenRequestsAreThoseOfOpenDossiers(now);
                OneDecisionIsCarriedOutAtATime(now);
                Assert.All(now.Facilities.Values, facility => HandoversFit(now, facility));
                Assert.All(now.Facts.Skip(told), fact => Assert.NotEmpty(FactText.Describe(fact).Vietnamese));
                told = now.Facts.Count;
            });
            Assert.All(province.Dossiers.Values, ClockProperties.Hold);
            EveryDayReconciles(province);
            reached.UnionWith(province.Facts.Select(fact => fact.GetType()));
            refused += province.Refused;
        }));

        // The sequences must get far enough to mean something.
        Assert.Empty(
            new HashSet<Type>
            {
                typeof(FacilityPartDelimited), typeof(DossierDrafted), typeof(DossierDraftDiscarded), typeof(DossierOpinionGiven), typeof(DossierResubmitted),
                typeof(DossierObjectionRaised), typeof(DossierObjectionAnswered), typeof(DelegationGranted), typeof(DecisionRevoked), typeof(DecisionAmended),
                typeof(TemporaryHandoverRegularised), typeof(HandoverReturned), typeof(UseConfirmed), typeof(FacilitySplit), typeof(FacilityEnded),
                typeof(FacilityReceivedIntoCustody),
            }.Except(reached));
        Assert.True(refused > 0);
    }

    private static void PartsNeverExceedTheWhole(Facility facility)
    {
        Assert.True(facility.Parts.Sum(part => part.LandAreaM2 ?? 0) <= facility.LandAreaM2);
        Assert.True(facility.Parts.Sum(part => part.FloorAreaM2 ?? 0) <= facility.FloorAreaM2);
    }

    private static void OpenRequestsAreThoseOfOpenDossiers(RandomProvince now) => Assert.Equal(
        now.Dossiers.Values.Where(dossier => dossier.Kind is DossierKind.Request && dossier.IsOpen)
            .SelectMany(dossier => dossier.Facilities.Select(named => (named.Id, named.PartId, Dossier: dossier.Id))).Order(),
        now.Facilities.Values.SelectMany(facility => facility.AllOpenRequests.Select(request => (facility.Id, request.PartId, Dossier: request.DossierId))).Order());

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
            Assert.Equal(facts.Count(fact => fact is FacilityRegistered) - facts.Count(fact => fact is FacilityEnded or FacilitySplit), living.Count);
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
