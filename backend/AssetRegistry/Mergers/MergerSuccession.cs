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

/// <summary>What the execution of a plan does to the records it moves. Every event takes effect on the plan's day, however late it is recorded.</summary>
internal sealed partial class MergerSuccession(MergerPlan plan, MergerSituation situation, Actor actor, DateOnly today)
{
    private readonly MergerDestinations _destinations = new(plan, situation.Units);
    private readonly Dictionary<Guid, AdministrativeUnit> _units = situation.Units.ToDictionary(unit => unit.Id);
    private readonly List<Office> _offices = [.. situation.Offices];

    public MergerLedger Ledger { get; } = new();

    /// <summary>A committee ends with its unit, so the unit after it needs one to take over.</summary>
    public static IReadOnlyList<LocalizedText> ProblemsOf(MergerPlan plan, MergerSituation situation, MergerPreview preview) =>
    [
        .. from move in preview.Of(MergerSubject.Organisation)
           where situation.Organisations.Any(organisation => organisation.Id.ToString() == move.Key && Ends(plan, organisation)) && CommitteeOf(plan, situation, move.ToUnitId!.Value) is null
           let unit = plan.Content.FindUnit(move.ToUnitId!.Value)!.FullName
           select new LocalizedText($"{move.Name} kết thúc nhưng {unit} chưa có UBND để kế thừa.", $"{move.Name} ends, but {unit} has no committee to succeed it."),
    ];

    /// <summary>What there is from the plan's day on. The units that end stay until nothing is left in them, so that every record is somewhere meanwhile.</summary>
    public void MoveUnits()
    {
        foreach (var planned in plan.Content.NewUnits)
        {
            Establish(planned);
        }

        foreach (var line in plan.Content.Lines.Where(line => line is { Ends: false, Kind: not MergerLineKind.Unchanged }))
        {
            Continue(_units[line.UnitId], plan.Content.FindUnit(line.UnitId)!);
            GiveGround(line);
            Count(line);
        }
    }

    public void EndUnits()
    {
        foreach (var line in plan.Content.EndingLines)
        {
            var unit = _units[line.UnitId];
            var ended = AdministrativeUnitDecider.End(new(unit.Id, plan.Content.EffectiveOn, line.Succession, plan.Content.LegalAct), unit, actor, today);
            Ledger.Record(MergerSubject.AdministrativeUnit, unit.Id, unit.Version, ended with { Provenance = Caused(ended.Provenance) });
            Count(line);
        }
    }

    public void MoveOrganisations(IReadOnlyList<MergerMove> moves, MergerPreview preview)
    {
        foreach (var move in moves)
        {
            var organisation = situation.Organisations.Single(organisation => organisation.Id.ToString() == move.Key);
            var heir = Ends(plan, organisation) ? Succeed(organisation, move.ToUnitId!.Value) : Follow(organisation, move);
            Ledger.Moved.Add(Moved(move));
            foreach (var follower in preview.FollowersOf(move))
            {
                if (follower.Subject is MergerSubject.AccountRight)
                {
                    Ledger.Record(new MovedAccount(follower.Key, organisation.Id, heir.Id, NotBefore(organisation.ValidFrom)));
                    Ledger.Moved.Add(new(MergerSubject.AccountRight, follower.Key, follower.Name, organisation.Id, heir.Id));
                }
                else
                {
                    Ledger.Moved.Add(Moved(follower));
                }
            }
        }
    }

    public void MovePlaces(IReadOnlyList<MergerMove> moves, MergerPreview preview)
    {
        foreach (var move in moves.SelectMany(move => preview.FollowersOf(move).Prepend(move)))
        {
            switch (move.Subject)
            {
                case MergerSubject.Facility:
                    MoveFacility(Find(situation.Facilities, facility => facility.Id, move), move);
                    break;
                case MergerSubject.Office:
                    var office = Find(situation.Offices, office => office.Id, move);
                    Ledger.Record(move.Subject, office.Id, office.Version, new OfficeCommuneChanged(
                        office.Id, office.OrganisationName, Former(move), After(move), NotBefore(office.Site.From)));
                    break;
                case MergerSubject.CustodyCase:
                    var custody = Find(situation.CustodyCases, custody => custody.Id, move);
                    Ledger.Record(move.Subject, custody.Id, custody.Version, new CustodyCommuneChanged(
                        custody.Id, Former(move), After(move), NotBefore(custody.OpenedOn)));
                    break;
                case MergerSubject.HousingSite:
                    var site = Find(situation.HousingSites, site => site.Id, move);
                    Ledger.Record(move.Subject, site.Id, site.Version, new HousingSiteCommuneChanged(
                        site.Id, Former(move), After(move), NotBefore(site.RegisteredOn)));
                    break;
                default:
                    var dossier = Find(situation.Dossiers, dossier => dossier.Id, move);
                    Ledger.Record(move.Subject, dossier.Id, dossier.Version, new DossierCommuneChanged(
                        dossier.Id, dossier.Number, Former(move), After(move), NotBefore(dossier.SubmittedOn)));
                    break;
            }

            Ledger.Moved.Add(Moved(move));
        }
    }

