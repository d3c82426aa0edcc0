namespace AssetRegistry.Api.Demo;

/// <summary>Communes ask for surplus buildings: one case for every stage, from just submitted to really in use.</summary>
public sealed class DemoRequests(DemoStage stage, DemoCast cast, DemoPapers papers)
{
    private static readonly DateOnly FirstRequest = new(2025, 12, 1);

    private enum Stage
    {
        Submitted,
        Accepted,
        Appraised,
        Forwarded,
        Decided,
        Provisional,
        HandedOver,
        InUse,
    }

    public IEnumerable<DemoStep> Steps()
    {
        // The first two stand in the demonstration official's commune and stay free to be asked for.
        var facilities = cast.LaterSurplus.Skip(2).ToList();
        var stages = Enum.GetValues<Stage>();
        for (var turn = 0; turn < stages.Length; turn++)
        {
            var requester = DemoOrganisations.Commune(facilities[turn].Commune.Code);
            foreach (var step in Case(facilities[turn], requester == facilities[turn].Holder ? DemoOrganisations.Agencies[0] : requester, stages[turn], turn))
            {
                yield return step;
            }
        }

        // Two ask for the same building, and one request is refused.
        yield return Submit(facilities[0], DemoOrganisations.Agencies[4], FirstRequest.AddDays(1), 7, _ => { });
        Dossier? refused = null;
        yield return Submit(facilities[stages.Length], DemoOrganisations.Agencies[5], FirstRequest, 8, dossier => refused = dossier);
        yield return Step(DemoCalendar.AddWorkdays(FirstRequest, 6), 8, async token =>
            refused = await stage.RefuseAsync(refused!, "Diện tích đề nghị vượt tiêu chuẩn, định mức; đề nghị chọn cơ sở khác", token));
    }

    private IEnumerable<DemoStep> Case(DemoFacility facility, DemoOrganisation requester, Stage until, int turn)
    {
        Dossier? dossier = null;
        var finance = DemoOrganisations.FinanceDepartment;
        yield return Submit(facility, requester, FirstRequest, turn, submitted => dossier = submitted);
        var later = new (Stage Stage, int Workdays, Func<CancellationToken, Task> Play)[]
        {
            (Stage.Accepted, 1, async token => dossier = await stage.AcceptAsync(dossier!, papers.Next(PaperKind.ReceiptSlip, finance, stage.Today), token)),
            (Stage.Appraised, 4, async token => dossier = await stage.AppraiseAsync(
                dossier!, "Phù hợp tiêu chuẩn, định mức và thứ tự ưu tiên", papers.Next(PaperKind.AppraisalReport, finance, stage.Today), token)),
            (Stage.Forwarded, 6, async token => dossier = await stage.ForwardAsync(dossier!, papers.Next(PaperKind.Submission, finance, stage.Today), token)),
            (Stage.Decided, 9, async token => dossier = await stage.DecideAsync(
                dossier!, LegalForm.Transfer, requester, dossier!.IntendedUse!.Value,
                papers.Next(PaperKind.Decision, DemoOrganisations.ProvinceCommittee, stage.Today), token)),
            (Stage.Provisional, 11, token => HandOverAsync(facility, isProvisional: true, token)),
            (Stage.HandedOver, 14, token => HandOverAsync(facility, isProvisional: false, token)),
            (Stage.InUse, 20, async token => await stage.ConfirmUseAsync(await stage.HandoverAsync(facility.Number, token), token)),
        };
        foreach (var (reached, workdays, play) in later.Where(step => step.Stage <= until))
        {
            yield return Step(DemoCalendar.AddWorkdays(FirstRequest, workdays), turn, play);
        }
    }

    private DemoStep Submit(DemoFacility facility, DemoOrganisation requester, DateOnly date, int turn, Action<Dossier> keep) => Step(date, turn, async token =>
        keep(await stage.RequestAsync(
            requester, await stage.FacilityAsync(facility.Number, token), (IntendedUse)(turn % 5), "Cần nơi làm việc và phục vụ người dân sau sáp nhập",
            papers.Next(PaperKind.OfficialLetter, requester, stage.Today), token)));

    private async Task HandOverAsync(DemoFacility facility, bool isProvisional, CancellationToken cancellationToken) => await stage.RecordHandoverAsync(
        await stage.HandoverAsync(facility.Number, cancellationToken),
        papers.Next(PaperKind.HandoverMinutes, DemoOrganisations.LandFundCentre, stage.Today), isProvisional, cancellationToken);

    private static DemoStep Step(DateOnly date, int turn, Func<CancellationToken, Task> play) => new(DemoCalendar.At(date, turn), play);
}
