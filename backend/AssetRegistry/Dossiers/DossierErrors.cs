using AssetRegistry.Access;

namespace AssetRegistry.Dossiers;

/// <summary>No dossier that the caller may see has this id.</summary>
public sealed class DossierNotFoundException(Guid dossierId) : AssetRegistryException(
    "DOSSIER_NOT_FOUND",
    new("Không tìm thấy hồ sơ này trong phạm vi bạn được xem. Hãy tìm lại theo số hồ sơ.",
        "There is no such dossier among those you may see. Please search again by its number."),
    "dossierId")
{
    public Guid DossierId { get; } = dossierId;
}

/// <summary>The table of moves has no such move from the dossier's status.</summary>
public sealed class DossierNotInStatusException(Guid dossierId, string dossierNumber, DossierStatus status, CommandName command)
    : AssetRegistryException("DOSSIER_NOT_IN_STATUS", Describe(dossierNumber, status, command))
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;

    public DossierStatus Status { get; } = status;

    public CommandName Command { get; } = command;

    private static LocalizedText Describe(string number, DossierStatus status, CommandName command)
    {
        var allowed = Wording.List(DossierMoves.StatusesFor(command).Select(from => from.InWords()));
        return new(
            $"Hồ sơ {number} đang ở trạng thái “{status.InWords().Vietnamese}” nên không thể {command.InWords().Vietnamese}. " +
            $"Việc này chỉ làm được khi hồ sơ ở trạng thái: {allowed.Vietnamese}. Hãy tải lại hồ sơ để xem bước tiếp theo.",
            $"Dossier {number} is {status.InWords().English}, so you cannot {command.InWords().English} now. " +
            $"That is possible only while it is: {allowed.English}. Please reload the dossier to see what comes next.");
    }
}

/// <summary>Several things are missing for a step; all of them are named.</summary>
public sealed class DossierIncompleteException(string dossierNumber, CommandName command, IReadOnlyList<LocalizedText> missing)
    : AssetRegistryException("DOSSIER_INCOMPLETE", Describe(dossierNumber, command, Wording.List(missing)))
{
    public string DossierNumber { get; } = dossierNumber;

    public CommandName Command { get; } = command;

    /// <summary>What is missing, in the language of the request.</summary>
    public IReadOnlyList<string> Missing => [.. missing.Select(each => each.Current)];

    private static LocalizedText Describe(string number, CommandName command, LocalizedText missing) => new(
        $"Hồ sơ {number} chưa đủ để {command.InWords().Vietnamese}, còn thiếu: {missing.Vietnamese}. Hãy bổ sung đủ các nội dung này rồi gửi lại.",
        $"Dossier {number} is not complete enough to {command.InWords().English}. It lacks: {missing.English}. Please add all of this, then send again.");
}

/// <summary>A request names either facilities or the commune in which a building is needed.</summary>
public sealed class RequestNeedsFacilityOrCommuneException(int facilities) : AssetRegistryException(
    "REQUEST_NEEDS_FACILITY_OR_COMMUNE",
    facilities == 0
        ? new("Đề nghị tiếp nhận chưa nêu cơ sở nhà, đất nào và cũng chưa nêu xã, phường cần nhà. Hãy chọn cơ sở, hoặc chọn xã, phường.",
            "The request names no facility and no commune in which a building is needed. Please choose facilities, or a commune.")
        : new("Đề nghị tiếp nhận nêu cả cơ sở nhà, đất và xã, phường cần nhà. Hãy chỉ giữ một trong hai.",
            "The request names facilities and also a commune in which a building is needed. Please keep one of the two."),
    "facilityIds")
{
    public int Facilities { get; } = facilities;
}

/// <summary>The dossier names a facility as a whole and also a part of it.</summary>
public sealed class DossierItemsOverlapException(Guid facilityId, string facilityNumber, string facilityName) : AssetRegistryException(
    "DOSSIER_ITEMS_OVERLAP",
    new($"Hồ sơ nêu cả toàn bộ cơ sở {facilityNumber} – {facilityName} và một phần của cơ sở đó. Hãy chỉ giữ toàn bộ hoặc chỉ giữ các phần.",
        $"The dossier names the whole of facility {facilityNumber} – {facilityName} and also a part of it. Please keep either the whole or the parts."),
    "facilityIds")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;
}

/// <summary>The same organisation already has an open request for a building in this commune for this use. The number is null when
/// that one came at the same moment.</summary>
public sealed class NeedAlreadyRequestedException(string? dossierNumber) : AssetRegistryException(
    "NEED_ALREADY_REQUESTED",
    new($"Cơ quan bạn đã đề nghị bố trí nhà, đất tại xã, phường này cho cùng mục đích{(dossierNumber is null ? "" : $" ở hồ sơ {dossierNumber}")}. " +
        "Hãy theo dõi hoặc bổ sung hồ sơ đó.",
        $"Your organisation already asked for a building in this commune for this use{(dossierNumber is null ? "" : $" in dossier {dossierNumber}")}. " +
        "Please follow or supplement that dossier."),
    "communeId")
{
    public string? DossierNumber { get; } = dossierNumber;
}

/// <summary>What is offered is offered already, in a dossier that is still open.</summary>
public sealed class FacilityAlreadyOfferedException(Guid facilityId, string facilityNumber, string facilityName, string dossierNumber)
    : AssetRegistryException(
        "FACILITY_ALREADY_OFFERED",
        new($"Cơ sở {facilityNumber} – {facilityName} đã được đề nghị bàn giao tại hồ sơ {dossierNumber} chưa giải quyết xong. " +
            "Hãy theo dõi, bổ sung hoặc rút hồ sơ đó.",
            $"Facility {facilityNumber} – {facilityName} is already offered in dossier {dossierNumber}, which is still open. " +
            "Please follow, supplement or withdraw that dossier."),
        "facilityIds")
{
    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;

    public string DossierNumber { get; } = dossierNumber;
}

/// <summary>One account may not take both steps of the same dossier.</summary>
public sealed class FourEyesException(Guid dossierId, string dossierNumber, string account, CommandName command, CommandName earlierCommand)
    : AssetRegistryException("FOUR_EYES", Describe(dossierNumber, account, command, earlierCommand)), IAccessRefusal
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;

    public string Account { get; } = account;

    public CommandName Command { get; } = command;

    public CommandName EarlierCommand { get; } = earlierCommand;

    private static LocalizedText Describe(string number, string account, CommandName command, CommandName earlier)
    {
        var before = earlier is CommandName.AppraiseDossier ? new LocalizedText("thẩm định", "appraised") : new("gửi", "submitted");
        return new(
            $"Tài khoản {account} đã {before.Vietnamese} hồ sơ {number} nên không thể tự mình {command.InWords().Vietnamese}. " +
            "Hãy chuyển cho người khác có thẩm quyền.",
            $"The account {account} {before.English} dossier {number}, so it cannot also {command.InWords().English}. " +
            "Please pass it to somebody else who may.");
    }
}
