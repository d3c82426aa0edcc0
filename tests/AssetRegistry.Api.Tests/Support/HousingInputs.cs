using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>A right input for every housing command; tests change one thing of it.</summary>
public static class HousingInputs
{
    public static CommandInput Register(string communeId) => CommandInput.Of(
        "registerHousingSite", "housingSite",
        ("name", "Nhà công vụ Tả Lèng"), ("condition", "FAIR"), ("communeId", communeId), ("address", "bản Giang Ma"), ("usableAreaM2", 240.5m),
        ("effectiveOn", Days.Requested));

    public static CommandInput AddRoom(JsonElement site, string name = "P.101", int beds = 2) =>
        OnSite("addHousingRoom", site, Days.Requested, ("name", name), ("beds", beds), ("areaM2", 24m));

    public static CommandInput CloseRoom(JsonElement site, string roomId) =>
        OnSite("closeHousingRoom", site, Days.InUse, ("roomId", roomId), ("reason", "Xuống cấp"));

    public static CommandInput Repair(JsonElement site) => OnSite(
        "recordHousingRepair", site, Days.Accepted, ("costDong", 45_000_000), ("condition", "GOOD"), ("isComplete", true), ("paper", Papers.Letter));

    public static CommandInput Submit() => CommandInput.Of(
        "submitHousingApplication", "housingApplication",
        ("title", "SPECIALIST"), ("headcount", 2), ("formerWorkplace", "huyện Tam Đường (cũ)"), ("workplace", "xã Tả Lèng"), ("ownsHouse", false),
        ("isRemote", true), ("paper", Papers.Letter), ("effectiveOn", Days.Requested));

    public static CommandInput Verify(JsonElement application) => On("verifyHousingApplication", application, Days.Accepted, ("paper", Papers.Letter));

    public static CommandInput Decide(JsonElement application) =>
        On("decideHousingApplication", application, Days.Decided, ("isEligible", true), ("paper", Papers.Decision));

    public static CommandInput Allocate(JsonElement application, JsonElement site, string roomId) => On(
        "allocateHousingRoom", application, Days.Decided,
        ("siteId", Ids.Of(site)), ("roomId", roomId), ("from", Days.HandedOver), ("paper", Papers.Decision));

    public static CommandInput Sign(JsonElement application) => On(
        "signHousingContract", application, Days.HandedOver,
        ("rentPerMonthDong", 350_000), ("from", Days.HandedOver), ("to", "2028-01-27"), ("paper", Papers.Of("OTHER", "02/HĐ", Days.HandedOver)));

    public static CommandInput Return(JsonElement application) => On("returnHousingRoom", application, Days.InUse, ("reason", "Chuyển công tác"));

    public static CommandInput Withdraw(JsonElement application) => On("withdrawHousingApplication", application, Days.Decided, ("reason", "Không còn nhu cầu"));

    private static CommandInput OnSite(string mutation, JsonElement site, string effectiveOn, params (string, object?)[] fields) => CommandInput.Of(
        mutation, "housingSite", [("siteId", Ids.Of(site)), ("expectedVersion", site.GetProperty("version").GetInt32()), ("effectiveOn", effectiveOn), .. fields]);

    private static CommandInput On(string mutation, JsonElement application, string effectiveOn, params (string, object?)[] fields) => CommandInput.Of(
        mutation, "housingApplication",
        [("applicationId", Ids.Of(application)), ("expectedVersion", application.GetProperty("version").GetInt32()), ("effectiveOn", effectiveOn), .. fields]);
}
