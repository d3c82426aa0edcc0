using AssetRegistry.Access;

namespace AssetRegistry.Custody;

/// <summary>No custody case that the caller may see has this id.</summary>
public sealed class CustodyCaseNotFoundException(Guid caseId) : AssetRegistryException(
    "CUSTODY_CASE_NOT_FOUND",
    new("Không tìm thấy hồ sơ quản lý quỹ đất này trong phạm vi bạn được xem. Hãy tìm lại trong danh mục quỹ đất.",
        "There is no such custody case among those you may see. Please search again in the custody portfolio."),
    "caseId")
{
    public Guid CaseId { get; } = caseId;
}

/// <summary>The facility, or the part of it, has an open case already.</summary>
public sealed class CustodyAlreadyOpenException(Guid caseId, string facilityNumber, CustodyStatus status) : AssetRegistryException(
    "CUSTODY_ALREADY_OPEN",
    new($"Cơ sở {facilityNumber} đã có hồ sơ quản lý quỹ đất, đang ở trạng thái “{status.InWords().Vietnamese}”. Hãy mở hồ sơ đó để làm tiếp.",
        $"Facility {facilityNumber} already has a custody case, which is {status.InWords().English}. Please open that case and go on there."),
    "facilityId")
{
    public Guid CaseId { get; } = caseId;

    public string FacilityNumber { get; } = facilityNumber;

    public CustodyStatus Status { get; } = status;
}

/// <summary>The command is not possible at this point of the case.</summary>
public sealed class CustodyNotInStatusException(Guid caseId, string facilityNumber, CustodyStatus status, CommandName command)
    : AssetRegistryException("CUSTODY_NOT_IN_STATUS", Describe(facilityNumber, status, command))
{
    public Guid CaseId { get; } = caseId;

    public string FacilityNumber { get; } = facilityNumber;

    public CustodyStatus Status { get; } = status;

    public CommandName Command { get; } = command;

    private static LocalizedText Describe(string facilityNumber, CustodyStatus status, CommandName command)
    {
        var possible = Wording.List(CustodyMoves.StatusesFor(command).Select(CustodyTerms.InWords));
        return new(
            $"Cơ sở {facilityNumber} trong quỹ đất đang ở trạng thái “{status.InWords().Vietnamese}” nên không thể {command.InWords().Vietnamese}. " +
            $"Việc này chỉ làm được khi ở trạng thái: {possible.Vietnamese}. Hãy tải lại để xem bước tiếp theo.",
            $"Facility {facilityNumber} in custody is {status.InWords().English}, so you cannot {command.InWords().English} now. " +
            $"That is possible only while it is: {possible.English}. Please reload to see what comes next.");
    }
}

/// <summary>No plan of this id was proposed for the facility.</summary>
public sealed class CustodyPlanNotFoundException(Guid planId, string facilityNumber) : AssetRegistryException(
    "CUSTODY_PLAN_NOT_FOUND",
    new($"Cơ sở {facilityNumber} không có phương án này. Hãy tải lại và chọn một phương án đã trình.",
        $"Facility {facilityNumber} has no such plan. Please reload and choose a plan that was proposed."),
    "planId")
{
    public Guid PlanId { get; } = planId;

    public string FacilityNumber { get; } = facilityNumber;
}

/// <summary>The approved plan is for something else.</summary>
public sealed class CustodyPlanDoesNotFitException(string facilityNumber, CustodyPlanKind approved, CommandName command) : AssetRegistryException(
    "CUSTODY_PLAN_DOES_NOT_FIT",
    new($"Phương án được duyệt của cơ sở {facilityNumber} là {approved.InWords().Vietnamese}, nên không thể {command.InWords().Vietnamese}. " +
        "Hãy trình và duyệt phương án khác trước.",
        $"The approved plan of facility {facilityNumber} is {approved.InWords().English}, so you cannot {command.InWords().English}. " +
        "Please have another plan approved first."))
{
    public string FacilityNumber { get; } = facilityNumber;

    public CustodyPlanKind Approved { get; } = approved;

    public CommandName Command { get; } = command;
}

/// <summary>Public bodies have asked for the facility: a private use comes second unless a reason and a paper say why not.</summary>
public sealed class OutrankedByPublicNeedException(string facilityNumber, IReadOnlyList<string> dossierNumbers) : AssetRegistryException(
    "OUTRANKED_BY_PUBLIC_NEED",
    new($"Cơ sở {facilityNumber} đang có đề nghị tiếp nhận của cơ quan nhà nước (hồ sơ {string.Join(", ", dossierNumbers)}), được ưu tiên trước. " +
        "Hãy đợi các hồ sơ đó được giải quyết, hoặc nhập lý do cùng văn bản cho phép.",
        $"Public bodies have asked for facility {facilityNumber} (dossier {string.Join(", ", dossierNumbers)}), and their need comes first. " +
        "Please wait until those dossiers are closed, or give a reason and the paper that allows it."),
    "overrideReason")
{
    public string FacilityNumber { get; } = facilityNumber;

    public IReadOnlyList<string> DossierNumbers { get; } = dossierNumbers;
}

