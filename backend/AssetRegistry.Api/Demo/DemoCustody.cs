using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Demo;

/// <summary>
/// What the land fund centre does with the six seats of former districts: all are guarded and inspected; one is leased until a decision gives it
/// away, one a business asks for in vain because a public body needs it, one is offered to investors.
/// </summary>
public sealed class DemoCustody(DemoStage stage, DemoCast cast, DemoPapers papers)
{
    private static readonly DemoOrganisation Centre = DemoOrganisations.LandFundCentre;
    private static readonly DateOnly Kept = new(2025, 9, 18);
    private static readonly DateOnly[] Inspections = [new(2025, 9, 25), new(2025, 10, 30), new(2025, 12, 18)];
    private static readonly DateOnly[] Bills = [new(2025, 10, 2), new(2025, 11, 4), new(2025, 12, 3), new(2026, 1, 6)];

    public IEnumerable<DemoStep> Steps() =>
        [.. cast.Custody.SelectMany(Care), .. Leased(cast.Custody[0]), .. WantedByTwo(cast.Custody[1]), .. OfferedToInvestors(cast.Custody[2])];

    /// <summary>Guards and inspections; the longer a building stands empty, the worse it is found.</summary>
    private IEnumerable<DemoStep> Care(DemoFacility facility, int turn)
    {
        yield return Step(Kept, 10 + turn, async token => await stage.KeepAsync(
            await stage.CustodyAsync(facility.Number, token), "Công ty Bảo vệ Tây Bắc", Inspections[0], token));
        for (var index = 0; index < Inspections.Length; index++)
        {
            var condition = (turn + index) switch { < 3 => PremisesCondition.Good, < 6 => PremisesCondition.Fair, _ => PremisesCondition.Degraded };
            var next = index + 1 < Inspections.Length ? Inspections[index + 1] : Inspections[^1].AddDays(45);
            yield return Step(Inspections[index], 10 + turn, async token => await stage.InspectAsync(
                await stage.CustodyAsync(facility.Number, token), facility, condition, Finding(condition), next, token));
        }

        foreach (var bill in Bills)
        {
            var lastDay = new DateOnly(bill.Year, bill.Month, 1).AddDays(-1);
            yield return Step(bill, 10 + turn, async token => await stage.SpendAsync(
                await stage.CustodyAsync(facility.Number, token), CustodyCostKind.Guard, 6_000_000 + (turn * 250_000), new(lastDay.Year, lastDay.Month, 1), lastDay,
                papers.Next(PaperKind.Other, Centre, stage.Today), token));
        }

        yield return Step(Bills[0], 30 + turn, async token => await stage.SpendAsync(
            await stage.CustodyAsync(facility.Number, token), CustodyCostKind.Electricity, 380_000 + (turn * 15_000), new(2025, 9, 1), new(2025, 9, 30),
            papers.Next(PaperKind.Other, Centre, stage.Today), token));
    }

    /// <summary>Leased in autumn; when the province gives it to the health department, notice runs and the lease ends by itself.</summary>
    private IEnumerable<DemoStep> Leased(DemoFacility facility)
    {
        foreach (var step in Planned(facility, CustodyPlanKind.ShortTermLease, "Cho thuê tầng 1 khối nhà làm việc", new(2025, 9, 22)))
        {
            yield return step;
        }

        yield return Step(new(2025, 10, 1), 0, async token => await stage.LeaseAsync(
            await stage.CustodyAsync(facility.Number, token), "Công ty TNHH Chè Tây Bắc", 18_500_000, new(2025, 10, 6), new(2028, 10, 5),
            papers.Next(PaperKind.Other, Centre, stage.Today), token));
        foreach (var step in Requested(facility, DemoOrganisations.Agencies[1], IntendedUse.Health, isDecided: true, turn: 40))
        {
            yield return step;
        }
    }

