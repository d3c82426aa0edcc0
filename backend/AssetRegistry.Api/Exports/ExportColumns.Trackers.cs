using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Custody;
using AssetRegistry.Api.Dossiers;
using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.Notifications;

namespace AssetRegistry.Api.Exports;

internal static partial class ExportColumns
{
    public static IReadOnlyList<ExportColumn<QueuedDossier>> DossierQueue { get; } =
    [
        ExportColumn<QueuedDossier>.OfText("Số hồ sơ", "Number", 16, queued => queued.Dossier.Number),
        ExportColumn<QueuedDossier>.OfWords("Loại hồ sơ", "Kind", 20, queued => queued.Dossier.Kind.InWords()),
        ExportColumn<QueuedDossier>.OfWords("Trạng thái", "Status", 20, queued => queued.Dossier.Status.InWords()),
        ExportColumn<QueuedDossier>.OfText("Cơ quan đề nghị", "Proposer", 28, queued => queued.Dossier.ProposerName),
        ExportColumn<QueuedDossier>.OfText("Cơ sở nhà, đất", "Facilities", 40, queued => FacilitiesOf(queued.Dossier)),
        ExportColumn<QueuedDossier>.OfDate("Ngày gửi", "Submitted on", queued => queued.Dossier.SubmittedOn),
        ExportColumn<QueuedDossier>.OfDate("Hạn bước tiếp theo", "Next step due", queued => queued.NextStepClock?.DueOn),
        ExportColumn<QueuedDossier>.OfWhole("Số ngày còn lại", "Days left", 12, queued => queued.NextStepClock?.DaysLeft),
    ];

    public static IReadOnlyList<ExportColumn<Reminder>> Reminders { get; } =
    [
        ExportColumn<Reminder>.OfText("Việc cần làm", "What to do", 80, reminder => reminder.Text),
        ExportColumn<Reminder>.OfDate("Hạn", "Due on", reminder => reminder.DueOn),
        ExportColumn<Reminder>.OfWords("Quá hạn", "Overdue", 12, reminder => YesOrNo(reminder.IsOverdue)),
    ];

    /// <param name="names">The names of organisations.</param>
    public static IReadOnlyList<ExportColumn<MissingPaper>> MissingPapers(IReadOnlyDictionary<Guid, string> names) =>
    [
        ExportColumn<MissingPaper>.OfText("Thuộc về", "Belongs to", 28, missing => missing.Subject.Label),
        ExportColumn<MissingPaper>.OfText("Giấy tờ còn thiếu", "Missing paper", 40, missing => missing.Paper.Name),
        ExportColumn<MissingPaper>.OfWords("Cho bước", "For the step", 28, missing => missing.Paper.Command.InWords()),
        ExportColumn<MissingPaper>.OfText("Mẫu số", "Form", 14, missing => missing.Paper.FormNumber),
        ExportColumn<MissingPaper>.OfText("Căn cứ", "Legal source", 30, missing => missing.Paper.LegalSource),
        ExportColumn<MissingPaper>.OfText("Cơ quan bổ sung", "To be attached by", 34, missing => names.GetValueOrDefault(missing.OrganisationId)),
        ExportColumn<MissingPaper>.OfDate("Ngày của hồ sơ", "Case of", missing => missing.CaseOf),
    ];

    public static IReadOnlyList<ExportColumn<TemporaryHandover>> TemporaryHandovers(DateOnly today) =>
    [
        ExportColumn<TemporaryHandover>.OfText("Mã cơ sở", "Facility number", 16, temporary => temporary.Facility.Number),
        ExportColumn<TemporaryHandover>.OfText("Tên cơ sở", "Facility", 38, temporary => temporary.Facility.Name),
        ExportColumn<TemporaryHandover>.OfText("Phần", "Part", 18, temporary => temporary.Facility.PartName),
        ExportColumn<TemporaryHandover>.OfText("Bên giao", "Giver", 28, temporary => temporary.GiverName),
        ExportColumn<TemporaryHandover>.OfText("Bên nhận", "Receiver", 28, temporary => temporary.ReceiverName),
        ExportColumn<TemporaryHandover>.OfWords("Mục đích sử dụng", "Intended use", 18, temporary => temporary.IntendedUse.InWords()),
        ExportColumn<TemporaryHandover>.OfText("Biên bản số", "Minutes", 18, temporary => temporary.Minutes.Number),
        ExportColumn<TemporaryHandover>.OfDate("Ngày tạm bàn giao", "Handed over on", temporary => temporary.HandedOverOn),
        ExportColumn<TemporaryHandover>.OfWords("Trạng thái", "Status", 28, temporary => temporary.Status.InWords()),
        ExportColumn<TemporaryHandover>.OfDate("Hạn phải có quyết định", "Decision due by", temporary => temporary.RegulariseBy),
        ExportColumn<TemporaryHandover>.OfWords("Quá hạn", "Overdue", 12, temporary => YesOrNo(temporary.IsOverdueOn(today))),
        ExportColumn<TemporaryHandover>.OfText("Quyết định số", "Decision", 18, temporary => temporary.DecisionNumber),
    ];

