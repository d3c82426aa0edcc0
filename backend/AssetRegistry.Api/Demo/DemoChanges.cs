using AssetRegistry.Api.Decisions;
using AssetRegistry.Api.Handovers;

namespace AssetRegistry.Api.Demo;

/// <summary>
/// After the published figures the agencies exchange and give up their warehouses: two are handed over by minutes drawn up item by item, one
/// decision is revoked, one amended, two warehouses are exchanged, and one is handed over for the time being and still waits for its decision.
/// </summary>
public sealed class DemoChanges(DemoStage stage, DemoCast cast, DemoPapers papers)
{
    private static readonly DateOnly Offered = new(2025, 11, 17);
    private static readonly DateOnly HandedOverAtOnce = new(2025, 12, 1);

    private static DemoOrganisation Province => DemoOrganisations.ProvinceCommittee;

    public IEnumerable<DemoStep> Steps()
    {
        var agencies = DemoOrganisations.Agencies;
        return
        [
            .. HandedOverInDetail(agencies[1], agencies[0], IntendedUse.Education, 1, hasDifferences: false),
            .. HandedOverInDetail(agencies[2], agencies[4], IntendedUse.CultureSport, 2, hasDifferences: true),
            .. Revoked(agencies[3], agencies[5], 3),
            .. Amended(agencies[4], agencies[6], agencies[1], 4),
            .. Exchanged(agencies[5], agencies[6], 5),
            Step(HandedOverAtOnce, 90, async token => await stage.HandOverTemporarilyAsync(
                await WarehouseAsync(agencies[7], token), agencies[4], IntendedUse.CultureSport, "Cần ngay nơi lưu giữ hiện vật khi sửa chữa kho cũ",
                papers.Next(PaperKind.HandoverMinutes, agencies[7], stage.Today), token)),
        ];
    }

    private IEnumerable<DemoStep> HandedOverInDetail(
        DemoOrganisation holder, DemoOrganisation receiver, IntendedUse use, int turn, bool hasDifferences)
    {
        var dossiers = new List<Dossier>();
        foreach (var step in OfferSteps(holder, turn, dossiers))
        {
            yield return step;
        }

        Handover? handover = null;
        yield return Step(DemoCalendar.AddWorkdays(Offered, 9), 90 + turn, async token =>
            await DecideAsync(dossiers, LegalForm.Transfer, token, (holder, receiver, use)));
        yield return Step(DemoCalendar.AddWorkdays(Offered, 14), 90 + turn, async token =>
        {
            var facility = await WarehouseAsync(holder, token);
            handover = await stage.SignMinutesAsync(
                await stage.HandoverAsync(facility.Number, token), facility.Name, Items(facility),
                [
                    new(1, facility.LandAreaM2!.Value), new(2, facility.FloorAreaM2!.Value),
                    hasDifferences ? new(3, 10, "Cũ", "Hai giá kệ đã thanh lý, chưa ghi giảm") : new(3, 12, "Còn tốt"),
                ],
                papers.Next(PaperKind.HandoverMinutes, holder, stage.Today), token);
        });
        if (!hasDifferences)
        {
            yield return Step(DemoCalendar.AddWorkdays(Offered, 20), 90 + turn, async token => handover = await stage.UpdateBooksAsync(
                handover!, papers.Next(PaperKind.Other, receiver, stage.Today), papers.Next(PaperKind.Other, holder, stage.Today),
                papers.Next(PaperKind.Confirmation, DemoOrganisations.Agencies[2], stage.Today), token));
            yield return Step(DemoCalendar.AddWorkdays(Offered, 24), 90 + turn, async token => await stage.ConfirmUseAsync(handover!, token));
        }
    }

    private IEnumerable<DemoStep> Revoked(DemoOrganisation holder, DemoOrganisation receiver, int turn)
    {
        var dossiers = new List<Dossier>();
        Decision? decision = null;
        return
        [
            .. OfferSteps(holder, turn, dossiers),
            Step(DemoCalendar.AddWorkdays(Offered, 9), 90 + turn, async token =>
                decision = await DecideAsync(dossiers, LegalForm.Transfer, token, (holder, receiver, IntendedUse.PublicService))),
            Step(DemoCalendar.AddWorkdays(Offered, 16), 90 + turn, async token => await stage.RevokeAsync(
                decision!, "Bên nhận đã được bố trí nơi khác", papers.Next(PaperKind.Decision, Province, stage.Today), token)),
        ];
    }

