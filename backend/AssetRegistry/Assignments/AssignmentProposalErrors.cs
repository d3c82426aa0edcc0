using AssetRegistry.Access;

namespace AssetRegistry.Assignments;

/// <summary>No proposal that the caller may see has this id.</summary>
public sealed class AssignmentProposalNotFoundException(Guid proposalId) : AssetRegistryException(
    "ASSIGNMENT_PROPOSAL_NOT_FOUND",
    new("Không tìm thấy phương án bố trí này trong phạm vi bạn được xem. Hãy chọn lại trong danh sách phương án.",
        "There is no such assignment proposal among those you may see. Please choose again from the list of proposals."),
    "proposalId")
{
    public Guid ProposalId { get; } = proposalId;
}

/// <summary>The table of moves has no such move from the proposal's status.</summary>
public sealed class AssignmentProposalNotInStatusException(Guid proposalId, string number, AssignmentProposalStatus status, CommandName command)
    : AssetRegistryException("ASSIGNMENT_PROPOSAL_NOT_IN_STATUS", Describe(number, status, command))
{
    public Guid ProposalId { get; } = proposalId;

    public AssignmentProposalStatus Status { get; } = status;

    public CommandName Command { get; } = command;

    private static LocalizedText Describe(string number, AssignmentProposalStatus status, CommandName command)
    {
        var allowed = Wording.List(AssignmentProposalMoves.StatusesFor(command).Select(from => from.InWords()));
        return new(
            $"Phương án bố trí {number} đang ở trạng thái “{status.InWords().Vietnamese}” nên không thể {command.InWords().Vietnamese}. " +
            $"Việc này chỉ làm được khi phương án ở trạng thái: {allowed.Vietnamese}. Hãy tải lại phương án để xem bước tiếp theo.",
            $"Assignment proposal {number} is {status.InWords().English}, so you cannot {command.InWords().English} now. " +
            $"That is possible only while it is: {allowed.English}. Please reload the proposal to see what comes next.");
    }
}

/// <summary>Whoever prepared a proposal cannot accept it, nor decide by it.</summary>
public sealed class AssignmentProposalFourEyesException(Guid proposalId, string number, string account, CommandName command) : AssetRegistryException(
    "ASSIGNMENT_PROPOSAL_FOUR_EYES",
    new($"Tài khoản {account} đã lập, sửa hoặc trình phương án bố trí {number} nên không thể tự mình {command.InWords().Vietnamese}. " +
        "Hãy chuyển cho người khác có thẩm quyền.",
        $"The account {account} drafted, changed or submitted assignment proposal {number}, so it cannot also {command.InWords().English}. " +
        "Please pass it to somebody else who may.")), IAccessRefusal
{
    public Guid ProposalId { get; } = proposalId;

    public string Account { get; } = account;

    public CommandName Command { get; } = command;
}

/// <summary>There is nothing to match: no free facility, or no open request.</summary>
public sealed class NothingToAssignException(int spaces, int requests) : AssetRegistryException(
    "NOTHING_TO_ASSIGN",
    new($"Chưa thể lập phương án bố trí: có {spaces} cơ sở dôi dư để bố trí và {requests} đề nghị đang mở. Hãy lập khi có cả hai.",
        $"There is nothing to propose: {spaces} surplus facilities can be given and {requests} requests are open. Please draft it when there are some of both."))
{
    public int Spaces { get; } = spaces;

    public int Requests { get; } = requests;
}

/// <summary>A proposal without a single pairing cannot be submitted.</summary>
public sealed class AssignmentProposalEmptyException(Guid proposalId, string number) : AssetRegistryException(
    "ASSIGNMENT_PROPOSAL_EMPTY",
    new($"Phương án bố trí {number} chưa giao cơ sở nào. Hãy ghép ít nhất một cơ sở với một đề nghị rồi trình.",
        $"Assignment proposal {number} gives no facility to anybody. Please pair at least one facility with a request before you submit it."))
{
    public Guid ProposalId { get; } = proposalId;
}