/// <summary>The lease would last longer than the law allows.</summary>
public sealed class LeaseTooLongException(DateOnly startsOn, DateOnly endsOn, int maxMonths) : AssetRegistryException(
    "LEASE_TOO_LONG",
    new($"Hợp đồng thuê từ {Wording.Date(startsOn).Vietnamese} đến {Wording.Date(endsOn).Vietnamese} dài hơn {maxMonths} tháng. " +
        $"Hãy chọn ngày kết thúc muộn nhất là {Wording.Date(LastDay(startsOn, maxMonths)).Vietnamese}.",
        $"A lease from {Wording.Date(startsOn).English} to {Wording.Date(endsOn).English} lasts longer than {maxMonths} months. " +
        $"Please choose {Wording.Date(LastDay(startsOn, maxMonths)).English} or an earlier last day."),
    "endsOn")
{
    public DateOnly StartsOn { get; } = startsOn;

    public DateOnly EndsOn { get; } = endsOn;

    public int MaxMonths { get; } = maxMonths;

    /// <summary>The last day of a lease that begins on this day and lasts so many months.</summary>
    public static DateOnly LastDay(DateOnly startsOn, int months) => startsOn.AddMonths(months).AddDays(-1);
}

/// <summary>The lease would end before the notice has run.</summary>
public sealed class LeaseNoticeTooShortException(string facilityNumber, DateOnly endsOn, DateOnly earliest, int noticeDays) : AssetRegistryException(
    "LEASE_NOTICE_TOO_SHORT",
    new($"Hợp đồng thuê cơ sở {facilityNumber} phải báo trước ít nhất {noticeDays} ngày, nên không thể kết thúc ngày {Wording.Date(endsOn).Vietnamese}. " +
        $"Hãy chọn từ ngày {Wording.Date(earliest).Vietnamese} trở đi.",
        $"The lease of facility {facilityNumber} needs at least {noticeDays} days' notice, so it cannot end on {Wording.Date(endsOn).English}. " +
        $"Please choose {Wording.Date(earliest).English} or a later day."),
    "endsOn")
{
    public string FacilityNumber { get; } = facilityNumber;

    public DateOnly EndsOn { get; } = endsOn;

    public DateOnly Earliest { get; } = earliest;

    public int NoticeDays { get; } = noticeDays;
}

/// <summary>More would be leased or planned than there is.</summary>
public sealed class CustodyAreaExceededException(string facilityNumber, decimal areaM2, decimal availableM2) : AssetRegistryException(
    "CUSTODY_AREA_EXCEEDED",
    new($"Cơ sở {facilityNumber} chỉ có {Wording.Area(availableM2).Vietnamese}, ít hơn {Wording.Area(areaM2).Vietnamese} đã nhập. Hãy nhập lại diện tích.",
        $"Facility {facilityNumber} offers only {Wording.Area(availableM2).English}, less than the {Wording.Area(areaM2).English} given. " +
        "Please correct the area."),
    "areaM2")
{
    public string FacilityNumber { get; } = facilityNumber;

    public decimal AreaM2 { get; } = areaM2;

    public decimal AvailableM2 { get; } = availableM2;
}

/// <summary>The investment call or auction is still open, or nobody won it.</summary>
public sealed class TenderNotWonException(string facilityNumber) : AssetRegistryException(
    "TENDER_NOT_WON",
    new($"Việc kêu gọi đầu tư hoặc đấu giá cơ sở {facilityNumber} chưa có người trúng. Hãy ghi nhận kết quả trước, rồi mới kết thúc.",
        $"Nobody has won the investment call or auction of facility {facilityNumber} yet. Please record its outcome first, then end the case."))
{
    public string FacilityNumber { get; } = facilityNumber;
}

/// <summary>The outcome of the investment call or auction has been recorded already.</summary>
public sealed class TenderAlreadyConcludedException(string facilityNumber, string winner) : AssetRegistryException(
    "TENDER_ALREADY_CONCLUDED",
    new($"Cơ sở {facilityNumber} đã có người trúng: {winner}. Không cần ghi nhận lại; hãy mở hồ sơ để xem.",
        $"Facility {facilityNumber} was already won by {winner}. There is nothing left to record; please open the case."))
{
    public string FacilityNumber { get; } = facilityNumber;

    public string Winner { get; } = winner;
}

/// <summary>The enterprise's request is unknown or closed.</summary>
public sealed class BusinessRequestNotOpenException(Guid requestId, string facilityNumber, BusinessRequestStatus? status) : AssetRegistryException(
    "BUSINESS_REQUEST_NOT_OPEN",
    new($"Đề nghị thuê này của doanh nghiệp tại cơ sở {facilityNumber} " +
        (status is null ? "không tồn tại" : $"{status.Value.InWords().Vietnamese}") + ". Hãy tải lại và chọn một đề nghị đang xem xét.",
        $"This enterprise's request for facility {facilityNumber} " +
        (status is null ? "does not exist" : $"is {status.Value.InWords().English}") + ". Please reload and choose one that is open."),
    "requestId")
{
    public Guid RequestId { get; } = requestId;

    public string FacilityNumber { get; } = facilityNumber;

    public BusinessRequestStatus? Status { get; } = status;
}

/// <summary>The cost is unknown or was cancelled before.</summary>
public sealed class CustodyCostNotFoundException(Guid costId, string facilityNumber) : AssetRegistryException(
    "CUSTODY_COST_NOT_FOUND",
    new($"Cơ sở {facilityNumber} không có khoản chi này, hoặc khoản chi đã bị hủy. Hãy tải lại danh sách chi phí.",
        $"Facility {facilityNumber} has no such cost, or it was cancelled before. Please reload the list of costs."),
    "costId")
{
    public Guid CostId { get; } = costId;

    public string FacilityNumber { get; } = facilityNumber;
}
