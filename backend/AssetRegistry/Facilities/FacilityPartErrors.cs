namespace AssetRegistry.Facilities;

/// <summary>The facility has no part of this id.</summary>
public sealed class FacilityPartNotFoundException(Guid facilityId, string facilityNumber, string facilityName, Guid partId) : AssetRegistryException(
    "FACILITY_PART_NOT_FOUND",
    new($"Cơ sở {facilityNumber} – {facilityName} không có phần nào như đã chọn. Hãy mở cơ sở để chọn lại phần cần xử lý.",
        $"Facility {facilityNumber} – {facilityName} has no such part. Please open the facility and choose the part again."),
    "partId")
{
    public Guid FacilityId { get; } = facilityId;

    public Guid PartId { get; } = partId;
}

/// <summary>The facility already has a part of this name.</summary>
public sealed class DuplicateFacilityPartException(Guid facilityId, string facilityNumber, string facilityName, string partName) : AssetRegistryException(
    "DUPLICATE_FACILITY_PART",
    new($"Cơ sở {facilityNumber} – {facilityName} đã có phần tên “{partName}”. Hãy đặt tên khác để phân biệt hai phần.",
        $"Facility {facilityNumber} – {facilityName} already has a part named \"{partName}\". Please give another name, so that the two can be told apart."),
    "name")
{
    public Guid FacilityId { get; } = facilityId;

    public string PartName { get; } = partName;
}

/// <summary>The part and those before it are larger together than the whole.</summary>
public sealed class PartsExceedFacilityException(
    Guid facilityId, string facilityNumber, string facilityName, string field, decimal area, decimal left) : AssetRegistryException(
    "PARTS_EXCEED_FACILITY",
    new($"{FieldTerms.AtStart(field).Vietnamese} của phần là {Wording.Area(area).Vietnamese}, nhưng cơ sở {facilityNumber} – {facilityName} " +
        $"chỉ còn {Wording.Area(left).Vietnamese} chưa tách. Hãy nhập diện tích không quá phần còn lại.",
        $"{FieldTerms.AtStart(field).English} of the part is {Wording.Area(area).English}, but facility {facilityNumber} – {facilityName} " +
        $"has only {Wording.Area(left).English} left that is in no part. Please give no more than that."),
    field)
{
    public Guid FacilityId { get; } = facilityId;

    public decimal Area { get; } = area;

    /// <summary>What of the whole is in no part, in m².</summary>
    public decimal Left { get; } = left;
}

/// <summary>An area of the facility is not recorded, so nothing can be measured against it.</summary>
public sealed class FacilityAreaUnknownException(Guid facilityId, string facilityNumber, string facilityName, string field) : AssetRegistryException(
    "FACILITY_AREA_UNKNOWN",
    new($"Cơ sở {facilityNumber} – {facilityName} chưa có số liệu {FieldTerms.Of(field).Vietnamese}. Hãy bổ sung số liệu đó cho cả cơ sở trước.",
        $"{FieldTerms.AtStart(field).English} of facility {facilityNumber} – {facilityName} is not recorded. Please record it for the whole facility first."),
    field)
{
    public Guid FacilityId { get; } = facilityId;
}

/// <summary>The whole is asked for while a part is to be decided, or the other way round. <see cref="PartName"/> is null when the whole is asked for.</summary>
public sealed class OverlappingRequestOpenException(
    Guid facilityId, string facilityNumber, string facilityName, string? partName, string dossierNumber) : AssetRegistryException(
    "OVERLAPPING_REQUEST_OPEN",
    new($"Cơ sở {facilityNumber} – {facilityName}{FacilityTerms.PartOrWhole(partName).Vietnamese} còn đề nghị tiếp nhận chưa giải quyết tại hồ sơ " +
        $"{dossierNumber}. Hãy giải quyết hoặc từ chối hồ sơ đó trước.",
        $"Facility {facilityNumber} – {facilityName}{FacilityTerms.PartOrWhole(partName).English} is still asked for in dossier {dossierNumber}. " +
        "Please answer or refuse that dossier first."),
    "facilityId")
{
    public Guid FacilityId { get; } = facilityId;

    public string? PartName { get; } = partName;

    public string DossierNumber { get; } = dossierNumber;
}