    private IEnumerable<DemoStep> Amended(DemoOrganisation holder, DemoOrganisation receiver, DemoOrganisation laterReceiver, int turn)
    {
        var dossiers = new List<Dossier>();
        Decision? decision = null;
        return
        [
            .. OfferSteps(holder, turn, dossiers),
            Step(DemoCalendar.AddWorkdays(Offered, 9), 90 + turn, async token =>
                decision = await DecideAsync(dossiers, LegalForm.Transfer, token, (holder, receiver, IntendedUse.PublicService))),
            Step(DemoCalendar.AddWorkdays(Offered, 17), 90 + turn, async token => await stage.AmendAsync(
                decision!, new((await WarehouseAsync(holder, token)).Id, laterReceiver.Id, IntendedUse.Health),
                "Ưu tiên kho vật tư y tế", papers.Next(PaperKind.Decision, Province, stage.Today), token)),
        ];
    }

    private IEnumerable<DemoStep> Exchanged(DemoOrganisation one, DemoOrganisation other, int turn)
    {
        var dossiers = new List<Dossier>();
        return
        [
            .. OfferSteps(one, turn, dossiers),
            .. OfferSteps(other, turn + 1, dossiers),
            Step(DemoCalendar.AddWorkdays(Offered, 9), 90 + turn, async token => await DecideAsync(
                dossiers, LegalForm.Exchange, token, (one, other, IntendedUse.PublicService), (other, one, IntendedUse.PublicService))),
        ];
    }

    private IEnumerable<DemoStep> OfferSteps(DemoOrganisation holder, int turn, List<Dossier> dossiers)
    {
        var finance = DemoOrganisations.FinanceDepartment;
        Dossier? dossier = null;
        yield return Step(Offered, 90 + turn, async token => dossier = await stage.OfferAsync(
            holder, [await WarehouseAsync(holder, token)], "Sắp xếp lại kho sau hợp nhất", papers.Next(PaperKind.OfficialLetter, holder, stage.Today), token));
        yield return Step(DemoCalendar.AddWorkdays(Offered, 1), 90 + turn, async token =>
            dossier = await stage.AcceptAsync(dossier!, papers.Next(PaperKind.ReceiptSlip, finance, stage.Today), token));
        yield return Step(DemoCalendar.AddWorkdays(Offered, 4), 90 + turn, async token => dossier = await stage.AppraiseAsync(
            dossier!, "Đủ điều kiện điều chuyển", papers.Next(PaperKind.AppraisalReport, finance, stage.Today), token));
        yield return Step(DemoCalendar.AddWorkdays(Offered, 6), 90 + turn, async token =>
            dossiers.Add(await stage.ForwardAsync(dossier!, papers.Next(PaperKind.Submission, finance, stage.Today), token)));
    }

    private async Task<Decision> DecideAsync(
        IReadOnlyList<Dossier> dossiers, LegalForm form, CancellationToken cancellationToken,
        params (DemoOrganisation Holder, DemoOrganisation Receiver, IntendedUse Use)[] gifts)
    {
        var items = new List<DecisionItemInput>();
        foreach (var (holder, receiver, use) in gifts)
        {
            items.Add(new((await WarehouseAsync(holder, cancellationToken)).Id, receiver.Id, use));
        }

        return await stage.IssueAsync(dossiers, form, items, papers.Next(PaperKind.Decision, Province, stage.Today), cancellationToken);
    }

    private static IReadOnlyList<HandoverItemInput> Items(Facility facility) =>
    [
        new(HandoverItemKind.Land, $"Khuôn viên đất {facility.Name}", "m²", facility.LandAreaM2!.Value),
        new(HandoverItemKind.Building, "Nhà kho cấp IV, xây dựng năm 2009", "m²", facility.FloorAreaM2!.Value, "Đang sử dụng", null, 1_250_000_000m, 312_500_000m),
        new(HandoverItemKind.Equipment, "Giá kệ sắt", "cái", 12, null, null, 36_000_000m, 9_000_000m),
    ];

    private Task<Facility> WarehouseAsync(DemoOrganisation holder, CancellationToken cancellationToken) => stage.FacilityAsync(
        cast.Registered.First(facility => facility.Holder == holder && facility.Category is FacilityCategory.Warehouse && !facility.IsRedundant).Number,
        cancellationToken);

    private static DemoStep Step(DateOnly date, int turn, Func<CancellationToken, Task> play) => new(DemoCalendar.At(date, turn), play);
}
