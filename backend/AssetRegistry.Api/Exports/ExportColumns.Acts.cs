namespace AssetRegistry.Api.Exports;

internal static partial class ExportColumns
{
    /// <param name="actor">Whoever asks: of a decision about many he reads the items that are his.</param>
    public static IReadOnlyList<ExportColumn<Decision>> Decisions(Actor actor) =>
    [
        ExportColumn<Decision>.OfText("Quyết định số", "Number", 18, decision => decision.Number),
        ExportColumn<Decision>.OfDate("Ngày quyết định", "Decided on", decision => decision.DecidedOn),
        ExportColumn<Decision>.OfWords("Hình thức xử lý", "Legal form", 22, decision => decision.LegalForm.InWords()),
        ExportColumn<Decision>.OfWords("Trạng thái", "Status", 20, decision => decision.Status.InWords()),
        ExportColumn<Decision>.OfWords("Ký với tư cách", "Signed", 22, decision => decision.Capacity.InWords()),
        ExportColumn<Decision>.OfWhole("Số cơ sở", "Facilities", 10, decision => ItemsOf(decision, actor).Count),
        ExportColumn<Decision>.OfText("Cơ sở nhà, đất", "Facilities decided", 36, decision => Joined(ItemsOf(decision, actor).Select(NameOf))),
        ExportColumn<Decision>.OfText(
            "Cơ quan tiếp nhận", "Receivers", 32, decision => Joined(ItemsOf(decision, actor).Select(item => item.ReceiverName).Distinct())),
        ExportColumn<Decision>.OfText(
            "Mục đích sử dụng", "Intended uses", 24, decision => Joined(ItemsOf(decision, actor).Select(item => item.IntendedUse.InWords().Current).Distinct())),
        ExportColumn<Decision>.OfDate("Hạn quyết định", "Due on", decision => decision.DueOn),
        ExportColumn<Decision>.OfText("Bị bãi bỏ bởi", "Revoked by", 20, decision => decision.Revocation?.Paper?.Number),
    ];

    public static IReadOnlyList<ExportColumn<CustodyCase>> CustodyCases(DateOnly today) =>
    [
        ExportColumn<CustodyCase>.OfText("Mã cơ sở", "Facility number", 16, custody => custody.Facility.Number),
        ExportColumn<CustodyCase>.OfText("Tên cơ sở", "Facility", 38, custody => custody.Facility.Name),
        ExportColumn<CustodyCase>.OfText("Phần", "Part", 18, custody => custody.Facility.PartName),
        ExportColumn<CustodyCase>.OfWords("Trạng thái", "Status", 22, custody => custody.StatusOn(today).InWords()),
        ExportColumn<CustodyCase>.OfWords("Hiện trạng nhà, đất", "Condition", 22, custody => custody.Condition?.InWords()),
        ExportColumn<CustodyCase>.OfDate("Ngày tiếp nhận", "Received on", custody => custody.ReceivedOn),
        ExportColumn<CustodyCase>.OfText("Người bảo vệ", "Guarded by", 24, custody => custody.GuardedBy),
        ExportColumn<CustodyCase>.OfDate("Kiểm tra gần nhất", "Last inspected on", custody => custody.LastInspectedOn),
        ExportColumn<CustodyCase>.OfDate("Kiểm tra tiếp theo", "Next inspection due", custody => custody.NextInspectionDueOn),
        ExportColumn<CustodyCase>.OfWords("Phương án", "Plan", 22, custody => custody.Plan?.Kind.InWords()),
        ExportColumn<CustodyCase>.OfArea("Diện tích cho thuê (m²)", "Leased (m²)", custody => custody.Lease?.AreaM2),
        ExportColumn<CustodyCase>.OfWhole("Giá thuê (đồng/tháng)", "Rent (đồng a month)", 16, custody => custody.Lease?.PricePerMonthDong),
        ExportColumn<CustodyCase>.OfDate("Thuê đến ngày", "Leased until", custody => custody.Lease?.EndsOn),
        ExportColumn<CustodyCase>.OfWhole("Tổng chi phí (đồng)", "All costs (đồng)", 16, custody => custody.TotalCostDong),
        ExportColumn<CustodyCase>.OfText("Quyết định số", "Decision", 18, custody => custody.DecisionNumber),
    ];

