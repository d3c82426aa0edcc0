using AssetRegistry.Access;
using AssetRegistry.Boundaries;
using AssetRegistry.Custody;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Housing;
using AssetRegistry.Offices;
using AssetRegistry.Organisations;

namespace AssetRegistry.Mergers;

/// <summary>A record that a batch touched.</summary>
/// <param name="Now">As it is now.</param>
/// <param name="Version">Its version now.</param>
/// <param name="History">Its events, the oldest first.</param>
public sealed record MergedRecord(MergerSubject Subject, Guid Id, object Now, int Version, IReadOnlyList<IBusinessEvent> History);

/// <summary>
/// Takes one batch back by the opposite events, on the days of the events they answer: figures of any date are then as if the batch had never been.
/// What has changed since the batch is kept as it is.
/// </summary>
internal sealed class MergerReversal(MergerPlan plan, MergerBatchExecuted batch, IReadOnlyList<MergedRecord> touched, Actor actor, string reason)
{
    private readonly MergerLedger _ledger = new();
    private readonly HashSet<string> _kept = [];
    private readonly HashSet<string> _organisations =
        [.. batch.Moved.Where(moved => moved.Subject is MergerSubject.Organisation).Select(moved => moved.Key)];

    public void TakeBack()
    {
        foreach (var record in touched)
        {
            TakeBack(record);
        }
    }

    public MergerBatch Close(bool isLast, Provenance provenance)
    {
        foreach (var right in batch.Moved.Where(moved => moved.Subject is MergerSubject.AccountRight))
        {
            _ledger.Record(new MovedAccount(right.Key, right.ToId, right.FromId, provenance with { Because = plan.Cause with { IsUndo = true } }));
        }

        return _ledger.Close(new MergerBatchUndone(
            plan.Id, plan.Number, batch.Stage,
            [.. batch.Moved.Where(moved => !_kept.Contains(moved.Key))], [.. batch.Moved.Where(moved => _kept.Contains(moved.Key))], isLast, provenance));
    }

    private void TakeBack(MergedRecord record)
    {
        foreach (var fact in record.History.Where(fact => IsOfBatch(fact, record) && !IsFirstBoundary(fact, record)).Reverse())
        {
            var by = new Provenance(actor.Account, actor.OrganisationId, fact.Provenance.EffectiveOn, null, reason, plan.Cause with { IsUndo = true });
            if (Opposite(fact, record, by) is { } opposite)
            {
                _ledger.Record(record.Subject, record.Id, record.Version, opposite);
            }
            else
            {
                _ = _kept.Add(record.Id.ToString());
            }
        }
    }

    /// <summary>Of the facts the merger records: whether it is this part of it that recorded it.</summary>
    private bool IsOfBatch(IBusinessEvent fact, MergedRecord record) => fact switch
    {
        _ when fact.Provenance.Because != plan.Cause => false,
        AdministrativeUnitEnded => batch.IsLast,
        AdministrativeUnitEstablished or AdministrativeUnitRenamed or GroundRedistributed or BoundaryRecorded or OrganisationEstablished =>
            batch.Stage is MergerStage.Units,
        OrganisationEnded e => HasMoved(e.OrganisationId),
        OrganisationCommuneChanged e => HasMoved(e.OrganisationId),
        OrganisationSucceeded e => HasMoved(e.PredecessorId),
        FacilityHolderChanged e => HasMoved(e.FormerHolderId),
        OfficeTakenOver e => HasMoved(e.FormerOrganisationId!.Value),
        DossierTakenOver e => HasMoved(e.FormerProposerId),
        HandoverTakenOver e => HasMoved(e.FormerPartyId),
        TemporaryHandoverTakenOver e => HasMoved(e.FormerPartyId),
        FacilityTemporaryHandoverTakenOver e => HasMoved(e.FormerReceiverId),
        HousingNeedTakenOver e => HasMoved(e.FromOrganisationId),
        HousingNeedPassedOn e => HasMoved(e.OrganisationId),
        HousingNeedCommuneChanged => HasMoved(((HousingNeed)record.Now).OrganisationId),
        _ => batch.Stage is MergerStage.Facilities,
    };