    /// <summary>A people's committee ends with its unit; other bodies go on in the unit after it.</summary>
    public static bool Ends(MergerPlan plan, Organisation organisation) => organisation is { Type: OrganisationType.CommuneCommittee, CommuneId: { } unit }
        && plan.Content.FindLine(unit) is { Ends: true };

    private void Establish(PlannedUnit planned)
    {
        var predecessors = plan.Content.Lines.Where(line => line.IntoIds.Contains(planned.UnitId)).Select(line => _units[line.UnitId]).ToList();
        var established = AdministrativeUnitDecider.Establish(
            new(
                planned.UnitId, planned.Code, planned.Name, planned.FullName, planned.Type, predecessors[0].ProvinceCode, predecessors[0].ParentId,
                planned.DeclaredAreaKm2, plan.Content.EffectiveOn, plan.Content.LegalAct.Number, [.. predecessors.Select(unit => unit.Id)],
                plan.Content.LegalAct),
            actor, today);
        established = established with { Provenance = Caused(established.Provenance) };
        Ledger.Record(MergerSubject.AdministrativeUnit, planned.UnitId, 0, established);
        var unit = AdministrativeUnit.Create(established);
        Redraw(unit, planned, version: 0);
        if (planned.Committee is { } committee)
        {
            var entered = OrganisationDecider.Establish(
                new(committee.OrganisationId, committee.Code, committee.Name, OrganisationType.CommuneCommittee, plan.Content.EffectiveOn, plan.Content.LegalAct),
                unit, actor with { Role = Role.Administrator }, today);
            Ledger.Record(MergerSubject.Organisation, committee.OrganisationId, 0, entered with { Provenance = Caused(entered.Provenance) });
        }
    }

    private void Continue(AdministrativeUnit unit, PlannedUnit planned)
    {
        var naming = new UnitNaming(planned.Code, planned.Name, planned.FullName, planned.Type);
        if (naming != unit.Naming)
        {
            Ledger.Record(MergerSubject.AdministrativeUnit, unit.Id, unit.Version, new AdministrativeUnitRenamed(unit.Id, unit.Naming, naming, NotBefore(unit.ValidFrom)));
        }

        Redraw(unit, planned, unit.Version);
    }

    private void GiveGround(MergerLine line)
    {
        if (line.IntoIds.Any(id => id != line.UnitId))
        {
            var unit = _units[line.UnitId];
            Ledger.Record(MergerSubject.AdministrativeUnit, unit.Id, unit.Version, new GroundRedistributed(
                unit.Id, unit.FullName, plan.Content.EffectiveOn, line.Succession, NotBefore(unit.ValidFrom)));
        }
    }

    private void Count(MergerLine line) => Ledger.Moved.Add(
        new(MergerSubject.AdministrativeUnit, line.UnitId.ToString(), _units[line.UnitId].FullName, line.UnitId, line.IntoIds[0]));

    private void Redraw(AdministrativeUnit unit, PlannedUnit planned, int version)
    {
        if (MergerBoundaries.Of(plan.Content, planned, _units) is (var boundary, var source) && !(unit.Boundary is { } known && boundary.EqualsExact(known))
            && AdministrativeUnitDecider.Record(
                new(unit.Id, source, boundary, plan.Content.LegalAct.Number, plan.Content.EffectiveOn, plan.Content.LegalAct), unit, actor, today)
                is { } recorded)
        {
            Ledger.Record(MergerSubject.AdministrativeUnit, unit.Id, version, recorded with { Provenance = Caused(recorded.Provenance) });
        }
    }

