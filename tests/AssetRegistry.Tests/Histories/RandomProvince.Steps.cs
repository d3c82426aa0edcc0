namespace AssetRegistry.Tests.Histories;

internal sealed partial class RandomProvince
{
    private void Step()
    {
        switch (Pick(32))
        {
            case 0:
                Rearrange(Read(AFacility()));
                break;
            case 1:
                Delimit(Read(AFacility()));
                break;
            case 2 or 3 or 4:
                Propose();
                break;
            case < 12:
                Handle(Read(Dossiers[One(Dossiers.Values.Where(dossier => dossier.IsOpen || Number(20) == 0).Select(dossier => dossier.Id))]));
                break;
            case 12 or 13:
                Issue();
                break;
            case 14:
                Change(Read(Decisions[One(Decisions.Keys)]));
                break;
            case 15:
                HandOverTemporarily();
                break;
            case < 20:
                CarryOut(Read(Handovers[One(
                    Handovers.Values.Where(handover => handover.Status < HandoverStatus.InUse || Number(8) == 0).Select(handover => handover.Id))]));
                break;
            case < 25:
                Care();
                break;
            case 25:
                Work();
                break;
            case 26 or 27:
                House();
                break;
            case 28:
                Work();
                break;
            case 29:
                House();
                break;
            case 30:
                Consolidate();
                break;
            default:
                LookAt(Read(AFacility()));
                break;
        }
    }

    private void Rearrange(Facility facility)
    {
        var part = PartOf(facility);
        switch (Pick(6))
        {
            case 0:
                Receive(facility, part);
                break;
            case 1 when Said(() => Facilities.Count < 12):
                var (land, floor) = (facility.LandAreaM2 ?? 0, facility.FloorAreaM2 ?? 0);
                var division = FacilityDecider.Split(
                    new(
                        facility.Id, [Piece(land / 2, floor / 2, facility), Piece(land - (land / 2), floor - (floor / 2))], "Chia tách", Paper(PaperKind.Decision), Day),
                    facility, A.TaLengCommune, OpenAbout(facility), A.Administrator, A.Today);
                Record(facility.Id, division.Split);
                division.Pieces.ToList().ForEach(Found);
                break;
            case 3 or 4 when part is { } dissolved && Pick(2) == 0:
                Dissolve(facility, dissolved);
                break;
            case 2 when Pick(4) == 0:
                Record(facility.Id, FacilityDecider.End(
                    new(facility.Id, FacilityDisposal.Demolished, "Hư hỏng", Paper(PaperKind.Decision), Day), facility, OpenAbout(facility), A.Administrator, A.Today));
                break;
            default:
                Record(facility.Id, FacilityDecider.Classify(
                    new(facility.Id, Pick(4) == 0 ? Classification.Retained : Classification.Surplus, null, "Rà soát", Paper(PaperKind.OfficialLetter), Day, part),
                    facility, Usually(A.Appraiser), A.Today));
                break;
        }
    }

    private void Delimit(Facility facility) => Record(facility.Id, FacilityDecider.DelimitPart(
        new(facility.Id, NewId(), $"Phần {Said(() => _ids)}", 1 + Pick(1500), 1 + Pick(800), Classification.Surplus, null, "Tách phần", Paper(PaperKind.OfficialLetter), Day),
        facility, Usually(A.Appraiser), A.Today));

    private void Propose()
    {
        var proposer = Organisations[Pick(Organisations.Length)];
        var kind = Pick(3) == 0 ? DossierKind.Offer : DossierKind.Request;
        var isNeed = kind is DossierKind.Request && Pick(8) == 0;
        List<ProposedItem> items = isNeed ? [] : [.. Enumerable.Range(0, 1 + Pick(2)).Select(_ => AnItem())];
        var proposal = new Proposal(
            kind, items, isNeed ? A.TaLengCommune : null, IntendedUse.Health, 100m, 5, null, "Thiếu phòng làm việc", [Paper(PaperKind.Other)]);
        switch (Pick(8))
        {
            case 0:
                var drafted = DossierDecider.Draft(
                    new(NewId(), $"HS-{Said(() => _ids)}", proposal, Day), proposer, Usually(A.OfficialOf(proposer)), A.Today);
                Dossiers[drafted.DossierId] = Dossier.Create(Noted(drafted));
                break;
            case 1 or 2:
                GoOnWith(Read(Dossiers[One(Dossiers.Values.Where(dossier => dossier.Status is DossierStatus.Draft).Select(dossier => dossier.Id))]), proposal);
                break;
            default:
                var id = NewId();
                var submission = DossierDecider.Submit(
                    new(id, $"HS-{Said(() => _ids)}", proposal, Paper(PaperKind.OfficialLetter), Day), proposer, Usually(A.OfficialOf(proposer)), A.Today);
                Dossiers[id] = Dossier.Create(Noted((DossierSubmitted)submission.Submitted));
                Ask(submission);
                break;
        }
    }

