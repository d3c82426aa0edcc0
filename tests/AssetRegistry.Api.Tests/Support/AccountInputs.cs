using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>A right input for every command on accounts.</summary>
public static class AccountInputs
{
    public static CommandInput Open(string name, string role = "PLANNER", string? organisationId = null) => CommandInput.Of(
        "openAccount", "accountWithPassword", ("name", name), ("displayName", "Cán bộ mới"), ("role", role), ("organisationId", organisationId));

    public static CommandInput Rename(JsonElement account) => On("renameAccount", account, ("displayName", "Cán bộ chuyên trách"));

    public static CommandInput ChangeRights(JsonElement account, string role = "AUDITOR", string? organisationId = null) =>
        On("changeAccountRights", account, ("role", role), ("organisationId", organisationId), ("reason", "Điều động"));

    /// <param name="account">Of who asks.</param>
    public static CommandInput RequestAccess(JsonElement account, string role = "AUDITOR", string? organisationId = null) => CommandInput.Of(
        "requestAccess", "account",
        ("expectedVersion", account.GetProperty("version").GetInt32()), ("role", role), ("organisationId", organisationId), ("reason", "Nhận nhiệm vụ mới"));

    public static CommandInput RefuseAccess(JsonElement account) => On("refuseAccess", account, ("reason", "Chưa có quyết định phân công"));

    public static CommandInput Disable(JsonElement account) => On("disableAccount", account, ("reason", "Nghỉ hưu"));

    public static CommandInput Enable(JsonElement account) => On("enableAccount", account, ("reason", "Trở lại làm việc"));

    public static CommandInput ResetPassword(JsonElement account) =>
        On("resetAccountPassword", account, ("reason", "Quên mật khẩu")) with { Noun = "accountWithPassword" };

    private static CommandInput On(string mutation, JsonElement account, params (string, object?)[] fields) => CommandInput.Of(
        mutation, "account", [("accountId", Ids.Of(account)), ("expectedVersion", account.GetProperty("version").GetInt32()), .. fields]);
}
