namespace AssetRegistry.Facilities;

/// <summary>No facility that the caller may see has this id.</summary>
public sealed class FacilityNotFoundException(Guid facilityId) : AssetRegistryException(
    "FACILITY_NOT_FOUND",
    new("Không tìm thấy cơ sở nhà, đất này trong phạm vi bạn được xem. Hãy tìm lại theo mã số hoặc tên.",
        "There is no such facility among those you may see. Please search again by number or name."),
    "facilityId")
{
    public Guid FacilityId { get; } = facilityId;
}

/// <summary>Only surplus facilities can be requested or taken into custody.</summary>
public sealed class FacilityNotSurplusException(
    Guid facilityId, string facilityNumber, string facilityName, Classification classification, string? partName = null)
    : AssetRegistryException(
        "FACILITY_NOT_SURPLUS",
        new($"Cơ sở {facilityNumber} – {facilityName}{FacilityTerms.PartOf(partName).Vietnamese} không thuộc diện dôi dư (đang được phân loại: {classification.InWords().Vietnamese}). " +
            "Hãy chọn một cơ sở dôi dư.",
            $"Facility {facilityNumber} – {facilityName}{FacilityTerms.PartOf(partName).English} is not surplus (it is classified as {classification.InWords().English}). " +
            "Please choose a surplus facility."),
        "facilityId")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;

    public Classification Classification { get; } = classification;
}

/// <summary>A decision about the facility has already been made; names the winner.</summary>
public sealed class FacilityAlreadyDecidedException(
    Guid facilityId, string facilityNumber, string facilityName, string decisionNumber, string receiverName, string? partName = null)
    : AssetRegistryException(
    "FACILITY_ALREADY_DECIDED",
    new($"Cơ sở {facilityNumber} – {facilityName}{FacilityTerms.PartOf(partName).Vietnamese} đã được giao cho {receiverName} theo Quyết định số {decisionNumber}. " +
        "Hãy chọn cơ sở khác hoặc xem quyết định đó.",
        $"Facility {facilityNumber} – {facilityName}{FacilityTerms.PartOf(partName).English} was already assigned to {receiverName} by decision {decisionNumber}. " +
        "Please choose another facility or read that decision."),
    "facilityId")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;

    public string DecisionNumber { get; } = decisionNumber;

    public string ReceiverName { get; } = receiverName;
}

/// <summary>The same organisation already has an open request for the facility.</summary>
public sealed class FacilityAlreadyRequestedException(
    Guid facilityId, string facilityNumber, string facilityName, string dossierNumber, string? partName = null)
    : AssetRegistryException(
        "FACILITY_ALREADY_REQUESTED",
        new($"Cơ quan bạn đã đề nghị tiếp nhận cơ sở {facilityNumber} – {facilityName}{FacilityTerms.PartOf(partName).Vietnamese} tại hồ sơ {dossierNumber}. " +
            "Hãy theo dõi hoặc bổ sung hồ sơ đó.",
            $"Your organisation already asked for facility {facilityNumber} – {facilityName}{FacilityTerms.PartOf(partName).English} in dossier {dossierNumber}. " +
            "Please follow or supplement that dossier."),
        "facilityId")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;

    public string DossierNumber { get; } = dossierNumber;
}

/// <summary>The receiver already holds the facility: a handover needs two parties.</summary>
public sealed class ReceiverIsHolderException(Guid facilityId, string facilityNumber, string facilityName, string holderName)
    : AssetRegistryException(
        "RECEIVER_IS_HOLDER",
        new($"Cơ sở {facilityNumber} – {facilityName} đang do {holderName} quản lý; bên giao và bên nhận phải khác nhau. " +
            "Hãy chọn cơ sở hoặc cơ quan tiếp nhận khác.",
            $"Facility {facilityNumber} – {facilityName} is already held by {holderName}; giver and receiver must differ. " +
            "Please choose another facility or receiver."),
        "receiverId")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;

    public string HolderName { get; } = holderName;
}

/// <summary>The land fund centre already keeps the facility.</summary>
public sealed class FacilityAlreadyInCustodyException(Guid facilityId, string facilityNumber, string facilityName) : AssetRegistryException(
    "FACILITY_ALREADY_IN_CUSTODY",
    new($"Cơ sở {facilityNumber} – {facilityName} đã ở trong quỹ đất. Không cần tiếp nhận lại; hãy mở cơ sở để xem.",
        $"Facility {facilityNumber} – {facilityName} is already in custody. There is nothing left to receive; please open the facility."),
    "facilityId")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;
}

/// <summary>Another facility has this number.</summary>
public sealed class DuplicateFacilityNumberException(string number) : AssetRegistryException(
    "DUPLICATE_FACILITY_NUMBER",
    new($"Mã số {number} đã dùng cho một cơ sở khác. Hãy kiểm tra cơ sở đó hoặc nhập mã số khác.",
        $"The number {number} already belongs to another facility. Please check that facility or give another number."),
    "number")
{
    public string Number { get; } = number;
}