    private void GoOnWith(Dossier draft, Proposal given)
    {
        var (proposal, official) = (given with { Kind = draft.Kind }, Usually(OfficialOf(draft.ProposerId)));
        switch (Pick(5))
        {
            case 0:
                Dossiers[draft.Id] = draft.Apply(Noted(DossierDecider.Discard(new(draft.Id, "Không còn nhu cầu", Day), draft, official, A.Today)));
                break;
            case 1:
                Dossiers[draft.Id] = draft.Apply(Noted(DossierDecider.Revise(new(draft.Id, proposal, Day), draft, official, A.Today)));
                break;
            default:
                var submitted = DossierDecider.SubmitDraft(
                    new(draft.Id, proposal, Paper(PaperKind.OfficialLetter), Day), draft, Organisations.First(each => each.Id == draft.ProposerId), official, A.Today);
                Dossiers[draft.Id] = draft.Apply(Noted((DossierSubmitted)submitted.Submitted));
                Ask(submitted);
                break;
        }
    }

    private void Handle(Dossier dossier)
    {
        IReadOnlyList<Facility> facilities = [.. dossier.FacilityIds.Select(id => Facilities[id])];
        var (appraiser, proposer) = (Usually(A.Appraiser), Usually(OfficialOf(dossier.ProposerId)));
        switch (Pick(24))
        {
            case 0:
                var refusal = DossierDecider.Refuse(new(dossier.Id, "Không phù hợp", null, Day), dossier, facilities, Usually(A.Decider), A.Today);
                Dossiers[dossier.Id] = dossier.Apply(Noted(refusal.Refused));
                refusal.RequestsClosed.ToList().ForEach(closed => Record(closed.FacilityId, closed));
                break;
            case 1:
                var withdrawal = DossierDecider.Withdraw(new(dossier.Id, "Đã có nơi khác", Day), dossier, facilities, proposer, A.Today);
                Dossiers[dossier.Id] = dossier.Apply(Noted(withdrawal.Withdrawn));
                withdrawal.RequestsClosed.ToList().ForEach(closed => Record(closed.FacilityId, closed));
                break;
            case 2 or 3:
                var proposal = new Proposal(
                    dossier.Kind, [.. dossier.Facilities.Select(named => new ProposedItem(Facilities[named.Id], named.PartId))],
                    dossier.WantedIn is null ? null : A.TaLengCommune, IntendedUse.Health, 100m, Justification: "Đã giảm diện tích", Papers: [Paper(PaperKind.Other)]);
                var again = DossierDecider.Resubmit(
                    new(dossier.Id, proposal, Paper(PaperKind.OfficialLetter), Day), dossier,
                    Organisations.First(organisation => organisation.Id == dossier.ProposerId), proposer, A.Today);
                Dossiers[dossier.Id] = dossier.Apply(Noted((DossierResubmitted)again.Submitted));
                Ask(again);
                break;
            case 4:
                var answered = Read(Dossiers[One(Dossiers.Values.Where(each => each.IsOpenToObjection).Select(each => each.Id))]);
                var objector = Organisations[Pick(Organisations.Length)];
                Dossiers[answered.Id] = answered.Apply(Noted(DossierDecider.RaiseObjection(
                    new(answered.Id, NewId(), "Xã cần hơn", null, Day), answered, RuleBook.Bundled, objector, Pick(2) == 0, A.OfficialOf(objector), A.Today)));
                break;
            case 5:
                var objected = Read(Dossiers[One(Dossiers.Values.Where(each => each.Objections.Count > 0).Select(each => each.Id))]);
                Dossiers[objected.Id] = objected.Apply(Noted(DossierDecider.AnswerObjection(
                    new(objected.Id, Said(() => objected.Objections[^1].Id), false, "Đã theo thứ tự", null, Day), objected, appraiser, A.Today)));
                break;
            default:
                Dossiers[dossier.Id] = Next(dossier, appraiser, proposer);
                break;
        }
    }

