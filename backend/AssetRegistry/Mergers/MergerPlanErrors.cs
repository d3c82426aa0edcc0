using AssetRegistry.Access;

namespace AssetRegistry.Mergers;

/// <summary>No merger plan that the caller may see has this id.</summary>
public sealed class MergerPlanNotFoundException(Guid planId) : AssetRegistryException(
    "MERGER_PLAN_NOT_FOUND",
    new("Không tìm thấy phương án sắp xếp này trong phạm vi bạn được xem. Hãy chọn lại trong danh sách phương án.",
        "There is no such merger plan among those you may see. Please choose again from the list of plans."),
    "planId")
{
    public Guid PlanId { get; } = planId;
}

/// <summary>The table of moves has no such move from the plan's status.</summary>
public sealed class MergerPlanNotInStatusException(Guid planId, string number, MergerPlanStatus status, CommandName command)
    : AssetRegistryException("MERGER_PLAN_NOT_IN_STATUS", Describe(number, status, command))
{
    public Guid PlanId { get; } = planId;

    public MergerPlanStatus Status { get; } = status;

    public CommandName Command { get; } = command;

    private static LocalizedText Describe(string number, MergerPlanStatus status, CommandName command)
    {
        var allowed = Wording.List(MergerPlanMoves.StatusesFor(command).Select(from => from.InWords()));
        return new(
            $"Phương án sắp xếp {number} đang ở trạng thái “{status.InWords().Vietnamese}” nên không thể {command.InWords().Vietnamese}. " +
            $"Việc này chỉ làm được khi phương án ở trạng thái: {allowed.Vietnamese}. Hãy tải lại phương án để xem bước tiếp theo.",
            $"Merger plan {number} is {status.InWords().English}, so you cannot {command.InWords().English} now. " +
            $"That is possible only while it is: {allowed.English}. Please reload the plan to see what comes next.");
    }
}

/// <summary>Whoever prepared a plan cannot approve it, not even an administrator.</summary>
public sealed class MergerPlanFourEyesException(Guid planId, string number, string account) : AssetRegistryException(
    "MERGER_PLAN_FOUR_EYES",
    new($"Tài khoản {account} đã lập, sửa hoặc kiểm tra phương án sắp xếp {number} nên không thể tự mình phê duyệt. Hãy chuyển cho người khác có thẩm quyền.",
        $"The account {account} drafted, revised or checked merger plan {number}, so it cannot also approve it. Please pass it to somebody else who may.")), IAccessRefusal
{
    public Guid PlanId { get; } = planId;

    public string Account { get; } = account;
}

/// <summary>What the plan says does not fit together, or does not fit the units there are.</summary>
public sealed class MergerPlanFaultyException(IReadOnlyList<LocalizedText> problems) : AssetRegistryException(
    "MERGER_PLAN_FAULTY",
    new($"Phương án sắp xếp có {problems.Count} chỗ chưa đúng: {string.Join(" ", problems.Select(problem => problem.Vietnamese))} Hãy sửa rồi gửi lại.",
        $"The merger plan has {problems.Count} faults: {string.Join(" ", problems.Select(problem => problem.English))} Please mend them and try again."),
    "content")
{
    public IReadOnlyList<LocalizedText> Problems { get; } = problems;

    /// <summary>Since the plan was checked, somebody has given the code of a committee of it to another body.</summary>
    public static MergerPlanFaultyException CodeTaken() => new(
    [
        new("Mã của một UBND trong phương án đã được dùng cho cơ quan, đơn vị khác.", "The code of a committee of the plan belongs to another organisation by now."),
    ]);
}

