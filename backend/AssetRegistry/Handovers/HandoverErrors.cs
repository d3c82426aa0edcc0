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
