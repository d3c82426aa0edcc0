namespace AssetRegistry.Dossiers;

/// <summary>Opinions are those of others: the proposer has said in the dossier what it thinks.</summary>
public sealed class OpinionFromProposerException(Guid dossierId, string dossierNumber, string organisationName) : AssetRegistryException(
    "OPINION_FROM_PROPOSER",
    new($"{organisationName} là cơ quan đề nghị của hồ sơ {dossierNumber} nên không được lấy ý kiến. Hãy chọn cơ quan khác hoặc yêu cầu bổ sung hồ sơ.",
        $"{organisationName} proposed dossier {dossierNumber} itself, so it is not asked for an opinion. " +
        "Please choose another organisation, or ask for a supplement."),
    "organisationId")
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;
}

/// <summary>The same organisation was asked and has not answered yet.</summary>
public sealed class OpinionAlreadyAskedException(Guid dossierId, string dossierNumber, string organisationName, DateOnly dueOn)
    : AssetRegistryException(
        "OPINION_ALREADY_ASKED",
        new($"Đã lấy ý kiến {organisationName} về hồ sơ {dossierNumber}, hạn trả lời {Wording.Date(dueOn).Vietnamese}. Hãy chờ ý kiến đó.",
            $"{organisationName} was already asked for its opinion on dossier {dossierNumber}, due on {Wording.Date(dueOn).English}. " +
            "Please wait for that answer."),
        "organisationId")
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;

    public DateOnly DueOn { get; } = dueOn;
}

/// <summary>Nobody has asked the caller's organisation, or it has answered already.</summary>
public sealed class OpinionNotAwaitedException(Guid dossierId, string dossierNumber) : AssetRegistryException(
    "OPINION_NOT_AWAITED",
    new($"Hồ sơ {dossierNumber} không chờ ý kiến của cơ quan bạn. Hãy mở hồ sơ để xem các ý kiến đã lấy.",
        $"Dossier {dossierNumber} does not wait for an opinion of your organisation. Please open it to see who was asked."))
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;
}

/// <summary>An appraisal waits for the opinions that were asked for, as long as they are not overdue.</summary>
public sealed class OpinionsAwaitedException(Guid dossierId, string dossierNumber, IReadOnlyList<string> organisationNames, DateOnly lastDueOn)
    : AssetRegistryException(
        "OPINIONS_AWAITED",
        new($"Hồ sơ {dossierNumber} còn chờ ý kiến của {string.Join(", ", organisationNames)}, hạn cuối {Wording.Date(lastDueOn).Vietnamese}. " +
            "Hãy chờ đủ ý kiến hoặc đến khi quá hạn rồi thẩm định.",
            $"Dossier {dossierNumber} still waits for the opinion of {string.Join(", ", organisationNames)}, due on " +
            $"{Wording.Date(lastDueOn).English} at the latest. Please appraise it when all have answered or are overdue."))
{
    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;

    public IReadOnlyList<string> OrganisationNames { get; } = organisationNames;

    public DateOnly LastDueOn { get; } = lastDueOn;
}
