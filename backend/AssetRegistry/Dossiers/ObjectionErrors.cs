namespace AssetRegistry.Dossiers;

/// <summary>Only who asked for the same facility, held it, or was refused may object.</summary>
public sealed class ObjectorNotConcernedException(Guid dossierId, string dossierNumber, string organisationName) : AssetRegistryException(
    "OBJECTOR_NOT_CONCERNED",
    new($"{organisationName} không đề nghị tiếp nhận và không quản lý cơ sở nào của hồ sơ {dossierNumber} nên không thể kiến nghị. " +
        "Hãy kiểm tra lại số hồ sơ.",
        $"{organisationName} neither asked for nor held a facility of dossier {dossierNumber}, so it cannot object. Please check the dossier's number."))
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;
}

/// <summary>The time for objections is over.</summary>
public sealed class ObjectionTooLateException(Guid dossierId, string dossierNumber, DateOnly lastDay) : AssetRegistryException(
    "OBJECTION_TOO_LATE",
    new($"Thời hạn kiến nghị về hồ sơ {dossierNumber} đã hết ngày {Wording.Date(lastDay).Vietnamese}. Hãy gửi văn bản trực tiếp cho Sở Tài chính.",
        $"The time for objections to dossier {dossierNumber} ended on {Wording.Date(lastDay).English}. Please write to the finance department directly."),
    "effectiveOn")
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;

    public DateOnly LastDay { get; } = lastDay;
}

/// <summary>The organisation has objected already and waits for the answer.</summary>
public sealed class ObjectionAlreadyOpenException(Guid dossierId, string dossierNumber, string organisationName) : AssetRegistryException(
    "OBJECTION_ALREADY_OPEN",
    new($"{organisationName} đã kiến nghị về hồ sơ {dossierNumber} và đang chờ trả lời. Hãy chờ Sở Tài chính trả lời kiến nghị đó.",
        $"{organisationName} has already objected to dossier {dossierNumber} and waits for the answer. Please wait for the finance department."))
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;
}

/// <summary>There is no such objection that waits for an answer.</summary>
public sealed class ObjectionNotOpenException(Guid dossierId, string dossierNumber) : AssetRegistryException(
    "OBJECTION_NOT_OPEN",
    new($"Hồ sơ {dossierNumber} không có kiến nghị này đang chờ trả lời. Hãy tải lại hồ sơ để xem các kiến nghị.",
        $"Dossier {dossierNumber} has no such objection that waits for an answer. Please reload it to see its objections."),
    "objectionId")
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;
}
