using AssetRegistry.Access;

namespace AssetRegistry.Decisions;

/// <summary>No delegation that the caller may see has this id.</summary>
public sealed class DelegationNotFoundException(Guid delegationId) : AssetRegistryException(
    "DELEGATION_NOT_FOUND",
    new("Không tìm thấy văn bản ủy quyền này trong phạm vi bạn được xem. Hãy tìm lại trong danh sách ủy quyền.",
        "There is no such delegation among those you may see. Please search again in the list of delegations."),
    "delegationId")
{
    public Guid DelegationId { get; } = delegationId;
}

/// <summary>A delegation is given either to an account or to an organisation.</summary>
public sealed class DelegateNotNamedException() : AssetRegistryException(
    "DELEGATE_NOT_NAMED",
    new("Phải ủy quyền cho một tài khoản hoặc một cơ quan, không phải cả hai. Hãy nhập một trong hai.",
        "A delegation is given to an account or to an organisation, not to both. Please name one of the two."),
    "toAccount");

/// <summary>The delegation was ended already.</summary>
public sealed class DelegationAlreadyEndedException(Guid delegationId, string number, DateOnly endedOn) : AssetRegistryException(
    "DELEGATION_ALREADY_ENDED",
    new($"Ủy quyền theo văn bản số {number} đã chấm dứt từ ngày {Wording.Date(endedOn).Vietnamese}. Không cần chấm dứt lại; hãy mở danh sách ủy quyền để xem.",
        $"The delegation by paper {number} ended on {Wording.Date(endedOn).English}. There is nothing left to end; please open the list of delegations."))
{
    public Guid DelegationId { get; } = delegationId;

    public string Number { get; } = number;

    public DateOnly EndedOn { get; } = endedOn;
}

/// <summary>The decision is dated outside the days of the delegation.</summary>
public sealed class DelegationNotInForceException(Guid delegationId, string number, DateOnly validFrom, DateOnly validTo, DateOnly date)
    : AssetRegistryException(
        "DELEGATION_NOT_IN_FORCE",
        new($"Ủy quyền theo văn bản số {number} có hiệu lực từ {Wording.Date(validFrom).Vietnamese} đến {Wording.Date(validTo).Vietnamese}, " +
            $"không bao gồm ngày quyết định {Wording.Date(date).Vietnamese}. Hãy trình Chủ tịch UBND tỉnh quyết định hoặc xin ủy quyền mới.",
            $"The delegation by paper {number} holds from {Wording.Date(validFrom).English} to {Wording.Date(validTo).English}, " +
            $"which does not include the decision's date, {Wording.Date(date).English}. Please submit it to the chairperson or ask for a new delegation."),
        "paper.date")
{
    public Guid DelegationId { get; } = delegationId;

    public DateOnly ValidFrom { get; } = validFrom;

    /// <summary>The last day on which it holds.</summary>
    public DateOnly ValidTo { get; } = validTo;

    public DateOnly Date { get; } = date;
}

/// <summary>The caller's delegation does not cover decisions of this legal form.</summary>
public sealed class LegalFormNotDelegatedException(string account, LegalForm legalForm) : AssetRegistryException(
    "LEGAL_FORM_NOT_DELEGATED",
    new($"Tài khoản {account} không được ủy quyền quyết định theo hình thức “{legalForm.InWords().Vietnamese}”. " +
        "Hãy trình Chủ tịch UBND tỉnh quyết định.",
        $"The account {account} has no delegation for decisions of the form \"{legalForm.InWords().English}\". " +
        "Please submit it to the chairperson of the province committee."),
    "legalForm")
{
    public string Account { get; } = account;

    public LegalForm LegalForm { get; } = legalForm;
}