/// <summary>The facility, or the part, is not among those the proposal can give.</summary>
public sealed class FacilityNotInProposalException(Guid proposalId, string number, SpaceKey space) : AssetRegistryException(
    "FACILITY_NOT_IN_PROPOSAL",
    new($"Cơ sở hoặc phần cơ sở này không nằm trong phương án bố trí {number}. Hãy chọn trong danh sách cơ sở của phương án, hoặc cập nhật phương án.",
        $"This facility or part is not in assignment proposal {number}. Please choose one of the proposal's facilities, or refresh the proposal."),
    "facilityId")
{
    public Guid ProposalId { get; } = proposalId;

    public Guid FacilityId { get; } = space.FacilityId;

    public Guid? PartId { get; } = space.PartId;
}

/// <summary>The request is not among those the proposal knows.</summary>
public sealed class RequestNotInProposalException(Guid proposalId, string number, Guid dossierId) : AssetRegistryException(
    "REQUEST_NOT_IN_PROPOSAL",
    new($"Đề nghị này không nằm trong phương án bố trí {number}. Hãy chọn trong danh sách đề nghị của phương án, hoặc cập nhật phương án.",
        $"This request is not in assignment proposal {number}. Please choose one of the proposal's requests, or refresh the proposal."),
    "dossierId")
{
    public Guid ProposalId { get; } = proposalId;

    public Guid DossierId { get; } = dossierId;
}

/// <summary>Nobody may pair this space with this request.</summary>
public sealed class PairingImpossibleException(string spaceNumber, string dossierNumber, MisfitKind misfit, LocalizedText why) : AssetRegistryException(
    "PAIRING_IMPOSSIBLE",
    new($"Không thể dự kiến giao cơ sở {spaceNumber} theo hồ sơ {dossierNumber}: {why.Vietnamese}. Hãy chọn đề nghị khác hoặc cơ sở khác.",
        $"Facility {spaceNumber} cannot be meant for dossier {dossierNumber}: {why.English}. Please choose another request or another facility."),
    "dossierId")
{
    public string SpaceNumber { get; } = spaceNumber;

    public string DossierNumber { get; } = dossierNumber;

    public MisfitKind Misfit { get; } = misfit;
}

/// <summary>An earlier class would be passed over without a paper that justifies it; names everyone passed over.</summary>
public sealed class PriorityClassSkippedException(string proposalNumber, IReadOnlyList<PrioritySkip> skips) : AssetRegistryException(
    "PRIORITY_CLASS_SKIPPED", Describe(proposalNumber, skips), "paper")
{
    public IReadOnlyList<PrioritySkip> Skips { get; } = skips;

    private static LocalizedText Describe(string number, IReadOnlyList<PrioritySkip> skips)
    {
        var named = Wording.List(skips.Select(skip => new LocalizedText(
            $"{skip.Skipped.Number} của {skip.Skipped.RequesterName} (hạng {skip.Skipped.Priority.Rank}) cần cơ sở {skip.Space.Number}, " +
            $"nay giao {skip.GivenTo.Number} (hạng {skip.GivenTo.Priority.Rank})",
            $"{skip.Skipped.Number} of {skip.Skipped.RequesterName} (class {skip.Skipped.Priority.Rank}) needs facility {skip.Space.Number}, " +
            $"which goes to {skip.GivenTo.Number} (class {skip.GivenTo.Priority.Rank})")));
        return new(
            $"Phương án bố trí {number} bỏ qua đề nghị thuộc hạng ưu tiên trước: {named.Vietnamese}. " +
            "Hãy giữ đúng thứ tự ưu tiên, hoặc sửa lại kèm lý do và văn bản cho phép.",
            $"Assignment proposal {number} passes over requests of an earlier class: {named.English}. " +
            "Please keep to the legal order, or make the change with a reason and the paper that allows it.");
    }
}

/// <summary>What the proposal rests on has changed meanwhile; names all of it.</summary>
public sealed class AssignmentProposalStaleException(Guid proposalId, string number, IReadOnlyList<StaleInput> stale) : AssetRegistryException(
    "ASSIGNMENT_PROPOSAL_STALE", Describe(number, stale))
{
    public Guid ProposalId { get; } = proposalId;

    public IReadOnlyList<StaleInput> Stale { get; } = stale;

    private static LocalizedText Describe(string number, IReadOnlyList<StaleInput> stale)
    {
        var named = Wording.List(stale.Select(input => input.Text));
        return new(
            $"Phương án bố trí {number} không còn đúng với hiện trạng: {named.Vietnamese}. Hãy cập nhật phương án, xem lại rồi trình.",
            $"Assignment proposal {number} no longer matches the situation: {named.English}. Please refresh the proposal, look at it again and submit it.");
    }
}
