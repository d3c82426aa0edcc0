using AssetRegistry.Access;

namespace AssetRegistry.Decisions;

/// <summary>No decision that the caller may see has this id.</summary>
public sealed class DecisionNotFoundException(Guid decisionId) : AssetRegistryException(
    "DECISION_NOT_FOUND",
    new("Không tìm thấy quyết định này trong phạm vi bạn được xem. Hãy tìm lại theo số quyết định.",
        "There is no such decision among those you may see. Please search again by its number."),
    "decisionId")
{
    public Guid DecisionId { get; } = decisionId;
}

/// <summary>The legal form calls for another kind of receiver.</summary>
public sealed class LegalFormDoesNotFitReceiverException(LegalForm legalForm, Guid receiverId, string receiverName) : AssetRegistryException(
    "LEGAL_FORM_DOES_NOT_FIT_RECEIVER", Describe(legalForm, receiverName), "legalForm")
{
    public LegalForm LegalForm { get; } = legalForm;

    public Guid ReceiverId { get; } = receiverId;

    private static LocalizedText Describe(LegalForm form, string receiver)
    {
        var instead = form.KeepsHolder()
            ? new LocalizedText("cơ quan đang quản lý làm cơ quan tiếp nhận", "the present holder as the receiver")
            : new("Trung tâm Phát triển quỹ đất làm cơ quan tiếp nhận", "the land fund centre as the receiver");
        return new(
            $"Hình thức “{form.InWords().Vietnamese}” không áp dụng cho {receiver}. Hãy chọn {instead.Vietnamese}, hoặc chọn hình thức khác.",
            $"The form \"{form.InWords().English}\" does not apply to {receiver}. Please name {instead.English}, or choose another form.");
    }
}

/// <summary>An end date was given for a legal form that holds for good.</summary>
public sealed class LegalFormHasNoEndDateException(LegalForm legalForm) : AssetRegistryException(
    "LEGAL_FORM_HAS_NO_END_DATE",
    new($"Hình thức “{legalForm.InWords().Vietnamese}” không có thời hạn. Hãy bỏ ngày kết thúc hoặc chọn hình thức tạm giữ lại.",
        $"The form \"{legalForm.InWords().English}\" has no end date. Please leave the date out or choose temporary retention."),
    "retainUntil")
{
    public LegalForm LegalForm { get; } = legalForm;
}

/// <summary>No dossier that is being decided names the facility.</summary>
public sealed class FacilityNotInDossiersException(Guid facilityId, string facilityNumber, string facilityName, IReadOnlyList<string> dossierNumbers)
    : AssetRegistryException(
        "FACILITY_NOT_IN_DOSSIERS",
        new($"Cơ sở {facilityNumber} – {facilityName} không có trong hồ sơ {string.Join(", ", dossierNumbers)}. " +
            "Hãy chọn thêm hồ sơ có cơ sở này hoặc bỏ cơ sở khỏi quyết định.",
            $"Facility {facilityNumber} – {facilityName} is not in dossier {string.Join(", ", dossierNumbers)}. " +
            "Please add the dossier that names it, or leave the facility out of the decision."),
        "items")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;
}

/// <summary>A dossier that is being decided names a facility that the decision says nothing of.</summary>
public sealed class DossierNotAnsweredException(Guid dossierId, string dossierNumber, Guid facilityId, string facilityNumber) : AssetRegistryException(
    "DOSSIER_NOT_ANSWERED",
    new($"Hồ sơ {dossierNumber} còn cơ sở {facilityNumber} chưa được quyết định. Hãy thêm cơ sở đó vào quyết định.",
        $"Dossier {dossierNumber} also names facility {facilityNumber}, of which the decision says nothing. Please add that facility to the decision."),
    "items")
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;

    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;
}

/// <summary>Two requests for the same facility cannot both be granted.</summary>
public sealed class TwoRequestsForOneFacilityException(
    Guid facilityId, string facilityNumber, string facilityName, string dossierNumber, string otherDossierNumber) : AssetRegistryException(
    "TWO_REQUESTS_FOR_ONE_FACILITY",
    new($"Hồ sơ {dossierNumber} và {otherDossierNumber} cùng đề nghị cơ sở {facilityNumber} – {facilityName}. " +
        "Hãy chọn một hồ sơ; hồ sơ còn lại sẽ được từ chối riêng.",
        $"Dossiers {dossierNumber} and {otherDossierNumber} both ask for facility {facilityNumber} – {facilityName}. " +
        "Please choose one of them; the other is refused by itself."),
    "dossiers")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;

    public string DossierNumber { get; } = dossierNumber;

    public string OtherDossierNumber { get; } = otherDossierNumber;
}