    /// <summary>A step towards the province's desk, now and then a detour.</summary>
    private Dossier Next(Dossier dossier, Actor appraiser, Actor proposer)
    {
        var isDetour = Pick(6) == 0;
        var (status, awaited) = Said(() => (dossier.Status, dossier.OpinionAwaitedFromIds));
        return status switch
        {
            DossierStatus.Submitted => dossier.Apply(Noted(DossierDecider.Accept(
                new(dossier.Id, Paper(PaperKind.ReceiptSlip), Day), dossier, appraiser, A.Today))),
            DossierStatus.SupplementAsked => dossier.Apply(Noted(DossierDecider.Supplement(
                new(dossier.Id, "Gửi kèm", Paper(PaperKind.OfficialLetter), Day), dossier, proposer, A.Today))),
            DossierStatus.Accepted or DossierStatus.UnderAppraisal when isDetour => dossier.Apply(Noted(DossierDecider.AskForSupplement(
                new(dossier.Id, "Thiếu sơ đồ", null, Day), dossier, appraiser, A.Today))),
            DossierStatus.Accepted when Pick(2) == 0 => dossier.Apply(Noted(DossierDecider.StartAppraisal(new(dossier.Id, Day), dossier, appraiser, A.Today))),
            DossierStatus.UnderAppraisal when Pick(2) == 0 => dossier.Apply(Noted(DossierDecider.AskForOpinion(
                new(dossier.Id, "Có phù hợp không?", Day.AddDays(Pick(4)), null, Day), dossier, Organisations[Pick(4)], appraiser, A.Today))),
            DossierStatus.GatheringOpinions when Pick(2) == 0 && awaited is [var asked, ..] => dossier.Apply(Noted(
                DossierDecider.GiveOpinion(new(dossier.Id, true, "Phù hợp", null, Day), dossier, OfficialOf(asked), A.Today))),
            DossierStatus.Appraised => dossier.Apply(Noted(DossierDecider.Forward(
                new(dossier.Id, Paper(PaperKind.Submission), Day), dossier, appraiser, A.Today))),
            _ => dossier.Apply(Noted(DossierDecider.Appraise(
                new(dossier.Id, "Đủ điều kiện", Paper(PaperKind.AppraisalReport), Day), dossier, appraiser, A.Today))),
        };
    }

    private void Ask(DossierSubmission submission) => submission.Requests.ToList().ForEach(requested => Record(requested.FacilityId, requested));

    private ProposedItem AnItem()
    {
        var facility = AFacility();
        return new(facility, PartOf(facility));
    }

    /// <summary>The whole, or one of its parts.</summary>
    private Guid? PartOf(Facility facility)
    {
        var part = Said(() => facility.Parts.Count == 0 || Number(2) == 0 ? Guid.Empty : facility.Parts[Number(facility.Parts.Count)].Id);
        return part == Guid.Empty ? null : part;
    }

    private IReadOnlyList<Dossier> OpenAbout(Facility facility) =>
        [.. Dossiers.Values.Where(dossier => dossier.IsOpen && dossier.FacilityIds.Contains(facility.Id))];

    /// <param name="contents">The facility whose parcels and buildings go with this piece; null: none do.</param>
    private FacilityPiece Piece(decimal land, decimal floor, Facility? contents = null) => new(
        NewId(), $"LC-{Said(() => _ids)}", "Khu", land, floor, null, null,
        [.. (contents?.Parcels ?? []).Select(parcel => parcel.Id)], [.. (contents?.Buildings ?? []).Select(building => building.Id)]);
}
