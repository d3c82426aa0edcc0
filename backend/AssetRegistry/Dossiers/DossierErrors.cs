using AssetRegistry.Access;

namespace AssetRegistry.Dossiers;

/// <summary>No dossier that the caller may see has this id.</summary>
public sealed class DossierNotFoundException(Guid dossierId) : AssetRegistryException(
    "DOSSIER_NOT_FOUND",
    new("Không tìm thấy hồ sơ này trong phạm vi bạn được xem. Hãy tìm lại theo số hồ sơ.",
        "There is no such dossier among those you may see. Please search again by its number."),
    "dossierId")
{
    public Guid DossierId { get; } = dossierId;
}

/// <summary>The table of moves has no such move from the dossier's status.</summary>
public sealed class DossierNotInStatusException(Guid dossierId, string dossierNumber, DossierStatus status, CommandName command)
    : AssetRegistryException("DOSSIER_NOT_IN_STATUS", Describe(dossierNumber, status, command))
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;

    public DossierStatus Status { get; } = status;

    public CommandName Command { get; } = command;

    private static LocalizedText Describe(string number, DossierStatus status, CommandName command)
    {
        var allowed = Wording.List(DossierMoves.StatusesFor(command).Select(from => from.InWords()));
        return new(
            $"Hồ sơ {number} đang ở trạng thái “{status.InWords().Vietnamese}” nên không thể {command.InWords().Vietnamese}. " +
            $"Việc này chỉ làm được khi hồ sơ ở trạng thái: {allowed.Vietnamese}. Hãy tải lại hồ sơ để xem bước tiếp theo.",
            $"Dossier {number} is {status.InWords().English}, so you cannot {command.InWords().English} now. " +
            $"That is possible only while it is: {allowed.English}. Please reload the dossier to see what comes next.");
    }
}

/// <summary>One account may not take both steps of the same dossier.</summary>
public sealed class FourEyesException(Guid dossierId, string dossierNumber, string account, CommandName command, CommandName earlierCommand)
    : AssetRegistryException("FOUR_EYES", Describe(dossierNumber, account, command, earlierCommand))
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;

    public string Account { get; } = account;

    public CommandName Command { get; } = command;

    public CommandName EarlierCommand { get; } = earlierCommand;

    private static LocalizedText Describe(string number, string account, CommandName command, CommandName earlier)
    {
        var before = earlier is CommandName.AppraiseDossier ? new LocalizedText("thẩm định", "appraised") : new("gửi", "submitted");
        return new(
            $"Tài khoản {account} đã {before.Vietnamese} hồ sơ {number} nên không thể tự mình {command.InWords().Vietnamese}. " +
            "Hãy chuyển cho người khác có thẩm quyền.",
            $"The account {account} {before.English} dossier {number}, so it cannot also {command.InWords().English}. " +
            "Please pass it to somebody else who may.");
    }
}
