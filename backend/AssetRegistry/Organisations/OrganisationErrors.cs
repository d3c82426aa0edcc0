namespace AssetRegistry.Organisations;

/// <summary>No organisation has this id.</summary>
public sealed class OrganisationNotFoundException(Guid organisationId, string? field = null, string? code = null) : AssetRegistryException(
    "ORGANISATION_NOT_FOUND",
    new($"Không tìm thấy cơ quan, đơn vị {(code is null ? "này" : $"có mã {code}")}. Hãy chọn lại trong danh sách cơ quan.",
        $"There is no such organisation{(code is null ? "" : $" with the code {code}")}. Please choose again from the list of organisations."),
    field)
{
    public Guid OrganisationId { get; } = organisationId;
}

/// <summary>Two bodies never share a budget-unit code.</summary>
public sealed class DuplicateOrganisationCodeException(string organisationCode) : AssetRegistryException(
    "DUPLICATE_ORGANISATION_CODE",
    new($"Mã {organisationCode} đã được dùng cho một cơ quan, đơn vị khác. Hãy kiểm tra lại mã đơn vị quan hệ ngân sách.",
        $"The code {organisationCode} already belongs to another organisation. Please check the budget-unit code."),
    "code")
{
    public string OrganisationCode { get; } = organisationCode;
}

/// <summary>The body no longer exists: nothing new begins for it.</summary>
/// <param name="organisationId">Which body.</param>
/// <param name="organisationName">What it was called.</param>
/// <param name="endedOn">The first day it no longer existed.</param>
/// <param name="successorName">Who took over what it held; null: nobody had to.</param>
/// <param name="field">The field that names it.</param>
public sealed class OrganisationAlreadyEndedException(
    Guid organisationId, string organisationName, DateOnly endedOn, string? successorName = null, string field = "organisationId") : AssetRegistryException(
    "ORGANISATION_ALREADY_ENDED",
    new($"{organisationName} đã kết thúc hoạt động từ ngày {Wording.Date(endedOn).Vietnamese}. " +
        (successorName is null ? "Hãy chọn cơ quan khác." : $"Hãy chọn cơ quan kế thừa là {successorName}, hoặc cơ quan khác."),
        $"{organisationName} ended on {Wording.Date(endedOn).English}. " +
        (successorName is null ? "Please choose another organisation." : $"Please choose its successor, {successorName}, or another organisation.")),
    field)
{
    public Guid OrganisationId { get; } = organisationId;

    public string? SuccessorName { get; } = successorName;

    public DateOnly EndedOn { get; } = endedOn;
}

/// <summary>A body cannot stand above itself.</summary>
public sealed class OrganisationParentLoopException(Guid organisationId, string organisationName, string parentName) : AssetRegistryException(
    "ORGANISATION_PARENT_LOOP",
    new($"{parentName} trực thuộc {organisationName} (hoặc chính là cơ quan này) nên không thể là cấp trên của {organisationName}. Hãy chọn cơ quan khác.",
        $"{parentName} stands below {organisationName}, or is the same, so it cannot stand above it. Please choose another organisation."),
    "parentId")
{
    public Guid OrganisationId { get; } = organisationId;
}

/// <summary>A body is not its own successor.</summary>
public sealed class OrganisationSucceedsItselfException(Guid organisationId, string organisationName) : AssetRegistryException(
    "ORGANISATION_SUCCEEDS_ITSELF",
    new($"{organisationName} không thể kế thừa chính mình. Hãy chọn cơ quan kế thừa khác.",
        $"{organisationName} cannot succeed itself. Please choose another successor."),
    "successorId")
{
    public Guid OrganisationId { get; } = organisationId;
}

/// <summary>A body that holds something ends only with a successor.</summary>
public sealed class OrganisationStillHoldsException(Guid organisationId, string organisationName, int facilities, int offices) : AssetRegistryException(
    "ORGANISATION_STILL_HOLDS",
    new($"{organisationName} còn giữ {Wording.Number(facilities).Vietnamese} cơ sở nhà, đất và {Wording.Number(offices).Vietnamese} nơi làm việc. " +
        "Hãy chọn cơ quan kế thừa, hoặc bàn giao và kết thúc từng nơi trước.",
        $"{organisationName} still holds {Wording.Number(facilities).English} facilities and {Wording.Number(offices).English} offices. " +
        "Please name a successor, or hand over and end each of them first."),
    "successorId")
{
    public Guid OrganisationId { get; } = organisationId;

    public int Facilities { get; } = facilities;

    public int Offices { get; } = offices;
}

/// <summary>A body with open cases does not end.</summary>
public sealed class OrganisationHasOpenCasesException(Guid organisationId, string organisationName, int dossiers, int handovers)
    : AssetRegistryException(
        "ORGANISATION_HAS_OPEN_CASES",
        new($"{organisationName} còn {Wording.Number(dossiers).Vietnamese} hồ sơ và {Wording.Number(handovers).Vietnamese} việc bàn giao chưa xong. " +
            "Hãy giải quyết hoặc rút các hồ sơ này trước.",
            $"{organisationName} still has {Wording.Number(dossiers).English} open dossiers and {Wording.Number(handovers).English} unfinished handovers. " +
            "Please settle or withdraw them first."))
{
    public Guid OrganisationId { get; } = organisationId;

    public int Dossiers { get; } = dossiers;

    public int Handovers { get; } = handovers;
}