    public static IReadOnlyList<ExportColumn<AssignmentProposal>> AssignmentProposals { get; } =
    [
        ExportColumn<AssignmentProposal>.OfText("Số đề xuất", "Number", 16, proposal => proposal.Number),
        ExportColumn<AssignmentProposal>.OfWords("Trạng thái", "Status", 20, proposal => proposal.Status.InWords()),
        ExportColumn<AssignmentProposal>.OfDate("Ngày lập", "Drafted on", proposal => proposal.DraftedOn),
        ExportColumn<AssignmentProposal>.OfDate("Số liệu ngày", "Inputs of", proposal => proposal.InputsOf),
        ExportColumn<AssignmentProposal>.OfDate("Ngày trình", "Submitted on", proposal => proposal.SubmittedOn),
        ExportColumn<AssignmentProposal>.OfDate("Ngày chấp thuận", "Accepted on", proposal => proposal.AcceptedOn),
        ExportColumn<AssignmentProposal>.OfWhole("Số cặp bố trí", "Pairings", 12, proposal => proposal.Pairings.Count),
        ExportColumn<AssignmentProposal>.OfWhole("Trong đó sửa tay", "Of these by hand", 12, proposal => proposal.Pairings.Count(pairing => pairing.ByHand)),
        ExportColumn<AssignmentProposal>.OfWhole(
            "Đã có quyết định", "Decided", 12, proposal => proposal.Pairings.Count(pairing => pairing.CarriedOutBy is not null)),
        ExportColumn<AssignmentProposal>.OfWhole("Số cơ sở để trống", "Spaces held free", 12, proposal => proposal.HeldFree.Count),
        ExportColumn<AssignmentProposal>.OfWhole("Số lần vượt thứ tự ưu tiên", "Classes passed over", 14, proposal => proposal.JustifiedSkips.Count),
        ExportColumn<AssignmentProposal>.OfText("Lý do trả lại, dừng", "Why it came back", 36, proposal => proposal.Reason),
    ];

    public static IReadOnlyList<ExportColumn<MergerPlan>> MergerPlans { get; } =
    [
        ExportColumn<MergerPlan>.OfText("Số phương án", "Number", 16, plan => plan.Number),
        ExportColumn<MergerPlan>.OfText("Tên phương án", "Name", 40, plan => plan.Content.Name),
        ExportColumn<MergerPlan>.OfWords("Trạng thái", "Status", 20, plan => plan.Status.InWords()),
        ExportColumn<MergerPlan>.OfText("Nghị quyết", "Resolution", 24, plan => plan.Content.LegalAct.Number),
        ExportColumn<MergerPlan>.OfDate("Có hiệu lực từ", "In effect from", plan => plan.Content.EffectiveOn),
        ExportColumn<MergerPlan>.OfDate("Ngày lập", "Drafted on", plan => plan.DraftedOn),
        ExportColumn<MergerPlan>.OfDate("Ngày phê duyệt", "Approved on", plan => plan.ApprovedOn),
        ExportColumn<MergerPlan>.OfDate("Ngày thực hiện xong", "Executed on", plan => plan.ExecutedOn),
        ExportColumn<MergerPlan>.OfDate("Ngày hoàn tác xong", "Undone on", plan => plan.UndoneOn),
        ExportColumn<MergerPlan>.OfDate("Hoàn tác được đến ngày", "Can be undone until", plan => plan.UndoUntil),
        ExportColumn<MergerPlan>.OfWhole("Số bản ghi phải chuyển", "Records to move", 14, plan => plan.Planned.Sum(count => count.Count)),
        ExportColumn<MergerPlan>.OfWhole("Số bản ghi đã chuyển", "Records moved", 14, plan => plan.Moved.Sum(count => count.Count)),
        ExportColumn<MergerPlan>.OfText("Lý do trả lại, hủy bỏ, hoàn tác", "Why it came back or was undone", 36, plan => plan.Reason),
    ];

    private static List<DecisionItem> ItemsOf(Decision decision, Actor actor) =>
        [.. decision.Items.Where(item => DecisionVisibility.MaySee(actor, decision, item))];

    private static string NameOf(DecisionItem item) => item.PartName is { } part ? $"{item.FacilityNumber} ({part})" : item.FacilityNumber;
}
