using AssetRegistry.Access;

namespace AssetRegistry.Accounts;

/// <summary>There is no such account.</summary>
public sealed class AccountNotFoundException(Guid accountId, string? name = null) : AssetRegistryException(
    "ACCOUNT_NOT_FOUND",
    new($"Không tìm thấy tài khoản{Named(name)}. Hãy chọn lại trong danh sách tài khoản.",
        $"There is no such account{Named(name)}. Please choose again from the list of accounts."),
    "accountId")
{
    public Guid AccountId { get; } = accountId;

    private static string Named(string? name) => name is null ? "" : $" {name}";
}

/// <summary>This cannot be typed at sign-in on every keyboard.</summary>
public sealed class AccountNameRejectedException(string name) : AssetRegistryException(
    "ACCOUNT_NAME_REJECTED",
    new($"“{name}” không thể là tên tài khoản. Hãy dùng 1–64 chữ cái không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới; bắt đầu và kết thúc bằng chữ hoặc số.",
        $"\"{name}\" cannot be the name of an account. Please use 1 to 64 letters without marks, digits, dots, hyphens or underscores, beginning and ending with a letter or digit."),
    "name")
{
    public string Name { get; } = name;
}

/// <summary>Somebody has or had an account of this name: what he recorded must stay his.</summary>
public sealed class AccountNameTakenException(string name) : AssetRegistryException(
    "ACCOUNT_NAME_TAKEN",
    new($"Tên tài khoản {name} đã có người dùng hoặc từng có người dùng. Hãy chọn tên khác.",
        $"The account name {name} is or was somebody's. Please choose another one."),
    "name")
{
    public string Name { get; } = name;
}

/// <summary>Rights over one's own account are another administrator's.</summary>
public sealed class OwnAccountException(CommandName command, string account) : AssetRegistryException(
    "OWN_ACCOUNT",
    new($"Bạn không thể tự {command.InWords().Vietnamese} của chính mình ({account}). Hãy nhờ một quản trị viên khác.",
        $"You cannot {command.InWords().English} for yourself ({account}). Please ask another administrator."),
    "accountId"), IAccessRefusal
{
    public CommandName Command { get; } = command;

    public string Account { get; } = account;
}

/// <summary>Password and rights of this account are its provider's.</summary>
public sealed class AccountKeptByProviderException(string account, string issuer) : AssetRegistryException(
    "ACCOUNT_KEPT_BY_PROVIDER",
    new($"Tài khoản {account} đăng nhập qua {issuer} nên mật khẩu và quyền do nơi đó quyết định. Hãy đổi ở đó; quyền mới có hiệu lực từ lần đăng nhập sau.",
        $"The account {account} signs in through {issuer}, which keeps its password and rights. Please change them there; they hold from the next sign-in."),
    "accountId")
{
    public string Account { get; } = account;

    public string Issuer { get; } = issuer;
}

/// <summary>Without an administrator nobody could let anybody in any more.</summary>
public sealed class LastAdministratorException(string account) : AssetRegistryException(
    "LAST_ADMINISTRATOR",
    new($"{account} là quản trị viên duy nhất còn hoạt động. Hãy cấp quyền quản trị cho một tài khoản khác trước.",
        $"{account} is the only administrator left. Please make another account an administrator first."),
    "accountId")
{
    public string Account { get; } = account;
}

/// <summary>The account cannot be used.</summary>
public sealed class AccountDisabledException(string account, DateOnly since) : AssetRegistryException(
    "ACCOUNT_DISABLED",
    new($"Tài khoản {account} đã bị khóa từ ngày {Wording.Date(since).Vietnamese}. Hãy mở khóa trước.",
        $"The account {account} has been disabled since {Wording.Date(since).English}. Please enable it first."),
    "accountId")
{
    public string Account { get; } = account;

    public DateOnly Since { get; } = since;
}

/// <summary>The account can be used already.</summary>
public sealed class AccountNotDisabledException(string account) : AssetRegistryException(
    "ACCOUNT_NOT_DISABLED",
    new($"Tài khoản {account} đang hoạt động, không cần mở khóa. Hãy tải lại danh sách tài khoản.",
        $"The account {account} is in use and need not be enabled. Please load the list of accounts again."),
    "accountId")
{
    public string Account { get; } = account;
}

/// <summary>The account has this role for this organisation already.</summary>
public sealed class AccountRightsUnchangedException(string account) : AssetRegistryException(
    "ACCOUNT_RIGHTS_UNCHANGED",
    new($"Tài khoản {account} đã có vai trò và cơ quan này. Hãy chọn vai trò hoặc cơ quan khác.",
        $"The account {account} has this role and organisation already. Please choose another role or organisation."))
{
    public string Account { get; } = account;
}

/// <summary>There is no request to answer.</summary>
public sealed class NoAccessRequestedException(string account) : AssetRegistryException(
    "NO_ACCESS_REQUESTED",
    new($"Tài khoản {account} không có đề nghị cấp quyền nào đang chờ. Hãy tải lại tài khoản.",
        $"The account {account} has no request for rights that waits for an answer. Please load the account again."),
    "accountId")
{
    public string Account { get; } = account;
}

/// <summary>An official of a commune works for a body that lies in one.</summary>
public sealed class OrganisationOutsideCommunesException(Guid organisationId, string organisationName) : AssetRegistryException(
    "ORGANISATION_OUTSIDE_COMMUNES",
    new($"{organisationName} không thuộc xã, phường nào nên không có cán bộ xã, phường. Hãy chọn UBND xã, phường hoặc vai trò khác.",
        $"{organisationName} belongs to no commune, so it has no commune officials. Please choose the committee of a commune or another role."),
    "organisationId")
{
    public Guid OrganisationId { get; } = organisationId;
}

/// <summary>The password would be guessed.</summary>
public sealed class PasswordRejectedException(PasswordProblem problem) : AssetRegistryException("PASSWORD_REJECTED", problem.InWords(), "newPassword")
{
    public PasswordProblem Problem { get; } = problem;
}
