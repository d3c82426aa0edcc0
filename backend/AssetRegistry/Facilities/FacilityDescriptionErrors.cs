namespace AssetRegistry.Facilities;

/// <summary>A correction or change that gives only what is recorded already.</summary>
public sealed class NothingChangedException(Guid facilityId, string facilityNumber, string facilityName) : AssetRegistryException(
    "NOTHING_CHANGED",
    new($"Các số liệu đã nhập trùng với số liệu hiện có của cơ sở {facilityNumber} – {facilityName}. Hãy nhập giá trị cần sửa.",
        $"What was given is what facility {facilityNumber} – {facilityName} has on record already. Please give the value that is to change."))
{
    public Guid FacilityId { get; } = facilityId;
}

/// <summary>The corrected area would be smaller than the parts set apart of it.</summary>
public sealed class AreaBelowPartsException(
    Guid facilityId, string facilityNumber, string facilityName, string field, decimal? area, decimal parts) : AssetRegistryException(
    "AREA_BELOW_PARTS",
    new($"Các phần đã tách của cơ sở {facilityNumber} – {facilityName} có tổng diện tích {Wording.Area(parts).Vietnamese}, lớn hơn " +
        $"{FieldTerms.Of(field).Vietnamese} sau khi sửa. Hãy nhập từ {Wording.Area(parts).Vietnamese} trở lên.",
        $"The parts set apart of facility {facilityNumber} – {facilityName} are {Wording.Area(parts).English} together, more than {FieldTerms.Of(field).English} " +
        $"after the correction. Please give {Wording.Area(parts).English} or more."),
    field)
{
    public Guid FacilityId { get; } = facilityId;

    public decimal? Area { get; } = area;

    public decimal Parts { get; } = parts;
}

/// <summary>The facility has no parcel, building or legal paper of this id.</summary>
public sealed class FacilityItemNotFoundException(Guid facilityId, string facilityNumber, string facilityName, Guid itemId) : AssetRegistryException(
    "FACILITY_ITEM_NOT_FOUND",
    new($"Cơ sở {facilityNumber} – {facilityName} không có thửa đất, ngôi nhà, phần hoặc giấy tờ đã chọn. Hãy mở cơ sở để chọn lại.",
        $"Facility {facilityNumber} – {facilityName} has no such parcel, building, part or legal paper. Please open the facility and choose again."))
{
    public Guid FacilityId { get; } = facilityId;

    public Guid ItemId { get; } = itemId;
}

/// <summary>What was given as the outline is no polygon that can be stored.</summary>
public sealed class BoundaryRejectedException(LocalizedText problem) : AssetRegistryException(
    "BOUNDARY_REJECTED",
    new($"Ranh giới chưa dùng được: {problem.Vietnamese} Hãy gửi lại một đa giác GeoJSON.",
        $"The outline cannot be used: {problem.English} Please send a GeoJSON polygon again."),
    "boundary");

/// <summary>The facility already has this parcel.</summary>
public sealed class DuplicateLandParcelException(Guid facilityId, string facilityNumber, string facilityName, string sheet, string parcelNumber)
    : AssetRegistryException(
        "DUPLICATE_LAND_PARCEL",
        new($"Thửa đất số {parcelNumber}, tờ bản đồ số {sheet} đã có trong cơ sở {facilityNumber} – {facilityName}. Hãy sửa thửa đó hoặc nhập số khác.",
            $"Parcel {parcelNumber} on sheet {sheet} already belongs to facility {facilityNumber} – {facilityName}. Please edit it, or give another number."),
        "parcelNumber")
{
    public Guid FacilityId { get; } = facilityId;

    public string Sheet { get; } = sheet;

    public string ParcelNumber { get; } = parcelNumber;
}

/// <summary>The building would have been used before it was built.</summary>
public sealed class BuildingUsedBeforeBuiltException(string building, int yearBuilt, DateOnly inUseSince) : AssetRegistryException(
    "BUILDING_USED_BEFORE_BUILT",
    new($"Nhà “{building}” ghi năm xây dựng {yearBuilt}, sau ngày đưa vào sử dụng hoặc ngày ghi nhận {Wording.Date(inUseSince).Vietnamese}. " +
        "Hãy kiểm tra lại hai số liệu này.",
        $"Building \"{building}\" is recorded as built in {yearBuilt}, after it came into use or was recorded on {Wording.Date(inUseSince).English}. " +
        "Please check the two figures."),
    "yearBuilt")
{
    public string Building { get; } = building;

    public int YearBuilt { get; } = yearBuilt;
}

/// <summary>The uses do not add up to the area they are uses of. <see cref="Building"/> is null for the land.</summary>
public sealed class UseDoesNotAddUpException(Guid facilityId, string facilityNumber, string? building, decimal total, decimal area) : AssetRegistryException(
    "USE_DOES_NOT_ADD_UP",
    new($"Tổng diện tích theo hiện trạng sử dụng là {Wording.Area(total).Vietnamese}, nhưng {Of(facilityNumber, building).Vietnamese} có diện tích " +
        $"{Wording.Area(area).Vietnamese}. Hãy nhập các cột sao cho tổng bằng diện tích.",
        $"The uses add up to {Wording.Area(total).English}, but {Of(facilityNumber, building).English} has {Wording.Area(area).English}. " +
        "Please give figures that add up to the area."),
    "use")
{
    public Guid FacilityId { get; } = facilityId;

    public string? Building { get; } = building;

    public decimal Total { get; } = total;

    public decimal Area { get; } = area;

    private static LocalizedText Of(string number, string? building) => building is null
        ? new($"đất của cơ sở {number}", $"the land of facility {number}")
        : new($"nhà “{building}” của cơ sở {number}", $"building \"{building}\" of facility {number}");
}
