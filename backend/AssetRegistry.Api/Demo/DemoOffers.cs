namespace AssetRegistry.Api.Demo;

/// <summary>
/// Communes and agencies offer what the merger left empty. By the first day of the published figures 29 communes and 7 agencies have
/// submitted, and 15 and 4 of them have a decision; none follows until the days of the figures are over.
/// </summary>
public sealed class DemoOffers(DemoStage stage, DemoCast cast, DemoPapers papers)
{
    private static readonly DateOnly FirstOffer = new(2025, 8, 4);
    private static readonly DateOnly LastOffer = new(2025, 12, 5);

    private static readonly (DemoOrganisation Receiver, IntendedUse Use)[] Receivers =
    [
        (DemoOrganisations.Agencies[0], IntendedUse.Education),
        (DemoOrganisations.Agencies[1], IntendedUse.Health),
        (DemoOrganisations.Agencies[4], IntendedUse.CultureSport),
        (DemoOrganisations.Agencies[7], IntendedUse.CommunePolice),
    ];

    public IEnumerable<DemoStep> Steps() =>
        [.. Chapter(cast.CommuneOffers, submittedInTime: 29, decidedInTime: 15), .. Chapter(cast.AgencyOffers, submittedInTime: 7, decidedInTime: 4)];

    private IEnumerable<DemoStep> Chapter(
        IReadOnlyList<(DemoOrganisation Holder, IReadOnlyList<DemoFacility> Facilities)> offers, int submittedInTime, int decidedInTime)
    {
        for (var turn = 0; turn < offers.Count; turn++)
        {
            var (holder, facilities) = offers[turn];
            var submittedOn = turn < submittedInTime
                ? DemoCalendar.Between(FirstOffer, DemoCalendar.FirstDayOfFigures, turn, submittedInTime)
                : DemoCalendar.Between(DemoCalendar.AfterFigures, LastOffer, turn - submittedInTime, Math.Max(2, offers.Count - submittedInTime));
            var decidedOn = turn < decidedInTime
                ? DecisionInTime(submittedOn, isLast: turn == decidedInTime - 1)
                : turn < submittedInTime
                    ? DemoCalendar.Workday(DemoCalendar.AfterFigures.AddDays((turn - decidedInTime) * 4))
                    : DemoCalendar.AddWorkdays(submittedOn, 14);
            var offer = new Offer(turn, holder, facilities, submittedOn, decidedOn, IsPlannedFirst: turn >= decidedInTime);
            foreach (var step in StepsOf(offer))
            {
                yield return step;
            }
        }
    }

    private IEnumerable<DemoStep> StepsOf(Offer offer)
    {
        Dossier? dossier = null;
        var holder = offer.Holder;
        var finance = DemoOrganisations.FinanceDepartment;
        var (receiver, use) = ReceiverOf(offer);
        if (offer.IsPlannedFirst)
        {
            yield return Step(offer.SubmittedOn, offer.Turn, async token =>
            {
                foreach (var facility in offer.Facilities)
                {
                    _ = await stage.ClassifyAsync(
                        await stage.FacilityAsync(facility.Number, token), Classification.Rearranged, null,
                        "Phương án sắp xếp lại, xử lý nhà, đất sau sáp nhập", papers.Next(PaperKind.Submission, finance, stage.Today), token);
                }
            });
        }

        if (offer.PlanApprovedOn is { } approvedOn)
        {
            yield return Step(approvedOn, 5, async token =>
            {
                var decision = papers.Next(PaperKind.Decision, DemoOrganisations.ProvinceCommittee, stage.Today);
                foreach (var facility in offer.Facilities)
                {
                    _ = await stage.ClassifyAsync(
                        await stage.FacilityAsync(facility.Number, token), Classification.Rearranged, null,
                        "UBND tỉnh phê duyệt phương án sắp xếp lại, xử lý nhà, đất", decision, token);
                }
            });
        }

        yield return Step(offer.SubmittedOn, 30 + offer.Turn, async token =>
        {
            var facilities = new List<Facility>();
            foreach (var facility in offer.Facilities)
            {
                facilities.Add(await stage.FacilityAsync(facility.Number, token));
            }

            dossier = await stage.OfferAsync(
                holder, facilities, "Không còn nhu cầu sử dụng sau khi sắp xếp đơn vị hành chính", papers.Next(PaperKind.OfficialLetter, holder, stage.Today), token);
        });
        var (acceptedOn, appraisedOn, forwardedOn) = offer.Milestones;
        yield return Step(acceptedOn, 40 + offer.Turn, async token =>
            dossier = await stage.AcceptAsync(dossier!, papers.Next(PaperKind.ReceiptSlip, finance, stage.Today), token));
        yield return Step(appraisedOn, 50 + offer.Turn, async token => dossier = await stage.AppraiseAsync(
            dossier!, "Đủ điều kiện bàn giao; cơ sở phù hợp công năng mới", papers.Next(PaperKind.AppraisalReport, finance, stage.Today), token));
        yield return Step(forwardedOn, 60 + offer.Turn, async token =>
            dossier = await stage.ForwardAsync(dossier!, papers.Next(PaperKind.Submission, finance, stage.Today), token));
        yield return Step(offer.DecidedOn, 70 + offer.Turn, async token => dossier = await stage.DecideAsync(
            dossier!, LegalForm.Transfer, receiver, use, papers.Next(PaperKind.Decision, DemoOrganisations.ProvinceCommittee, stage.Today), token));
        foreach (var step in HandoverSteps(offer))
        {
            yield return step;
        }
    }

