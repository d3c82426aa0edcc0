namespace AssetRegistry.Tests.Scenarios;

/// <summary>Sound commands; a test changes what it is about with <c>with</c>.</summary>
internal static class Commands
{
    public static readonly SubmitRequest SubmitRequest =
        new(A.Id(500), "HS-0001", IntendedUse.Headquarters, "Thiếu phòng làm việc", 600m, A.Paper(PaperKind.OfficialLetter, 10), A.Day(10));

    public static readonly SubmitOffer SubmitOffer =
        new(A.Id(501), "HS-0002", "Không còn nhu cầu sử dụng", A.Paper(PaperKind.OfficialLetter, 10), A.Day(10));

    /// <summary>The same as <see cref="SubmitRequest"/>, written down first.</summary>
    public static readonly DraftDossier Draft = new(A.Id(500), "HS-0001", Proposal, A.Day(9));

    public static readonly SubmitDraft SubmitDraft = new(A.Id(500), Proposal, A.Paper(PaperKind.OfficialLetter, 10), A.Day(10));

    public static readonly ResubmitDossier Resubmit = new(A.Id(500), Proposal, A.Paper(PaperKind.OfficialLetter, 45), A.Day(45));

    public static readonly DiscardDraft Discard = new(A.Id(500), "Không còn nhu cầu", A.Day(10));

    public static readonly StartAppraisal StartAppraisal = new(A.Id(500), A.Day(13));

    public static readonly AskForOpinion AskForOpinion =
        new(A.Id(500), "Có phù hợp quy hoạch ngành y tế không?", A.Day(18), A.Paper(PaperKind.OfficialLetter, 14), A.Day(14));

    public static readonly GiveOpinion GiveOpinion =
        new(A.Id(500), true, "Phù hợp quy hoạch ngành", A.Paper(PaperKind.OfficialLetter, 17), A.Day(17));

    public static readonly RaiseObjection RaiseObjection =
        new(A.Id(500), A.Id(600), "Xã cần làm trạm y tế", A.Paper(PaperKind.OfficialLetter, 33), A.Day(33));

    public static readonly AnswerObjection AnswerObjection =
        new(A.Id(500), A.Id(600), false, "Đã theo thứ tự ưu tiên", A.Paper(PaperKind.OfficialLetter, 36), A.Day(36));

    public static readonly AcceptDossier Accept = new(A.Id(500), A.Paper(PaperKind.ReceiptSlip, 12), A.Day(12));

    public static readonly AskForSupplement AskForSupplement = new(A.Id(500), "Thiếu sơ đồ mặt bằng", null, A.Day(14));

    public static readonly SupplementDossier Supplement =
        new(A.Id(500), "Gửi kèm sơ đồ mặt bằng", A.Paper(PaperKind.OfficialLetter, 16), A.Day(16));

    public static readonly AppraiseDossier Appraise =
        new(A.Id(500), "Đủ điều kiện", A.Paper(PaperKind.AppraisalReport, 20), A.Day(20));

    public static readonly ForwardDossier Forward = new(A.Id(500), A.Paper(PaperKind.Submission, 22), A.Day(22));

    public static readonly RefuseDossier Refuse = new(A.Id(500), "Không phù hợp quy hoạch", null, A.Day(30));

    public static readonly WithdrawDossier Withdraw = new(A.Id(500), "Đã có cơ sở khác", A.Day(30));

    public static readonly DecideDossier Decide =
        new(A.Id(500), A.Id(700), [A.Id(800)], LegalForm.Transfer, null, null, A.Paper(PaperKind.Decision, 30), A.Day(30));

    public static readonly RecordHandover RecordHandover =
        new(A.Id(800), false, null, A.Paper(PaperKind.HandoverMinutes, 40), A.Day(40));