/// <summary>Records wait for a person to say where they go.</summary>
public sealed class MergerDoubtsOpenException(Guid planId, string number, IReadOnlyList<MergerMove> doubtful) : AssetRegistryException(
    "MERGER_DOUBTS_OPEN",
    new($"Phương án sắp xếp {number} còn {doubtful.Count} bản ghi chưa rõ chuyển về đâu: {Names(doubtful).Vietnamese}. Hãy quyết định từng bản ghi trước.",
        $"In merger plan {number} it is not clear yet where {doubtful.Count} records go: {Names(doubtful).English}. Please settle each of them first."))
{
    private const int Shown = 5;

    public Guid PlanId { get; } = planId;

    public IReadOnlyList<MergerMove> Doubtful { get; } = doubtful;

    private static LocalizedText Names(IReadOnlyList<MergerMove> doubtful)
    {
        var named = Wording.List(doubtful.Take(Shown).Select(move => new LocalizedText(
            $"{move.Name} ({move.Doubt!.Value.InWords().Vietnamese})", $"{move.Name} ({move.Doubt!.Value.InWords().English})")));
        return doubtful.Count > Shown ? new($"{named.Vietnamese}, …", $"{named.English}, …") : named;
    }
}

/// <summary>The plan leaves no doubt about this record, or does not move it.</summary>
public sealed class MergerDoubtNotFoundException(string number, string key) : AssetRegistryException(
    "MERGER_DOUBT_NOT_FOUND",
    new($"Phương án sắp xếp {number} không có bản ghi {key} đang chờ quyết định. Hãy tải lại danh sách chờ và chọn lại.",
        $"No record {key} waits to be settled in merger plan {number}. Please reload the queue and choose again."),
    "key")
{
    public string Key { get; } = key;
}

/// <summary>The record cannot go to this unit by the plan.</summary>
public sealed class MergerDestinationImpossibleException(string number, string name, IReadOnlyList<string> candidates) : AssetRegistryException(
    "MERGER_DESTINATION_IMPOSSIBLE",
    new($"Theo phương án sắp xếp {number}, {name} chỉ có thể chuyển về: {string.Join(", ", candidates)}. Hãy chọn một trong các đơn vị này.",
        $"By merger plan {number}, {name} can go to these units only: {string.Join(", ", candidates)}. Please choose one of them."),
    "toUnitId")
{
    public IReadOnlyList<string> Candidates { get; } = candidates;
}

/// <summary>The day of the reform has not come.</summary>
public sealed class MergerNotYetDueException(Guid planId, string number, DateOnly effectiveOn) : AssetRegistryException(
    "MERGER_NOT_YET_DUE",
    new($"Phương án sắp xếp {number} có hiệu lực từ ngày {Wording.Date(effectiveOn).Vietnamese}, chưa thể thực hiện trước ngày đó. Hãy thực hiện từ ngày đó.",
        $"Merger plan {number} takes effect on {Wording.Date(effectiveOn).English} and cannot be executed before. Please execute it from that day on."))
{
    public Guid PlanId { get; } = planId;

    public DateOnly EffectiveOn { get; } = effectiveOn;
}

/// <summary>The last day for undoing has passed.</summary>
public sealed class MergerUndoTooLateException(Guid planId, string number, DateOnly undoUntil) : AssetRegistryException(
    "MERGER_UNDO_TOO_LATE",
    new($"Phương án sắp xếp {number} chỉ được hoàn tác đến hết ngày {Wording.Date(undoUntil).Vietnamese}. Hãy lập phương án sắp xếp mới.",
        $"Merger plan {number} could be undone until {Wording.Date(undoUntil).English}. Please draft another plan."))
{
    public Guid PlanId { get; } = planId;

    public DateOnly UndoUntil { get; } = undoUntil;
}

/// <summary>What has begun in a new unit has no place in the former ones.</summary>
public sealed class MergerHasNewcomersException(Guid planId, string number, IReadOnlyList<string> names) : AssetRegistryException(
    "MERGER_HAS_NEWCOMERS",
    new($"Không thể hoàn tác phương án sắp xếp {number}: các bản ghi phát sinh trong đơn vị mới không có nơi để trở về: {string.Join(", ", names)}. " +
        "Hãy xử lý các bản ghi này trước.",
        $"Merger plan {number} cannot be undone: these records began in the new units and have nowhere to go back to: {string.Join(", ", names)}. " +
        "Please deal with them first."))
{
    public Guid PlanId { get; } = planId;

    public IReadOnlyList<string> Names { get; } = names;
}