/// <summary>The decision names more than there is. <see cref="PartName"/> is null when the whole facility is decided.</summary>
public sealed class DecidedAreaExceedsFacilityException(
    Guid facilityId, string facilityNumber, string facilityName, string? partName, decimal area, decimal available) : AssetRegistryException(
    "DECIDED_AREA_EXCEEDS_FACILITY",
    new($"Diện tích theo quyết định là {Wording.Area(area).Vietnamese}, nhưng cơ sở {facilityNumber} – {facilityName}" +
        $"{(partName is null ? "" : $", phần “{partName}”,")} chỉ có {Wording.Area(available).Vietnamese}. Hãy kiểm tra lại diện tích.",
        $"The decided area is {Wording.Area(area).English}, but facility {facilityNumber} – {facilityName}" +
        $"{(partName is null ? "" : $", part \"{partName}\",")} has only {Wording.Area(available).English}. Please check the area."),
    "decidedAreaM2")
{
    public Guid FacilityId { get; } = facilityId;

    public string? PartName { get; } = partName;

    public decimal Area { get; } = area;

    public decimal Available { get; } = available;
}

/// <summary>An exchange gives something and nothing comes back from that side.</summary>
public sealed class ExchangeIncompleteException(Guid facilityId, string facilityNumber, Guid receiverId, string receiverName) : AssetRegistryException(
    "EXCHANGE_INCOMPLETE",
    new($"Hoán đổi phải có cả hai chiều: cơ sở {facilityNumber} giao cho {receiverName} nhưng {receiverName} không giao lại cơ sở nào cho bên giao. " +
        "Hãy thêm cơ sở đổi lại hoặc chọn hình thức khác.",
        $"An exchange goes both ways: facility {facilityNumber} goes to {receiverName}, but nothing comes back from there. " +
        "Please add the facility given in return, or choose another form."),
    "items")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;

    public Guid ReceiverId { get; } = receiverId;
}

/// <summary>The decision was revoked, or amended as a whole.</summary>
public sealed class DecisionNotInForceException(Guid decisionId, string number, DecisionStatus status, CommandName command) : AssetRegistryException(
    "DECISION_NOT_IN_FORCE",
    new($"Quyết định số {number} {status.InWords().Vietnamese} nên không thể {command.InWords().Vietnamese}. Hãy mở quyết định thay thế để xem.",
        $"Decision {number} {status.InWords().English}, so you cannot {command.InWords().English}. Please open the decision that took its place."))
{
    public Guid DecisionId { get; } = decisionId;

    public string Number { get; } = number;

    public DecisionStatus Status { get; } = status;

    public CommandName Command { get; } = command;
}

/// <summary>A facility of the decision was formally handed over: what was carried out is not revoked, it is returned.</summary>
public sealed class DecisionCarriedOutException(
    Guid decisionId, string number, Guid facilityId, string facilityNumber, string receiverName) : AssetRegistryException(
    "DECISION_CARRIED_OUT",
    new($"Cơ sở {facilityNumber} đã bàn giao chính thức cho {receiverName} theo Quyết định số {number} nên không thể thu hồi hoặc điều chỉnh quyết định này. " +
        "Hãy lập việc trả lại cơ sở, sau đó quyết định lại.",
        $"Facility {facilityNumber} was formally handed over to {receiverName} by decision {number}, so that the decision can no longer be revoked or amended. " +
        "Please record the return of the facility, then decide anew."))
{
    public Guid DecisionId { get; } = decisionId;

    public string Number { get; } = number;

    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;
}

/// <summary>The decision has no item in force about this facility or part.</summary>
public sealed class DecisionItemNotFoundException(Guid decisionId, string number, Guid facilityId) : AssetRegistryException(
    "DECISION_ITEM_NOT_FOUND",
    new($"Quyết định số {number} không còn mục nào về cơ sở đã chọn. Hãy chọn lại cơ sở trong danh mục đang có hiệu lực của quyết định.",
        $"Decision {number} has no item in force about the facility chosen. Please choose among the items that are in force."),
    "items")
{
    public Guid DecisionId { get; } = decisionId;

    public string Number { get; } = number;

    public Guid FacilityId { get; } = facilityId;
}