    public static readonly MinutesContent MinutesContent = new(
        IsProvisional: false,
        "Trụ sở UBND xã Tả Mung (cũ)",
        "14:30",
        4,
        [
            new(PartySide.Giver, "Nguyễn Văn A", "Phó Giám đốc"),
            new(PartySide.Receiver, "Lò Thị B", "Chủ tịch UBND phường"),
            new(PartySide.Witness, "Trần Văn C", "Chuyên viên Sở Tài chính"),
        ],
        [
            new(1, HandoverItemKind.Land, "Khuôn viên đất", "m²", 2400m),
            new(2, HandoverItemKind.Equipment, "Bàn làm việc", "cái", 10m, OriginalCost: 20_000_000m, ResidualValue: 5_000_000m),
        ],
        [new(MeterKind.Electricity, "EVN-01", 12345.6m)],
        [new("Chìa khóa cổng", 2)],
        [new("Giấy chứng nhận quyền sử dụng đất", "BK 123456", A.Day(-1000), IsOriginal: true, 4)],
        [A.Id(77)]);

    public static readonly PrepareHandover PrepareHandover = new(A.Id(800), MinutesContent, A.Day(32));

    public static readonly AcceptHandoverItems AcceptItems = new(A.Id(800), [new(1, 2400m), new(2, 8m, "cũ", "Thiếu 2 cái.")], A.Day(33));

    public static readonly SignHandoverAsGiver SignAsGiver = new(A.Id(800), A.Paper(PaperKind.HandoverMinutes, 33), A.Day(34));

    public static readonly SignHandoverAsReceiver SignAsReceiver = new(A.Id(800), A.Day(35));

    public static readonly RecordBookEntry RecordBookEntry = new(A.Id(800), A.Paper(PaperKind.Other, 45), A.Day(45));

    public static readonly RecordLandRegistration RecordLandRegistration = new(A.Id(800), A.Day(45), A.Paper(PaperKind.Other, 46), A.Day(46));

    public static readonly ReturnFacility ReturnFacility = new(A.Id(800), "Không còn nhu cầu", A.Paper(PaperKind.HandoverMinutes, 55), A.Day(55));

    public static readonly HandOverTemporarily HandOverTemporarily =
        new(A.Id(900), A.Id(1001), null, IntendedUse.Headquarters, "Cần ngay nơi làm việc", A.Paper(PaperKind.HandoverMinutes, 15), A.Day(15));

    public static readonly EndTemporaryHandover EndTemporaryHandover =
        new(A.Id(900), "Đã có nơi khác", A.Paper(PaperKind.HandoverMinutes, 25), A.Day(25));

    public static readonly RevokeDecision Revoke = new(A.Id(700), "Phương án thay đổi", A.Paper(PaperKind.Decision, 38), A.Day(38));

    public static readonly ConfirmUse ConfirmUse = new(A.Id(800), A.Paper(PaperKind.Confirmation, 50), A.Day(50));

    public static readonly ClassifyFacility Classify =
        new(A.Id(1001), Classification.Surplus, A.Day(5), "Sau sắp xếp không còn sử dụng", A.Paper(PaperKind.OfficialLetter, 5), A.Day(5));

    public static readonly DelimitFacilityPart DelimitPart = new(
        A.Id(1001), A.Id(2001), "Nhà B", 600m, 276.2m, Classification.Surplus, null, "Xã chỉ còn dùng nhà A", A.Paper(PaperKind.OfficialLetter, 6), A.Day(6));

    public static readonly ReceiveIntoCustody ReceiveIntoCustody = new(A.Id(1001), A.Paper(PaperKind.HandoverMinutes, 8), A.Day(8));

    public static readonly RegisterFacility Register = new(
        A.Id(1001),
        "LC-0001",
        "Trụ sở UBND xã Tả Mung (cũ)",
        null,
        FacilityCategory.CommuneHeadquarters,
        Classification.Surplus,
        "xã Tả Mung",
        "bản Tả Mung",
        new Position(103.45, 22.4),
        2400m,
        1276.2m,
        A.Day(1),
        null,
        A.Day(2));

    /// <summary>What the ward of Đoàn Kết asks of the health department.</summary>
    public static Proposal Proposal => new(
        DossierKind.Request,
        [new(A.Surplus(1, A.HealthDepartment))],
        null,
        IntendedUse.Headquarters,
        600m,
        40,
        A.Day(90),
        "Thiếu phòng làm việc",
        [A.Paper(PaperKind.Other, 8)]);
}
