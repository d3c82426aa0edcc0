using AssetRegistry.Access;

namespace AssetRegistry.Handovers;

/// <summary>No handover that the caller may see has this id.</summary>
public sealed class HandoverNotFoundException(Guid handoverId) : AssetRegistryException(
    "HANDOVER_NOT_FOUND",
    new("Không tìm thấy việc bàn giao này trong phạm vi bạn được xem. Hãy tìm lại trong danh sách bàn giao.",
        "There is no such handover among those you may see. Please search again in the list of handovers."),
    "handoverId")
{
    public Guid HandoverId { get; } = handoverId;
}

/// <summary>The command is not possible at this point of the handover.</summary>
public sealed class HandoverNotInStatusException(
    Guid handoverId, string facilityNumber, string decisionNumber, HandoverStatus status, CommandName command) : AssetRegistryException(
    "HANDOVER_NOT_IN_STATUS",
    new($"Việc bàn giao cơ sở {facilityNumber} theo Quyết định số {decisionNumber} đang ở trạng thái “{status.InWords().Vietnamese}” " +
        $"nên không thể {command.InWords().Vietnamese}. Hãy tải lại để xem bước tiếp theo.",
        $"The handover of facility {facilityNumber} by decision {decisionNumber} is {status.InWords().English}, " +
        $"so you cannot {command.InWords().English} now. Please reload to see what comes next."))
{
    public Guid HandoverId { get; } = handoverId;

    public string FacilityNumber { get; } = facilityNumber;

    public HandoverStatus Status { get; } = status;

    public CommandName Command { get; } = command;
}

/// <summary>The handling of the facility has begun anew since it was handed over.</summary>
public sealed class HandoverOvertakenException(Guid handoverId, string facilityNumber, string decisionNumber) : AssetRegistryException(
    "HANDOVER_OVERTAKEN",
    new($"Cơ sở {facilityNumber} đã bước sang lần xử lý mới sau khi được bàn giao theo Quyết định số {decisionNumber} " +
        "nên không trả lại theo việc bàn giao ấy nữa. Hãy lập hồ sơ đề nghị bàn giao nếu không còn nhu cầu sử dụng.",
        $"The handling of facility {facilityNumber} has begun anew since it was handed over by decision {decisionNumber}, " +
        "so it is no longer returned by that handover. Please offer it in a dossier if it is not needed any more."))
{
    public Guid HandoverId { get; } = handoverId;

    public string FacilityNumber { get; } = facilityNumber;

    public string DecisionNumber { get; } = decisionNumber;
}

/// <summary>The minutes drawn up item by item are not where the command needs them. <see cref="Status"/> is null when there are none.</summary>
public sealed class MinutesNotInStatusException(Guid handoverId, string facilityNumber, MinutesStatus? status, CommandName command)
    : AssetRegistryException("MINUTES_NOT_IN_STATUS", Describe(facilityNumber, status, command))
{
    public Guid HandoverId { get; } = handoverId;

    public string FacilityNumber { get; } = facilityNumber;

    public MinutesStatus? Status { get; } = status;

    public CommandName Command { get; } = command;

    private static LocalizedText Describe(string number, MinutesStatus? status, CommandName command)
    {
        var now = status?.InWords() ?? new("chưa lập", "not drawn up yet");
        var allowed = Wording.List((HandoverMoves.MinutesStatusesFor(command) ?? []).Select(possible => possible.InWords()));
        return new(
            $"Biên bản bàn giao cơ sở {number} đang ở trạng thái “{now.Vietnamese}” nên không thể {command.InWords().Vietnamese}. " +
            $"Việc này chỉ làm được khi biên bản: {allowed.Vietnamese}. Hãy tải lại để xem bước tiếp theo.",
            $"The handover minutes of facility {number} are {now.English}, so you cannot {command.InWords().English} now. " +
            $"That is possible only while they are: {allowed.English}. Please reload to see what comes next.");
    }
}

