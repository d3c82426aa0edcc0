namespace AssetRegistry.Tests.Histories;

internal sealed partial class RandomProvince
{
    /// <summary>One act about one or two dossiers; now and then by a delegate, or as an exchange.</summary>
    private void Issue()
    {
        if (Pick(6) == 0)
        {
            _delegations.Add(Delegation.Create(Noted(DelegationDecider.Grant(
                new(NewId(), "pho-giam-doc", [LegalForm.Transfer], Day, Day.AddDays(Pick(10)), Paper(PaperKind.Decision), Day), null, A.Decider, A.Today))));
            return;
        }

        List<Guid> ready = [.. Dossiers.Values.Where(dossier => dossier.Status is DossierStatus.Forwarded).Select(dossier => dossier.Id)];
        List<Dossier> dossiers = [.. Enumerable.Range(0, 1 + Pick(2)).Select(_ => One(ready)).Distinct().Select(id => Read(Dossiers[id]))];
        var receiver = Organisations[Pick(Organisations.Length)];
        var items = dossiers.SelectMany(dossier => dossier.Facilities.Count > 0
                ? dossier.Facilities.Select(named => (named.Id, named.PartId, Receiver: dossier.Kind is DossierKind.Offer ? receiver.Id : (Guid?)null))
                : [(AFacility().Id, (Guid?)null, (Guid?)dossier.ProposerId)])
            .DistinctBy(item => (item.Id, item.PartId))
            .Select(item => new ItemToDecide(item.Id, item.PartId, NewId(), item.Receiver, IntendedUse.Health))
            .ToList();
        var isDelegated = Said(() => _delegations.Count > 0) && Pick(3) == 0;
        var form = Pick(6) switch { 0 => LegalForm.Exchange, 1 => LegalForm.Recovery, _ => LegalForm.Transfer };
        var outcome = DecisionDecider.Issue(
            new(NewId(), form, items, Paper(PaperKind.Decision), Day),
            Ground(dossiers, items),
            isDelegated ? new("pho-giam-doc", Role.FinanceAppraiser, A.Finance.Id, null) : Usually(A.Decider),
            A.Today);
        Keep(outcome);
    }

    private void Change(Decision decision)
    {
        List<Handover> handovers = [.. decision.ItemsInForce.Where(item => item.IsHandedOver).Select(item => Handovers[item.HandoverId])];
        List<Dossier> dossiers = [.. decision.DossierIds.Select(id => Dossiers[id])];
        if (Pick(2) == 0)
        {
            var revocation = DecisionDecider.Revoke(
                new(decision.Id, "Phương án thay đổi", Paper(PaperKind.Decision), Day), decision, handovers, dossiers, Usually(A.Decider), A.Today);
            Decisions[decision.Id] = decision.Apply(Noted(revocation.Revoked));
            revocation.DossiersReopened.ToList().ForEach(reopened => Dossiers[reopened.DossierId] = Dossiers[reopened.DossierId].Apply(Noted(reopened)));
            revocation.Released.ToList().ForEach(released => Record(released.FacilityId, released));
            revocation.RequestedAgain.ToList().ForEach(requested => Record(requested.FacilityId, requested));
            Cancel(revocation.HandoversCancelled);
            return;
        }

        List<ItemToDecide> items = [.. Said(() => decision.ItemsInForce).Where(_ => Pick(2) == 0)
            .Select(item => new ItemToDecide(item.FacilityId, item.PartId, NewId(), Organisations[Pick(4)].Id, IntendedUse.Education))];
        var amendment = DecisionDecider.Amend(
            new(decision.Id, NewId(), LegalForm.Transfer, items, "Đổi cơ quan tiếp nhận", Paper(PaperKind.Decision), Day),
            decision, handovers, Ground(dossiers, items), Usually(A.Decider), A.Today);
        Decisions[decision.Id] = decision.Apply(Noted(amendment.Amended));
        amendment.Released.ToList().ForEach(released => Record(released.FacilityId, released));
        Cancel(amendment.HandoversCancelled);
        Keep(amendment.Issued);
    }

