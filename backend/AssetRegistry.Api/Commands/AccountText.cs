using AssetRegistry.Api.Accounts;

namespace AssetRegistry.Api.Commands;

/// <summary>What the terminal says of accounts and organisations.</summary>
internal static class AccountText
{
    public static LocalizedText Line(Account account, Organisation? organisation) => new(
        $"{account.Name,-24} {account.Role.InWords().Vietnamese,-34} {organisation?.Name ?? "–"}{(account.IsDisabled ? " (đã khóa)" : "")}",
        $"{account.Name,-24} {account.Role.InWords().English,-34} {organisation?.Name ?? "–"}{(account.IsDisabled ? " (disabled)" : "")}");

    public static LocalizedText Now(Account account) => new(
        $"{account.Name}: {account.Role.InWords().Vietnamese}, {(account.IsDisabled ? "đã khóa" : "đang hoạt động")}.",
        $"{account.Name}: {account.Role.InWords().English}, {(account.IsDisabled ? "disabled" : "in use")}.");

    public static LocalizedText Password(AccountWithPassword opened) => new(
        $"Tài khoản {opened.Account.Name} ({opened.Account.Role.InWords().Vietnamese}). Mật khẩu lần đầu, chỉ hiện một lần và phải đổi khi đăng nhập: {opened.FirstPassword}",
        $"Account {opened.Account.Name} ({opened.Account.Role.InWords().English}). First password, shown this once and to be changed at sign-in: {opened.FirstPassword}");

    public static LocalizedText Line(Organisation organisation) => new(
        $"{organisation.Code,-16} {organisation.Name} ({organisation.Type.InWords().Vietnamese}){(organisation.EndedOn is { } ended ? $", kết thúc từ {Wording.Date(ended).Vietnamese}" : "")}",
        $"{organisation.Code,-16} {organisation.Name} ({organisation.Type.InWords().English}){(organisation.EndedOn is { } day ? $", ended on {Wording.Date(day).English}" : "")}");
}
