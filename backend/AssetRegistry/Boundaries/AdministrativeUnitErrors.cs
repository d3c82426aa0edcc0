namespace AssetRegistry.Boundaries;

/// <summary>No administrative unit has this id.</summary>
public sealed class AdministrativeUnitNotFoundException(Guid administrativeUnitId) : AssetRegistryException(
    "ADMINISTRATIVE_UNIT_NOT_FOUND",
    new("Không tìm thấy đơn vị hành chính này. Hãy chọn lại trong danh sách xã, phường.",
        "There is no such administrative unit. Please choose again from the list of communes."),
    "communeId")
{
    public Guid AdministrativeUnitId { get; } = administrativeUnitId;
}

/// <summary>The unit was ended before.</summary>
public sealed class AdministrativeUnitAlreadyEndedException(Guid administrativeUnitId, string unitCode, string unitName, DateOnly validTo)
    : AssetRegistryException(
        "ADMINISTRATIVE_UNIT_ALREADY_ENDED",
        new($"{unitName} (mã {unitCode}) đã kết thúc từ ngày {Wording.Date(validTo).Vietnamese}. Hãy kiểm tra lại đơn vị cần kết thúc.",
            $"{unitName} (code {unitCode}) already ended on {Wording.Date(validTo).English}. Please check which unit is to end."))
{
    public Guid AdministrativeUnitId { get; } = administrativeUnitId;

    public string UnitCode { get; } = unitCode;

    public DateOnly ValidTo { get; } = validTo;
}

/// <summary>The unit did not exist on the day in question.</summary>
public sealed class AdministrativeUnitNotInForceException(Guid administrativeUnitId, string unitCode, string unitName, DateOnly date)
    : AssetRegistryException(
        "ADMINISTRATIVE_UNIT_NOT_IN_FORCE",
        new($"{unitName} (mã {unitCode}) không tồn tại vào ngày {Wording.Date(date).Vietnamese}. Hãy chọn xã, phường có hiệu lực vào ngày đó.",
            $"{unitName} (code {unitCode}) did not exist on {Wording.Date(date).English}. Please choose the commune in force on that day."),
        "communeId")
{
    public Guid AdministrativeUnitId { get; } = administrativeUnitId;

    public string UnitCode { get; } = unitCode;

    public DateOnly Date { get; } = date;
}

/// <summary>The unit is called so already.</summary>
public sealed class UnitAliasTakenException(Guid administrativeUnitId, string unitName, string alias) : AssetRegistryException(
    "UNIT_ALIAS_TAKEN",
    new($"{unitName} đã có tên gọi “{alias}”. Hãy nhập một tên gọi khác.",
        $"{unitName} already has the name \"{alias}\". Please give another one."),
    "alias")
{
    public Guid AdministrativeUnitId { get; } = administrativeUnitId;

    public string Alias { get; } = alias;
}

/// <summary>The unit has no such alias.</summary>
public sealed class UnitAliasNotFoundException(Guid administrativeUnitId, string unitName, string alias) : AssetRegistryException(
    "UNIT_ALIAS_NOT_FOUND",
    new($"{unitName} không có tên gọi khác “{alias}”. Hãy chọn một tên gọi khác đang dùng của đơn vị.",
        $"{unitName} has no alias \"{alias}\". Please choose one of the aliases it has."),
    "alias")
{
    public Guid AdministrativeUnitId { get; } = administrativeUnitId;

    public string Alias { get; } = alias;
}