    /// <summary>A business asks while a public body's request is open: it must wait, and is refused.</summary>
    private IEnumerable<DemoStep> WantedByTwo(DemoFacility facility)
    {
        foreach (var step in Planned(facility, CustodyPlanKind.ShortTermLease, "Cho thuê ngắn hạn trong khi chờ bố trí", new(2025, 9, 23))
            .Concat(Requested(facility, DemoOrganisations.Agencies[0], IntendedUse.Education, isDecided: false, turn: 41)))
        {
            yield return step;
        }

        yield return Step(new(2025, 10, 22), 42, async token => await stage.AskToLeaseAsync(
            await stage.CustodyAsync(facility.Number, token), "Hợp tác xã Dược liệu Sìn Hồ", "Kho và nơi sơ chế dược liệu", 12_000_000, 36,
            new PaperInput(PaperKind.OfficialLetter, "15/CV-HTX", stage.Today, "Hợp tác xã Dược liệu Sìn Hồ"), token));
        yield return Step(new(2025, 10, 29), 42, async token => await stage.RefuseLeaseAsync(
            await stage.CustodyAsync(facility.Number, token), "Đang có cơ quan nhà nước đề nghị tiếp nhận, được ưu tiên trước",
            papers.Next(PaperKind.OfficialLetter, Centre, stage.Today), token));
    }

    private IEnumerable<DemoStep> OfferedToInvestors(DemoFacility facility)
    {
        foreach (var step in Planned(facility, CustodyPlanKind.InvestmentCall, "Kêu gọi đầu tư trung tâm đào tạo nghề", new(2025, 11, 5)))
        {
            yield return step;
        }

        yield return Step(new(2025, 11, 17), 43, async token => await stage.CallInvestorsAsync(
            await stage.CustodyAsync(facility.Number, token), new(2026, 2, 27), papers.Next(PaperKind.OfficialLetter, Centre, stage.Today), token));
    }

    private IEnumerable<DemoStep> Planned(DemoFacility facility, CustodyPlanKind kind, string note, DateOnly proposedOn)
    {
        yield return Step(proposedOn, 44, async token => await stage.ProposePlanAsync(
            await stage.CustodyAsync(facility.Number, token), kind, decimal.Floor(facility.FloorAreaM2 / 4), note,
            papers.Next(PaperKind.Submission, Centre, stage.Today), token));
        yield return Step(DemoCalendar.AddWorkdays(proposedOn, 4), 44, async token => await stage.ApprovePlanAsync(
            await stage.CustodyAsync(facility.Number, token), papers.Next(PaperKind.Decision, DemoOrganisations.ProvinceCommittee, stage.Today), token));
    }

    private IEnumerable<DemoStep> Requested(DemoFacility facility, DemoOrganisation requester, IntendedUse use, bool isDecided, int turn)
    {
        Dossier? dossier = null;
        var finance = DemoOrganisations.FinanceDepartment;
        yield return Step(new(2025, 10, 20), turn, async token => dossier = await stage.RequestAsync(
            requester, await stage.FacilityAsync(facility.Number, token), use, "Cơ sở hiện nay chật hẹp, xuống cấp",
            papers.Next(PaperKind.OfficialLetter, requester, stage.Today), token));
        yield return Step(new(2025, 10, 21), turn, async token =>
            dossier = await stage.AcceptAsync(dossier!, papers.Next(PaperKind.ReceiptSlip, finance, stage.Today), token));
        if (!isDecided)
        {
            yield break;
        }

        yield return Step(new(2025, 10, 27), turn, async token => dossier = await stage.AppraiseAsync(
            dossier!, "Phù hợp tiêu chuẩn, định mức; hợp đồng thuê chấm dứt sau thời hạn báo trước", papers.Next(PaperKind.AppraisalReport, finance, stage.Today), token));
        yield return Step(new(2025, 10, 29), turn, async token =>
            dossier = await stage.ForwardAsync(dossier!, papers.Next(PaperKind.Submission, finance, stage.Today), token));
        yield return Step(new(2025, 11, 3), turn, async token => dossier = await stage.DecideAsync(
            dossier!, LegalForm.Transfer, requester, use, papers.Next(PaperKind.Decision, DemoOrganisations.ProvinceCommittee, stage.Today), token));
    }

    private static string Finding(PremisesCondition condition) => condition switch
    {
        PremisesCondition.Good => "Khóa niêm phong nguyên vẹn, điện nước đã ngắt, không có dấu hiệu xâm nhập",
        PremisesCondition.Fair => "Một số cửa kính vỡ, sân có cỏ mọc; cần dọn dẹp",
        _ => "Mái dột hai phòng tầng trên, tường ẩm; cần sửa trước mùa mưa",
    };

    private static DemoStep Step(DateOnly date, int turn, Func<CancellationToken, Task> play) => new(DemoCalendar.At(date, turn), play);
}