    /// <summary>A committee ends with its unit, and the one of the unit after it has what it had.</summary>
    private Organisation Succeed(Organisation organisation, Guid unitId)
    {
        var successor = situation.Organisations.Single(heir => heir.Id == CommitteeOf(plan, situation, unitId));
        var since = NotBefore(organisation.ValidFrom);
        Ledger.Record(MergerSubject.Organisation, organisation.Id, organisation.Version,
            new OrganisationEnded(organisation.Id, organisation.Name, successor.Id, successor.Name, since));
        Ledger.Record(MergerSubject.Organisation, successor.Id, successor.Version,
            new OrganisationSucceeded(successor.Id, successor.Name, organisation.Id, organisation.Name, since));
        foreach (var facility in situation.Facilities.Where(facility =>
            facility.HolderId == organisation.Id || facility.Parts.Any(part => part.HolderId == organisation.Id)))
        {
            Ledger.Record(MergerSubject.Facility, facility.Id, facility.Version,
                OrganisationDecider.Follow(facility, organisation, successor, NotBefore(facility.HeldSince)));
        }

        foreach (var office in situation.Offices.Where(office => office.OrganisationId == organisation.Id))
        {
            var taken = OrganisationDecider.Follow(
                office, successor, [.. _offices.Where(own => own.OrganisationId == successor.Id)], NotBefore(office.OpenedOn));
            _offices.Add(office.Apply(taken));
            Ledger.Record(MergerSubject.Office, office.Id, office.Version, taken);
        }

        foreach (var dossier in situation.Dossiers.Where(dossier => dossier.ProposerId == organisation.Id))
        {
            Ledger.Record(MergerSubject.Dossier, dossier.Id, dossier.Version, new DossierTakenOver(
                dossier.Id, dossier.Number, successor.Id, successor.Name, organisation.Id, organisation.Name, NotBefore(dossier.SubmittedOn)));
        }

        foreach (var handover in situation.Handovers)
        {
            foreach (var side in SidesOf(organisation, handover))
            {
                Ledger.Record(MergerSubject.Handover, handover.Id, handover.Version, new HandoverTakenOver(
                    handover.Id, successor.Id, successor.Name, organisation.Id, organisation.Name, NotBefore(handover.DecidedOn), side));
            }
        }

        foreach (var (side, (temporary, facility)) in situation.TemporaryHandovers.SelectMany(temporary =>
            SidesOf(organisation, temporary.Handover).Select(side => (side, temporary))))
        {
            var by = NotBefore(temporary.HandedOverOn);
            Ledger.Record(MergerSubject.TemporaryHandover, temporary.Id, temporary.Version, new TemporaryHandoverTakenOver(
                temporary.Id, side, successor.Id, successor.Name, organisation.Id, organisation.Name, by));
            if (side is PartySide.Receiver)
            {
                Ledger.Record(MergerSubject.Facility, facility.Id, facility.Version, new FacilityTemporaryHandoverTakenOver(
                    facility.Id, temporary.Id, successor.Id, successor.Name, organisation.Id, organisation.Name, by));
            }
        }

        PassOnNeed(organisation, successor);

        return successor;
    }

    private static IEnumerable<PartySide> SidesOf(Organisation organisation, IHandoverParties parties)
    {
        if (parties.GiverId == organisation.Id)
        {
            yield return PartySide.Giver;
        }

        if (parties.ReceiverId == organisation.Id)
        {
            yield return PartySide.Receiver;
        }
    }

    private Organisation Follow(Organisation organisation, MergerMove move)
    {
        Ledger.Record(MergerSubject.Organisation, organisation.Id, organisation.Version, new OrganisationCommuneChanged(
            organisation.Id, organisation.Name, Former(move) with { Code = organisation.CommuneCode! }, After(move), NotBefore(organisation.ValidFrom)));
        MoveNeed(organisation, move);

        return organisation;
    }

    private void MoveFacility(Facility facility, MergerMove move)
    {
        var after = After(move);
        Ledger.Record(MergerSubject.Facility, facility.Id, facility.Version, new FacilityChanged(
            facility.Id,
            new()
            {
                Commune = new(new CommuneReference(facility.CommuneId, facility.CommuneCode, facility.CommuneName), after),
                FormerCommuneName = FacilityChanges.Between<string?>(facility.FormerCommuneName, facility.CommuneName),
            },
            NotBefore(facility.RegisteredOn),
            FacilityDecider.IsOutside(_units[after.Id], facility.Location)));
    }

    /// <summary>The committee that begins with the unit, or the one it keeps.</summary>
    private static Guid? CommitteeOf(MergerPlan plan, MergerSituation situation, Guid unitId) => plan.Content.FindUnit(unitId)?.Committee?.OrganisationId
        ?? situation.Organisations.FirstOrDefault(organisation =>
            organisation.CommuneId == unitId && organisation.Type is OrganisationType.CommuneCommittee)?.Id;

    private static T Find<T>(IReadOnlyList<T> records, Func<T, Guid> idOf, MergerMove move) => records.Single(record => idOf(record).ToString() == move.Key);

    private CommuneReference Former(MergerMove move)
    {
        var unit = _units[move.FromUnitId];

        return new(unit.Id, unit.Code, unit.FullName);
    }

    private CommuneReference After(MergerMove move) => _destinations.Reference(move.ToUnitId!.Value);

    private static MovedRecord Moved(MergerMove move) => new(move.Subject, move.Key, move.Name, move.FromUnitId, move.ToUnitId!.Value);

    /// <summary>The plan's day, or the day the record began if that is later: what began after the reform was recorded under a former unit by mistake.</summary>
    private Provenance NotBefore(DateOnly began) => Provenance.Of(
        actor, began > plan.Content.EffectiveOn ? began : plan.Content.EffectiveOn, plan.Content.LegalAct) with
    { Because = plan.Cause };

    private Provenance Caused(Provenance provenance) => provenance with { Because = plan.Cause };
}
