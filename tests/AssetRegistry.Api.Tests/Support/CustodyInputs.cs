using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>A right input for every custody command; tests change one thing of it.</summary>
public static class CustodyInputs
{
    public const string Kept = "2026-01-29";
    public const string Planned = "2026-01-30";
    public const string Approved = "2026-02-02";
    public const string Leased = "2026-02-03";

    public static CommandInput Open(string facilityId) => CommandInput.Of(
        "openCustody", "custodyCase", ("facilityId", facilityId), ("paper", Papers.Letter), ("effectiveOn", Days.Requested));

    public static CommandInput Survey(JsonElement custody) =>
        On("recordCustodySurvey", custody, Days.Accepted, ("condition", "FAIR"), ("finding", "Nhà còn vững, cửa bị mất khóa"));

    public static CommandInput Keep(JsonElement custody) =>
        On("keepInCustody", custody, Kept, ("guardedBy", "Công ty Bảo vệ Tây Bắc"), ("nextInspectionDueOn", "2026-02-20"));

    public static CommandInput Inspect(JsonElement custody) => On(
        "recordInspection", custody, Kept,
        ("inspector", "Cán bộ kỹ thuật"), ("condition", "DEGRADED"), ("finding", "Dột hai phòng"),
        ("position", new { longitude = 103.52, latitude = 22.36 }), ("nextDueOn", "2026-03-01"));

    public static CommandInput Spend(JsonElement custody, long amountDong = 6_500_000) => On(
        "recordCustodyCost", custody, Kept,
        ("kind", "GUARD"), ("amountDong", amountDong), ("from", "2026-01-01"), ("to", "2026-01-28"), ("paper", Papers.Of("OTHER", "07/HĐ", Days.HandedOver)));

    public static CommandInput CancelCost(JsonElement custody, string costId) =>
        On("cancelCustodyCost", custody, Approved, ("costId", costId), ("reason", "Ghi hai lần"));

    public static CommandInput Propose(JsonElement custody, string kind = "SHORT_TERM_LEASE") => On(
        "proposeCustodyPlan", custody, Planned, ("kind", kind), ("areaM2", 320.5m), ("paper", Papers.Submission), ("note", "Khối nhà phía đông"));

    public static CommandInput Approve(JsonElement custody, string planId) => On(
        "approveCustodyPlan", custody, Approved, ("planId", planId), ("paper", Papers.Of("DECISION", "41/QĐ-UBND", Approved)));

    public static CommandInput Ask(JsonElement custody) => On(
        "recordBusinessRequest", custody, Approved,
        ("business", "Hợp tác xã Sìn Hồ"), ("purpose", "Kho nông sản"), ("pricePerMonthDong", 8_000_000), ("termMonths", 36), ("paper", Papers.Letter));

    public static CommandInput RefuseBusiness(JsonElement custody, string requestId) =>
        On("closeBusinessRequest", custody, Leased, ("requestId", requestId), ("reason", "Nhu cầu công được ưu tiên"));

    public static CommandInput Lease(JsonElement custody) => On(
        "grantLease", custody, Leased,
        ("lessee", "Công ty Chè Tây Bắc"), ("areaM2", 300m), ("pricePerMonthDong", 12_000_000), ("startsOn", "2026-02-10"), ("endsOn", "2031-02-09"),
        ("paper", Papers.Of("OTHER", "03/HĐT", Leased)));

    public static CommandInput Terminate(JsonElement custody) =>
        On("terminateLease", custody, Days.InUse, ("reason", "Sử dụng sai mục đích"), ("paper", Papers.Letter));

    public static CommandInput Announce(JsonElement custody) => On(
        "announceTender", custody, Leased, ("closesOn", "2026-02-05"), ("startingPriceDong", 900_000_000), ("paper", Papers.Letter));

    public static CommandInput Conclude(JsonElement custody) => On(
        "concludeTender", custody, Days.InUse, ("winner", "Công ty Xây dựng Lai Châu"), ("priceDong", 950_000_000), ("paper", Papers.Letter));

    public static CommandInput GiveBack(JsonElement custody) =>
        On("giveBackFromCustody", custody, Leased, ("to", "HOLDER"), ("reason", "Đơn vị quản lý cần dùng lại"), ("paper", Papers.Minutes));

    public static CommandInput End(JsonElement custody) => On("endCustody", custody, Days.InUse, ("reason", "Không còn việc phải làm"), ("paper", Papers.Letter));

    private static CommandInput On(string mutation, JsonElement custody, string effectiveOn, params (string, object?)[] fields) => CommandInput.Of(
        mutation, "custodyCase",
        [("caseId", Ids.Of(custody)), ("expectedVersion", custody.GetProperty("version").GetInt32()), ("effectiveOn", effectiveOn), .. fields]);
}
