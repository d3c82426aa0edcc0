using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Right inputs for the commands that describe, divide and end facilities.</summary>
public static partial class Inputs
{
    public static CommandInput CorrectFacility(JsonElement facility) =>
        OnFacility("correctFacility", facility, ("landAreaM2", 3456.7m), ("reason", "Nhập nhầm số"), ("paper", Papers.Letter));

    public static CommandInput ChangeFacility(JsonElement facility) =>
        OnFacility("changeFacility", facility, ("name", "Nhà làm việc liên cơ quan"), ("reason", "Đổi tên"), ("paper", Papers.Letter));

    public static CommandInput RecordLandParcel(JsonElement facility) =>
        OnFacility("recordLandParcel", facility, ("sheet", "12"), ("parcelNumber", "345"), ("purposeCode", "tsc"), ("areaM2", 1000.5m));

    public static CommandInput RecordBuilding(JsonElement facility) => OnFacility(
        "recordBuilding", facility,
        ("name", "Nhà A"), ("storeys", 2), ("floorAreaM2", 400m), ("grade", "III"), ("yearBuilt", 2010), ("inUseSince", "2011-03-01"),
        ("footprintM2", 210m), ("budgetCostVnd", 4_000_000_000), ("condition", "USABLE_FOR_PURPOSE"));

    public static CommandInput RecordLegalPaper(JsonElement facility) => OnFacility(
        "recordLegalPaper", facility, ("kind", "LAND_USE_CERTIFICATE"), ("legalPaperNumber", "CS 012345"), ("legalPaperDate", "2015-06-01"));

    public static CommandInput RemoveFacilityItem(JsonElement facility) =>
        OnFacility("removeFacilityItem", facility, ("parcelId", Ids.Unknown("LandParcel")), ("reason", "Không thuộc cơ sở"));

    public static CommandInput RecordFacilityUse(JsonElement facility) =>
        OnFacility("recordFacilityUse", facility, ("use", new { vacant = facility.TryGetProperty("landAreaM2", out var area) ? area.GetDecimal() : 1m }));

    public static CommandInput RecordFacilityBoundary(JsonElement facility) => OnFacility(
        "recordFacilityBoundary", facility,
        ("boundary", """{"type":"Polygon","coordinates":[[[103.52,22.36],[103.5205,22.36],[103.5205,22.3605],[103.52,22.3605],[103.52,22.36]]]}"""));

    public static CommandInput SplitFacility(JsonElement facility, params object[] pieces) => OnFacility(
        "splitFacility", facility,
        ("pieces", pieces.Length > 0 ? pieces : [new { number = "KT-11", name = "Khu A" }, new { number = "KT-12", name = "Khu B" }]),
        ("reason", "Chia cho hai đơn vị"), ("paper", Papers.Decision), ("effectiveOn", Days.Decided));

    public static CommandInput ConsolidateFacilities(params JsonElement[] facilities) => CommandInput.Of(
        "consolidateFacilities", "facility",
        ("facilities", facilities.Select(facility => new { facilityId = Id(facility), expectedVersion = Version(facility) }).ToArray()),
        ("number", "KT-21"), ("name", "Khu liên cơ quan"), ("category", "COMMUNE_HEADQUARTERS"), ("reason", "Hai khu liền kề"),
        ("paper", Papers.Decision), ("effectiveOn", Days.Decided));

    public static CommandInput EndFacility(JsonElement facility) => OnFacility(
        "endFacility", facility, ("disposal", "DEMOLISHED"), ("reason", "Hư hỏng nặng"), ("paper", Papers.Decision), ("effectiveOn", Days.Decided));

    public static CommandInput MergeDuplicateFacility(JsonElement duplicate, JsonElement survivor) => CommandInput.Of(
        "mergeDuplicateFacility", "facility",
        ("duplicateId", Id(duplicate)), ("expectedVersion", Version(duplicate)), ("survivorId", Id(survivor)), ("reason", "Kê khai hai lần"),
        ("paper", Papers.Letter), ("effectiveOn", Days.Decided));

    private static CommandInput OnFacility(string mutation, JsonElement facility, params (string, object?)[] fields)
    {
        var command = CommandInput.Of(mutation, "facility", [("facilityId", Id(facility)), ("expectedVersion", Version(facility)), .. fields]);

        return command.Fields.ContainsKey("effectiveOn") ? command : command.With("effectiveOn", Days.Requested);
    }
}
