using AssetRegistry.Access;
using AssetRegistry.Rules;

namespace AssetRegistry.Offices;

/// <summary>No office that the caller may see has this id.</summary>
public sealed class OfficeNotFoundException(Guid officeId, string? field = "officeId") : AssetRegistryException(
    "OFFICE_NOT_FOUND",
    new("Không tìm thấy nơi làm việc này trong phạm vi bạn được xem. Hãy chọn lại trong danh sách nơi làm việc.",
        "There is no such office among those you may see. Please choose again from the list of offices."),
    field)
{
    public Guid OfficeId { get; } = officeId;
}

/// <summary>An organisation has one main office at a time; names the other one.</summary>
public sealed class MainOfficeExistsException(
    Guid organisationId, string organisationName, Guid officeId, string facilityNumber, string facilityName, DateOnly since) : AssetRegistryException(
    "MAIN_OFFICE_EXISTS",
    new($"{organisationName} đã có trụ sở chính trong thời gian này: {facilityNumber} – {facilityName}, từ ngày {Wording.Date(since).Vietnamese}. " +
        "Hãy chuyển hoặc kết thúc trụ sở đó trước, hoặc ghi nhận nơi này là cơ sở thứ hai.",
        $"{organisationName} already has a main office in this period: {facilityNumber} – {facilityName}, since {Wording.Date(since).English}. " +
        "Please move or end that one first, or record this one as a second site."),
    "kind")
{
    public Guid OrganisationId { get; } = organisationId;

    /// <summary>The other main office.</summary>
    public Guid OfficeId { get; } = officeId;
}

/// <summary>Together the offices would occupy more than the facility or its part has.</summary>
public sealed class OfficeAreaExceedsFacilityException(
    Guid facilityId, string facilityNumber, string facilityName, string? partName, decimal floorAreaM2, decimal takenM2, decimal areaM2)
    : AssetRegistryException(
        "OFFICE_AREA_EXCEEDS_FACILITY",
        new($"Cơ sở {facilityNumber} – {Place(facilityName, partName)} có {Wording.Area(floorAreaM2).Vietnamese} sàn, các nơi làm việc khác đã dùng " +
            $"{Wording.Area(takenM2).Vietnamese} nên không còn đủ {Wording.Area(areaM2).Vietnamese}. Hãy kiểm tra lại diện tích.",
            $"Facility {facilityNumber} – {Place(facilityName, partName)} has {Wording.Area(floorAreaM2).English} of floor, other offices occupy " +
            $"{Wording.Area(takenM2).English}, which does not leave {Wording.Area(areaM2).English}. Please check the area."),
        "areaM2")
{
    public Guid FacilityId { get; } = facilityId;

    public decimal FloorAreaM2 { get; } = floorAreaM2;

    /// <summary>What others occupy.</summary>
    public decimal TakenM2 { get; } = takenM2;

    public decimal AreaM2 { get; } = areaM2;

    private static string Place(string facilityName, string? partName) => partName is null ? facilityName : $"{facilityName}, {partName}";
}

/// <summary>The office no longer exists.</summary>
public sealed class OfficeEndedException(Guid officeId, LocalizedText office, DateOnly endedOn, CommandName command) : AssetRegistryException(
    "OFFICE_ENDED",
    new($"Không thể {command.InWords().Vietnamese}: {office.Vietnamese} đã kết thúc từ ngày {Wording.Date(endedOn).Vietnamese}. " +
        "Hãy chọn nơi làm việc đang hoạt động.",
        $"You cannot {command.InWords().English}: {office.English} ended on {Wording.Date(endedOn).English}. Please choose an office that exists."))
{
    public Guid OfficeId { get; } = officeId;

    public DateOnly EndedOn { get; } = endedOn;

    public CommandName Command { get; } = command;
}

/// <summary>The office is where it should be moved to.</summary>
public sealed class OfficeAlreadyThereException(Guid officeId, LocalizedText office) : AssetRegistryException(
    "OFFICE_ALREADY_THERE",
    new($"Nơi chuyển đến chính là nơi đang làm việc ({office.Vietnamese}). Hãy chọn cơ sở khác hoặc phần khác của cơ sở.",
        $"This is where it is already ({office.English}). Please choose another facility or another part of it."),
    "facilityId")
{
    public Guid OfficeId { get; } = officeId;
}

/// <summary>An office with assets cannot be given up.</summary>
public sealed class OfficeStillHasAssetsException(Guid officeId, LocalizedText office, int count, string firstName) : AssetRegistryException(
    "OFFICE_STILL_HAS_ASSETS",
    new($"Chưa thể kết thúc {office.Vietnamese} vì còn {Wording.Number(count).Vietnamese} tài sản trong danh mục (ví dụ {firstName}). " +
        "Hãy chuyển hoặc đưa các tài sản này ra khỏi danh mục trước.",
        $"You cannot end {office.English} yet: {Wording.Number(count).English} of its assets are still listed ({firstName}, for example). " +
        "Please transfer them or take them off the list first."))
{
    public Guid OfficeId { get; } = officeId;

    public int Count { get; } = count;
}

/// <summary>One title group was counted twice.</summary>
public sealed class TitleGroupRepeatedException(TitleGroup title) : AssetRegistryException(
    "TITLE_GROUP_REPEATED",
    new($"Nhóm chức danh “{title.InWords().Vietnamese}” được nhập hai lần. Hãy gộp thành một dòng.",
        $"The title group \"{title.InWords().English}\" is given twice. Please make it one line."),
    "groups")
{
    public TitleGroup Title { get; } = title;
}

/// <summary>The office has no such item now.</summary>
public sealed class OfficeAssetNotFoundException(Guid officeId, LocalizedText office, Guid assetId) : AssetRegistryException(
    "OFFICE_ASSET_NOT_FOUND",
    new($"Tài sản này không còn trong danh mục của {office.Vietnamese}. Hãy tải lại danh mục rồi chọn lại.",
        $"This item is not, or no longer, in the list of {office.English}. Please reload the list and choose again."),
    "assetId")
{
    public Guid OfficeId { get; } = officeId;

    public Guid AssetId { get; } = assetId;
}

/// <summary>An item cannot be given to the office that has it.</summary>
public sealed class OfficeAlreadyHasAssetException(Guid officeId, LocalizedText office, string assetName) : AssetRegistryException(
    "OFFICE_ALREADY_HAS_ASSET",
    new($"Tài sản {assetName} đang thuộc {office.Vietnamese}. Hãy chọn nơi tiếp nhận khác.",
        $"{assetName} belongs to {office.English} already. Please choose another receiver."),
    "receiverOfficeId")
{
    public Guid OfficeId { get; } = officeId;
}