    /// <summary>Most are handed over within two weeks and used a month later; every fifth waits.</summary>
    private IEnumerable<DemoStep> HandoverSteps(Offer offer)
    {
        if (offer.Turn % 5 == 4)
        {
            yield break;
        }

        foreach (var facility in offer.Facilities)
        {
            yield return Step(DemoCalendar.AddWorkdays(offer.DecidedOn, 9), 10 + offer.Turn, async token => await stage.RecordHandoverAsync(
                await stage.HandoverAsync(facility.Number, token),
                papers.Next(PaperKind.HandoverMinutes, offer.Holder, stage.Today), isProvisional: false, token));
            if (offer.Turn % 3 != 2)
            {
                yield return Step(DemoCalendar.AddWorkdays(offer.DecidedOn, 20), 20 + offer.Turn, async token =>
                    await stage.ConfirmUseAsync(await stage.HandoverAsync(facility.Number, token), token));
            }
        }
    }

    private static DateOnly DecisionInTime(DateOnly submittedOn, bool isLast)
    {
        var usual = DemoCalendar.AddWorkdays(submittedOn, 10);
        var dayBefore = DemoCalendar.FirstDayOfFigures.AddDays(-1);

        return isLast ? DemoCalendar.FirstDayOfFigures : usual < dayBefore ? usual : dayBefore;
    }

    private static (DemoOrganisation Receiver, IntendedUse Use) ReceiverOf(Offer offer)
    {
        var turn = offer.Turn % Receivers.Length;

        return Receivers[turn].Receiver == offer.Holder ? Receivers[(turn + 1) % Receivers.Length] : Receivers[turn];
    }

    private static DemoStep Step(DateOnly date, int turn, Func<CancellationToken, Task> play) => new(DemoCalendar.At(date, turn), play);

    private sealed record Offer(
        int Turn, DemoOrganisation Holder, IReadOnlyList<DemoFacility> Facilities, DateOnly SubmittedOn, DateOnly DecidedOn, bool IsPlannedFirst)
    {
        /// <summary>Most plans are approved a week after they are submitted, where the published figures stand still after them; every fourth is never approved
        /// by itself, but by the decision on the offer.</summary>
        public DateOnly? PlanApprovedOn => !IsPlannedFirst || Turn % 4 == 3 ? null
            : DemoCalendar.AddWorkdays(SubmittedOn, 5) is var usual && usual >= DemoCalendar.FirstDayOfFigures && usual < DemoCalendar.AfterFigures
                ? DemoCalendar.AfterFigures : usual;

        /// <summary>Acceptance, appraisal and submission to the province: spread over the days between offer and decision.</summary>
        public (DateOnly AcceptedOn, DateOnly AppraisedOn, DateOnly ForwardedOn) Milestones => (
            DemoCalendar.Between(SubmittedOn, DecidedOn, 1, 5), DemoCalendar.Between(SubmittedOn, DecidedOn, 2, 5), DemoCalendar.Between(SubmittedOn, DecidedOn, 3, 5));
    }
}
