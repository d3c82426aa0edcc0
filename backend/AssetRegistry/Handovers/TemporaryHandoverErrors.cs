namespace AssetRegistry.Handovers;

/// <summary>No temporary handover that the caller may see has this id.</summary>
public sealed class TemporaryHandoverNotFoundException(Guid temporaryHandoverId) : AssetRegistryException(
    "TEMPORARY_HANDOVER_NOT_FOUND",
    new("Không tìm thấy việc tạm bàn giao này trong phạm vi bạn được xem. Hãy tìm lại trong danh sách tạm bàn giao.",
        "There is no such temporary handover among those you may see. Please search again in the list of temporary handovers."),
    "temporaryHandoverId")
{
    public Guid TemporaryHandoverId { get; } = temporaryHandoverId;
}

/// <summary>The temporary handover was regularised or ended.</summary>
public sealed class TemporaryHandoverNotOpenException(Guid temporaryHandoverId, string facilityNumber, TemporaryHandoverStatus status)
    : AssetRegistryException(
        "TEMPORARY_HANDOVER_NOT_OPEN",
        new($"Việc tạm bàn giao cơ sở {facilityNumber} {status.InWords().Vietnamese}. Không cần chấm dứt; hãy mở cơ sở để xem bước tiếp theo.",
            $"The temporary handover of facility {facilityNumber} {status.InWords().English}. There is nothing left to end; please open the facility."))
{
    public Guid TemporaryHandoverId { get; } = temporaryHandoverId;

    public string FacilityNumber { get; } = facilityNumber;

    public TemporaryHandoverStatus Status { get; } = status;
}

/// <summary>Somebody has the facility, or a part of it, for the time being.</summary>
public sealed class FacilityAlreadyHandedOverTemporarilyException(
    Guid facilityId, string facilityNumber, string facilityName, string receiverName, DateOnly since) : AssetRegistryException(
    "FACILITY_ALREADY_HANDED_OVER_TEMPORARILY",
    new($"Cơ sở {facilityNumber} – {facilityName} đã tạm bàn giao cho {receiverName} từ ngày {Wording.Date(since).Vietnamese}. " +
        "Hãy chờ quyết định hoặc chấm dứt việc tạm bàn giao đó trước.",
        $"Facility {facilityNumber} – {facilityName} was handed over to {receiverName} for the time being on {Wording.Date(since).English}. " +
        "Please await the decision or end that handover first."),
    "facilityId")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;

    public string ReceiverName { get; } = receiverName;
}