    private bool HasMoved(Guid organisationId) => _organisations.Contains(organisationId.ToString());

    /// <summary>Null: the record has changed since.</summary>
    private IBusinessEvent? Opposite(IBusinessEvent fact, MergedRecord record, Provenance by) => (fact, record.Now) switch
    {
        (AdministrativeUnitEstablished e, AdministrativeUnit) => new AdministrativeUnitAnnulled(e.UnitId, e.FullName, by),
        (AdministrativeUnitEnded e, AdministrativeUnit unit) => new AdministrativeUnitReinstated(e.UnitId, unit.Naming, unit.ProvinceCode, e.ValidTo, by),
        (AdministrativeUnitRenamed e, AdministrativeUnit unit) => unit.Naming == e.Naming ? new AdministrativeUnitRenamed(e.UnitId, e.Naming, e.Former, by) : null,
        (GroundRedistributed e, AdministrativeUnit) => e with { Into = [], Provenance = by },
        (BoundaryRecorded e, AdministrativeUnit unit) => ReferenceEquals(e.Boundary, unit.Boundary) || e.Boundary.EqualsExact(unit.Boundary)
            ? BoundaryBefore(e, record)! with { Provenance = by } : null,
        (OrganisationEstablished e, Organisation) => new OrganisationEnded(e.OrganisationId, e.Name, null, null, by),
        (OrganisationEnded e, Organisation organisation) => new OrganisationReinstated(e.OrganisationId, e.OrganisationName, organisation.Type, by),
        (OrganisationSucceeded e, Organisation) => new OrganisationSuccessionAnnulled(e.OrganisationId, e.OrganisationName, e.PredecessorId, e.PredecessorName, by),
        (OrganisationCommuneChanged e, Organisation organisation) => organisation.CommuneId == e.Commune.Id
            ? e with { Former = e.Commune, Commune = e.Former, Provenance = by } : null,
        (FacilityHolderChanged e, Facility facility) => facility.HolderId == e.HolderId || facility.Parts.Any(part => part.HolderId == e.HolderId)
            ? new FacilityHolderChanged(e.FacilityId, e.FormerHolderId, e.FormerHolderName, e.HolderId, e.HolderName, by) : null,
        (FacilityChanged e, Facility facility) => facility.CommuneId == e.Changes.Commune!.After.Id
            ? new FacilityChanged(e.FacilityId, Reversed(e.Changes), by, WasOutside(e, record)) : null,
        (OfficeTakenOver e, Office office) => office.OrganisationId == e.OrganisationId
            ? new OfficeTakenOver(
                e.OfficeId, e.FormerOrganisationId!.Value, e.FormerOrganisationName, e.OrganisationName, e.FormerKind!.Value, by, e.OrganisationId, e.Kind)
            : null,
        (DossierTakenOver e, Dossier dossier) => dossier.ProposerId == e.ProposerId
            ? new DossierTakenOver(e.DossierId, e.Number, e.FormerProposerId, e.FormerProposerName, e.ProposerId, e.ProposerName, by)
            : null,
        (HandoverTakenOver e, Handover handover) => handover.GiverId == e.PartyId || handover.ReceiverId == e.PartyId
            ? new HandoverTakenOver(e.HandoverId, e.FormerPartyId, e.FormerPartyName, e.PartyId, e.PartyName, by, e.Side)
            : null,
        (TemporaryHandoverTakenOver e, TemporaryHandover { Status: TemporaryHandoverStatus.Open }) =>
            new TemporaryHandoverTakenOver(e.TemporaryHandoverId, e.Side, e.FormerPartyId, e.FormerPartyName, e.PartyId, e.PartyName, by),
        (FacilityTemporaryHandoverTakenOver e, Facility facility) => facility.TemporaryHoldings.Any(held => held.Id == e.TemporaryHandoverId)
            ? new FacilityTemporaryHandoverTakenOver(
                e.FacilityId, e.TemporaryHandoverId, e.FormerReceiverId, e.FormerReceiverName, e.ReceiverId, e.ReceiverName, by)
            : null,
        (HousingNeedTakenOver e, HousingNeed) => StandsAsMoved(e.FromOrganisationId, e.OrganisationId)
            ? new HousingNeedPassedOn(
                e.HousingNeedId, e.OrganisationId, e.OrganisationName, e.FromOrganisationId, e.FromOrganisationName, e.Needed, e.Arranged,
                GroupsBefore(e, record), by)
            : null,
        (HousingNeedPassedOn e, HousingNeed need) => StandsAsMoved(e.OrganisationId, e.ToOrganisationId)
            ? new HousingNeedTakenOver(
                e.HousingNeedId, e.OrganisationId, e.OrganisationName, need.CommuneCode, e.ToOrganisationId, e.ToOrganisationName, e.Needed, e.Arranged,
                GroupsBefore(e, record), by)
            : null,
        (HousingNeedCommuneChanged e, HousingNeed need) => need.CommuneCode == e.Commune.Code
            ? e with { Former = e.Commune, Commune = e.Former, Provenance = by } : null,
        (DossierCommuneChanged e, Dossier) => e with { Former = e.Commune, Commune = e.Former, Provenance = by },
        (OfficeCommuneChanged e, Office office) => office.CommuneCode == e.Commune.Code ? e with { Former = e.Commune, Commune = e.Former, Provenance = by } : null,
        (CustodyCommuneChanged e, CustodyCase custody) => custody.CommuneCode == e.Commune.Code
            ? e with { Former = e.Commune, Commune = e.Former, Provenance = by } : null,
        (HousingSiteCommuneChanged e, HousingSite site) => site.CommuneId == e.Commune.Id
            ? e with { Former = e.Commune, Commune = e.Former, Provenance = by } : null,
        _ => null,
    };

