using AssetRegistry.Access;

namespace AssetRegistry.Accounts;

/// <summary>The facts of accounts as sentences; null for other facts.</summary>
internal static class AccountFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        AccountOpened { Identity: { } identity } e => new(
            $"Mở tài khoản {e.Name} ({e.DisplayName}) khi đăng nhập lần đầu qua {identity.Issuer}: {Rights(e.Role, e.OrganisationName).Vietnamese}.",
            $"The account {e.Name} ({e.DisplayName}) was opened by the first sign-in through {identity.Issuer}: {Rights(e.Role, e.OrganisationName).English}."),
        AccountOpened e => new(
            $"Mở tài khoản {e.Name} ({e.DisplayName}): {Rights(e.Role, e.OrganisationName).Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"The account {e.Name} ({e.DisplayName}) was opened: {Rights(e.Role, e.OrganisationName).English}{FactText.ByPaper(e).English}."),
        AccountRenamed e => new(
            $"Tài khoản {e.Name} đổi tên hiển thị từ {e.FormerDisplayName} thành {e.DisplayName}.",
            $"The account {e.Name} is shown as {e.DisplayName}, formerly {e.FormerDisplayName}."),
        AccountRightsChanged e => new(
            $"Tài khoản {e.Name} đổi quyền: từ {Rights(e.FormerRole, e.FormerOrganisationName).Vietnamese} thành {Rights(e.Role, e.OrganisationName).Vietnamese}.",
            $"The rights of the account {e.Name} changed from {Rights(e.FormerRole, e.FormerOrganisationName).English} to {Rights(e.Role, e.OrganisationName).English}."),
        AccountDisabled e => new($"Khóa tài khoản {e.Name}.", $"The account {e.Name} was disabled."),
        AccountEnabled e => new($"Mở khóa tài khoản {e.Name}.", $"The account {e.Name} was enabled."),
        AccountPasswordReset e => new($"Đặt lại mật khẩu của tài khoản {e.Name} và bỏ xác thực hai lớp nếu có.", $"The password of the account {e.Name} was reset, and its second factor, if any, taken away."),
        AccessRequested e => new(
            $"{e.Name} đề nghị được cấp quyền: {Rights(e.Role, e.OrganisationName).Vietnamese}.",
            $"{e.Name} asked for the rights: {Rights(e.Role, e.OrganisationName).English}."),
        AccessRefused e => new(
            $"Từ chối đề nghị của {e.Name} về vai trò {e.Role.InWords().Vietnamese}.",
            $"The request of {e.Name} for the role {e.Role.InWords().English} was refused."),
        _ => null,
    };

    private static LocalizedText Rights(Role role, string? organisation) => organisation is null
        ? role.InWords()
        : new($"{role.InWords().Vietnamese}, {organisation}", $"{role.InWords().English}, {organisation}");
}