    private void CarryOut(Handover handover)
    {
        var (giver, receiver) = (Usually(A.LandFundOfficer), Usually(OfficialOf(handover.ReceiverId)));
        switch (Pick(5))
        {
            case < 2:
                var recording = HandoverDecider.Record(
                    new(handover.Id, Pick(3) == 0, null, Paper(PaperKind.HandoverMinutes), Day), handover, giver, A.Today);
                Handovers[handover.Id] = InStatus.Fold(handover, Noted(recording.Recorded));
                Record(handover.Facility.Id, recording.HandedOver);
                break;
            case < 4:
                var use = HandoverDecider.ConfirmUse(new(handover.Id, null, Day), handover, receiver, A.Today);
                Handovers[handover.Id] = handover.Apply(Noted(use.Confirmed));
                Record(handover.Facility.Id, use.PutToUse);
                break;
            default:
                var returning = HandoverDecider.Return(
                    new(handover.Id, "Không còn nhu cầu", Paper(PaperKind.HandoverMinutes), Day), handover, Facilities[handover.Facility.Id],
                    Organisations[Pick(4)], receiver, A.Today);
                Handovers[handover.Id] = handover.Apply(Noted(returning.Returned));
                Record(handover.Facility.Id, returning.AtFacility);
                break;
        }
    }

    private void HandOverTemporarily()
    {
        if (Said(() => Temporary.Count > 0) && Pick(3) == 0)
        {
            var temporary = Read(Temporary[One(Temporary.Keys)]);
            var ending = TemporaryHandoverDecider.End(
                new(temporary.Id, "Đã có nơi khác", Paper(PaperKind.HandoverMinutes), Day), temporary, Usually(A.LandFundOfficer), A.Today);
            Temporary[temporary.Id] = temporary.Apply(Noted(ending.Ended));
            Record(temporary.Facility.Id, ending.AtFacility);
            return;
        }

        var item = AnItem();
        var given = TemporaryHandoverDecider.HandOver(
            new(NewId(), item.Facility.Id, item.PartId, IntendedUse.Health, "Cần ngay", Paper(PaperKind.HandoverMinutes), Day),
            item.Facility, Organisations[Pick(4)], RuleBook.Bundled, Usually(A.LandFundOfficer), A.Today);
        Temporary[given.Recorded.TemporaryHandoverId] = TemporaryHandover.Create(Noted(given.Recorded));
        Record(item.Facility.Id, given.AtFacility);
    }

    private void Keep(DecisionOutcome outcome)
    {
        Decisions[outcome.Issued.DecisionId] = Decision.Create(Noted(outcome.Issued));
        outcome.DossiersDecided.ToList().ForEach(decided => Dossiers[decided.DossierId] = Dossiers[decided.DossierId].Apply(Noted(decided)));
        outcome.Assigned.ToList().ForEach(assigned => Record(assigned.FacilityId, assigned));
        outcome.HandoversOpened.ToList().ForEach(opened => Handovers.Add(opened.HandoverId, Handover.Create(Noted(opened))));
        foreach (var closing in outcome.TemporaryHandoversClosed)
        {
            Temporary[closing.TemporaryHandoverId] = Noted(closing.Closed) is TemporaryHandoverRegularised regularised
                ? Temporary[closing.TemporaryHandoverId].Apply(regularised)
                : Temporary[closing.TemporaryHandoverId].Apply((TemporaryHandoverEnded)closing.Closed);
            Record(closing.AtFacility.FacilityId, closing.AtFacility);
            if (closing is { Provisional: { } provisional, HandedOver: { } handedOver })
            {
                Handovers[provisional.HandoverId] = Handovers[provisional.HandoverId].Apply(Noted(provisional));
                Record(handedOver.FacilityId, handedOver);
            }
        }
    }

    private void Cancel(IReadOnlyList<HandoverCancelled> cancelled) =>
        cancelled.ToList().ForEach(each => Handovers[each.HandoverId] = Handovers[each.HandoverId].Apply(Noted(each)));

    private DecisionGround Ground(List<Dossier> dossiers, List<ItemToDecide> items) => new(
        dossiers,
        [.. dossiers.SelectMany(dossier => dossier.FacilityIds).Concat(items.Select(item => item.FacilityId)).Distinct().Select(id => Facilities[id])],
        Organisations,
        _delegations,
        RuleBook.Bundled);
}
