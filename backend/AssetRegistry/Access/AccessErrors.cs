namespace AssetRegistry.Access;

/// <summary>The role has no right to the command.</summary>
public sealed class NotPermittedException(CommandName command, Role role) : AssetRegistryException(
    "NOT_PERMITTED",
    new($"Tài khoản với vai trò {role.InWords().Vietnamese} không được phép {command.InWords().Vietnamese}. " +
        "Hãy chuyển việc này cho người có thẩm quyền.",
        $"An account with the role {role.InWords().English} may not {command.InWords().English}. Please pass it to somebody who may.")), IAccessRefusal
{
    public CommandName Command { get; } = command;

    public Role Role { get; } = role;
}

/// <summary>The thing belongs to another organisation than the caller's.</summary>
public sealed class NotYourOrganisationException(CommandName command, Guid organisationId, LocalizedText thing) : AssetRegistryException(
    "NOT_YOUR_ORGANISATION",
    new($"Bạn chỉ được {command.InWords().Vietnamese} cho cơ quan mình, nhưng {thing.Vietnamese} thuộc cơ quan khác. " +
        "Hãy liên hệ cơ quan đó hoặc chọn lại.",
        $"You may {command.InWords().English} only for your own organisation, but {thing.English} belongs to another one. " +
        "Please contact that organisation or choose again.")), IAccessRefusal
{
    public CommandName Command { get; } = command;

    /// <summary>The organisation the thing belongs to.</summary>
    public Guid OrganisationId { get; } = organisationId;
}

/// <summary>The thing lies in another commune than the caller's.</summary>
public sealed class NotYourCommuneException(CommandName command, string communeCode, string communeName) : AssetRegistryException(
    "NOT_YOUR_COMMUNE",
    new($"Bạn chỉ được {command.InWords().Vietnamese} trong xã, phường của mình, nhưng địa bàn đã chọn là {communeName} (mã {communeCode}). " +
        "Hãy chọn lại xã, phường.",
        $"You may {command.InWords().English} only in your own commune, but the one chosen is {communeName} (code {communeCode}). " +
        "Please choose the commune again."),
    "communeId"), IAccessRefusal
{
    public CommandName Command { get; } = command;

    public string CommuneCode { get; } = communeCode;
}

/// <summary>The account belongs to no organisation, so it cannot act for one.</summary>
public sealed class AccountWithoutOrganisationException(string account) : AssetRegistryException(
    "ACCOUNT_WITHOUT_ORGANISATION",
    new($"Tài khoản {account} chưa được gắn với cơ quan nào. Hãy đề nghị quản trị viên gắn tài khoản với cơ quan.",
        $"The account {account} belongs to no organisation. Please ask the administrator to assign it to one.")), IAccessRefusal
{
    public string Account { get; } = account;
}