    /// <summary>A count taken since says who is counted where: it stays, and with it what the merger had moved, on both sides.</summary>
    private bool StandsAsMoved(Guid fromOrganisationId, Guid toOrganisationId)
    {
        Guid[] needs = [HousingNeed.IdOf(fromOrganisationId), HousingNeed.IdOf(toOrganisationId)];

        return touched.Where(record => needs.Contains(record.Id)).All(record => !record.History
            .SkipWhile(fact => fact.Provenance.Because != plan.Cause)
            .Any(fact => fact is HousingNeedRecorded or HousingAllocationRecorded));
    }

    private static IReadOnlyList<TitleHeadcount> GroupsBefore(IBusinessEvent moved, MergedRecord need) =>
        need.History.TakeWhile(fact => !ReferenceEquals(fact, moved))
            .Select(fact => fact switch
            {
                HousingNeedRecorded recorded => recorded.Groups ?? [],
                HousingNeedTakenOver taken => taken.Groups,
                HousingNeedPassedOn passed => passed.Groups,
                _ => null,
            })
            .LastOrDefault(groups => groups is not null) ?? [];

    private static FacilityChanges Reversed(FacilityChanges changes) => new()
    {
        Commune = new(changes.Commune!.After, changes.Commune.Before),
        FormerCommuneName = changes.FormerCommuneName is { } name ? new(name.After, name.Before) : null,
    };

    private static bool WasOutside(FacilityChanged moved, MergedRecord record) => record.History.TakeWhile(fact => !ReferenceEquals(fact, moved))
        .Select(fact => fact switch
        {
            FacilityRegistered registered => registered.IsOutsideCommune,
            FacilityCorrected corrected => corrected.IsOutsideCommune,
            FacilityChanged changed => changed.IsOutsideCommune,
            _ => null,
        })
        .LastOrDefault(isOutside => isOutside is not null) ?? false;

    /// <summary>A unit that had no boundary before keeps the one it has: it is not known less well for the undoing.</summary>
    private static bool IsFirstBoundary(IBusinessEvent fact, MergedRecord record) => fact is BoundaryRecorded drawn && BoundaryBefore(drawn, record) is null;

    private static BoundaryRecorded? BoundaryBefore(BoundaryRecorded drawn, MergedRecord record) =>
        record.History.TakeWhile(fact => !ReferenceEquals(fact, drawn)).OfType<BoundaryRecorded>().LastOrDefault();
}