    public static IReadOnlyList<ExportColumn<CustodyCalendarEntry>> CustodyCalendar { get; } =
    [
        ExportColumn<CustodyCalendarEntry>.OfDate("Ngày đến hạn", "Due on", entry => entry.DueOn),
        ExportColumn<CustodyCalendarEntry>.OfWords("Nội dung", "What", 40, entry => entry.Kind.InWords()),
        ExportColumn<CustodyCalendarEntry>.OfText("Mã cơ sở", "Facility number", 16, entry => entry.CustodyCase.Facility.Number),
        ExportColumn<CustodyCalendarEntry>.OfText("Tên cơ sở", "Facility", 38, entry => entry.CustodyCase.Facility.Name),
    ];

    public static IReadOnlyList<ExportColumn<CaseCost>> CustodyCosts { get; } =
    [
        ExportColumn<CaseCost>.OfText("Mã cơ sở", "Facility number", 16, cost => cost.CustodyCase.Facility.Number),
        ExportColumn<CaseCost>.OfText("Tên cơ sở", "Facility", 38, cost => cost.CustodyCase.Facility.Name),
        .. Enum.GetValues<CustodyCostKind>().Select(kind => ExportColumn<CaseCost>.OfWhole(
            $"Chi phí {kind.InWords().Vietnamese} (đồng)", $"Cost of {kind.InWords().English} (đồng)", 16,
            cost => cost.ByKind.FirstOrDefault(spent => spent.Kind == kind)?.AmountDong)),
        ExportColumn<CaseCost>.OfWhole("Tổng cộng (đồng)", "Total (đồng)", 16, cost => cost.TotalDong),
    ];

    public static IReadOnlyList<ExportColumn<DuplicateFacilities>> DuplicateFacilities { get; } =
    [
        ExportColumn<DuplicateFacilities>.OfText("Mã cơ sở thứ nhất", "First number", 16, pair => pair.First.Number),
        ExportColumn<DuplicateFacilities>.OfText("Tên cơ sở thứ nhất", "First facility", 38, pair => pair.First.Name),
        ExportColumn<DuplicateFacilities>.OfText("Mã cơ sở thứ hai", "Second number", 16, pair => pair.Second.Number),
        ExportColumn<DuplicateFacilities>.OfText("Tên cơ sở thứ hai", "Second facility", 38, pair => pair.Second.Name),
        ExportColumn<DuplicateFacilities>.OfText("Xã, phường", "Commune", 20, pair => pair.First.CommuneName),
        ExportColumn<DuplicateFacilities>.OfWhole("Điểm (0–100)", "Score (0–100)", 12, pair => pair.Score),
        ExportColumn<DuplicateFacilities>.OfText("Lý do", "Reasons", 60, pair => Joined(pair.Reasons)),
    ];

    public static IReadOnlyList<ExportColumn<Notification>> Notifications { get; } =
    [
        ExportColumn<Notification>.OfWords("Nội dung", "Text", 80, notification => notification.Text),
        ExportColumn<Notification>.OfDate("Có hiệu lực từ", "Effective on", notification => notification.EffectiveOn),
        ExportColumn<Notification>.OfDate("Ngày gửi", "Sent on", notification => VietnamTime.DateOf(notification.SentAt)),
        ExportColumn<Notification>.OfDate("Ngày đọc", "Read on", notification => notification.ReadAt is { } read ? VietnamTime.DateOf(read) : null),
    ];

    private static LocalizedText YesOrNo(bool yes) => yes ? new("có", "yes") : new("không", "no");
}