/// <summary>The minutes have no line of this number, or it was given twice.</summary>
public sealed class HandoverItemNotListedException(Guid handoverId, string facilityNumber, int itemNumber, int itemCount) : AssetRegistryException(
    "HANDOVER_ITEM_NOT_LISTED",
    new($"Biên bản bàn giao cơ sở {facilityNumber} có {itemCount} mục; mục số {itemNumber} không có hoặc đã ghi hai lần. " +
        "Hãy ghi mỗi mục của biên bản một lần.",
        $"The handover minutes of facility {facilityNumber} have {itemCount} lines; line {itemNumber} is not among them or was given twice. " +
        "Please give each line of the minutes once."),
    "items")
{
    public Guid HandoverId { get; } = handoverId;

    public string FacilityNumber { get; } = facilityNumber;

    public int ItemNumber { get; } = itemNumber;
}

/// <summary>Nobody is named for a side of the handover.</summary>
public sealed class HandoverPartyMissingException(PartySide side) : AssetRegistryException(
    "HANDOVER_PARTY_MISSING",
    new($"Chưa có đại diện {side.InWords().Vietnamese}. Hãy nhập họ tên và chức vụ của ít nhất một người.",
        $"Nobody represents the {side.InWords().English}. Please give name and position of at least one person."),
    "parties")
{
    public PartySide Side { get; } = side;
}

/// <summary>One account may not sign for giver and receiver.</summary>
public sealed class BothSidesSignedByOneAccountException(Guid handoverId, string facilityNumber, string account) : AssetRegistryException(
    "BOTH_SIDES_SIGNED_BY_ONE_ACCOUNT",
    new($"Tài khoản {account} đã ký bên giao trong biên bản bàn giao cơ sở {facilityNumber} nên không thể ký cả bên nhận. " +
        "Hãy chuyển cho người của bên nhận ký.",
        $"The account {account} signed the handover minutes of facility {facilityNumber} for the giver, so it cannot sign for the receiver too. " +
        "Please pass them to somebody of the receiver."))
{
    public Guid HandoverId { get; } = handoverId;

    public string FacilityNumber { get; } = facilityNumber;

    public string Account { get; } = account;
}

/// <summary>The books or the land register were updated already.</summary>
public sealed class HandoverStepAlreadyRecordedException(Guid handoverId, string facilityNumber, CommandName command, Paper paper)
    : AssetRegistryException(
        "HANDOVER_STEP_ALREADY_RECORDED",
        new($"Đã {command.InWords().Vietnamese} cho cơ sở {facilityNumber} theo văn bản số {paper.Number} ngày {Wording.Date(paper.Date).Vietnamese}. " +
            "Không cần ghi lại; hãy mở việc bàn giao để xem.",
            $"For facility {facilityNumber} there is paper {paper.Number} of {Wording.Date(paper.Date).English} already, " +
            $"so you need not {command.InWords().English} again. Please open the handover to read it."))
{
    public Guid HandoverId { get; } = handoverId;

    public string FacilityNumber { get; } = facilityNumber;

    public CommandName Command { get; } = command;

    public string PaperNumber { get; } = paper.Number;
}

/// <summary>The text is no time of day.</summary>
public sealed class TimeOfDayRejectedException(string time) : AssetRegistryException(
    "TIME_OF_DAY_REJECTED",
    new($"“{time}” không phải là giờ trong ngày. Hãy nhập giờ và phút bằng bốn chữ số, ví dụ 14:30.",
        $"\"{time}\" is no time of day. Please give hours and minutes with four digits, such as 14:30."),
    "heldAt")
{
    public string Time { get; } = time;
}

/// <summary>A facility is given back to whoever gave it, or to the land fund centre.</summary>
public sealed class ReturnGoesElsewhereException(Guid handoverId, string facilityNumber, Guid organisationId, string organisationName)
    : AssetRegistryException(
        "RETURN_GOES_ELSEWHERE",
        new($"Cơ sở {facilityNumber} chỉ trả lại cho bên đã giao hoặc Trung tâm Phát triển quỹ đất, không trả cho {organisationName}. " +
            "Hãy chọn lại cơ quan nhận lại.",
            $"Facility {facilityNumber} is given back to whoever gave it or to the land fund centre, not to {organisationName}. " +
            "Please choose again who takes it back."),
        "toId")
{
    public Guid HandoverId { get; } = handoverId;

    public Guid OrganisationId { get; } = organisationId;
}
