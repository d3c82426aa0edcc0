using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>A right input for every command on merger plans.</summary>
public static class MergerInputs
{
    public static CommandInput Draft(object content) => CommandInput.Of("draftMergerPlan", "mergerPlan", ("content", content), ("effectiveOn", Days.Reformed));

    public static CommandInput Revise(JsonElement plan, object content) => On("reviseMergerPlan", plan, Days.Reformed, ("content", content));

    public static CommandInput Settle(JsonElement plan, string subject, string key, string toUnitId) => On(
        "settleMergerDoubt", plan, Days.Reformed, ("subject", subject), ("key", key), ("toUnitId", toUnitId), ("reason", "Theo biên bản thực địa"));

    public static CommandInput Check(JsonElement plan) => On("checkMergerPlan", plan, Days.Reformed);

    public static CommandInput Approve(JsonElement plan) => On("approveMergerPlan", plan, Days.Merged, ("paper", Papers.Decision));

    public static CommandInput Return(JsonElement plan) => On("returnMergerPlan", plan, Days.Merged, ("reason", "Thiếu một xã"));

    public static CommandInput Discard(JsonElement plan) => On("discardMergerPlan", plan, Days.Merged, ("reason", "Lập lại sau khảo sát"));

    public static CommandInput Execute(JsonElement plan) => On("executeMergerPlan", plan, Days.Merged);

    public static CommandInput Undo(JsonElement plan) => On("undoMergerPlan", plan, Days.InUse, ("reason", "Nghị quyết bị thu hồi"));

    /// <param name="undoUntil">The cut-off; the days of the tests are long past it or before it.</param>
    public static object Content(string undoUntil, IReadOnlyList<object> units, params object[] lines) => new
    {
        name = "Sắp xếp đơn vị hành chính cấp xã",
        legalAct = Papers.Resolution,
        effectiveOn = Days.Reformed,
        undoUntil,
        units,
        lines,
    };

    public static object Unit(string code, string name, string committeeCode, string? boundary = null) => new
    {
        code,
        name,
        fullName = $"Xã {name}",
        type = "COMMUNE",
        declaredAreaKm2 = 200,
        boundary,
        committee = new { code = committeeCode, name = $"UBND xã {name}" },
    };

    /// <summary>A unit that goes whole to another one.</summary>
    public static object Whole(string unitId, string intoCode) => new { unitId, kind = "MERGED", into = new[] { new { unitCode = intoCode, share = 1 } } };

    private static CommandInput On(string mutation, JsonElement plan, string effectiveOn, params (string, object?)[] fields) => CommandInput.Of(
        mutation, "mergerPlan",
        [("planId", Ids.Of(plan)), ("expectedVersion", plan.GetProperty("version").GetInt32()), ("effectiveOn", effectiveOn), .. fields]);
}
