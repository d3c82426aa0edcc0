using AssetRegistry.Decisions;

namespace AssetRegistry.Assignments;

/// <summary>A decision by a proposal speaks of something that the proposal gives to nobody.</summary>
public sealed class ItemNotInProposalException(Guid proposalId, string number, Guid facilityId, string facilityNumber, string facilityName)
    : AssetRegistryException(
        "ITEM_NOT_IN_PROPOSAL",
        new($"Phương án bố trí {number} không giao cơ sở {facilityNumber} – {facilityName} cho ai. " +
            "Hãy bỏ cơ sở này khỏi quyết định, hoặc quyết định về cơ sở này bằng một quyết định khác, không theo phương án.",
            $"Assignment proposal {number} gives facility {facilityNumber} – {facilityName} to nobody. " +
            "Please leave it out of this decision, or decide about it in another decision without the proposal."),
        "items")
{
    public Guid ProposalId { get; } = proposalId;

    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;
}

/// <summary>A decision by a proposal gives something to somebody else than the proposal means it for.</summary>
public sealed class ItemNotAsPairedException(
    Guid proposalId, string number, Guid facilityId, string facilityNumber, string facilityName, Guid dossierId, string dossierNumber, string requesterName)
    : AssetRegistryException(
        "ITEM_NOT_AS_PAIRED",
        new($"Phương án bố trí {number} giao cơ sở {facilityNumber} – {facilityName} cho {requesterName} theo hồ sơ {dossierNumber}. " +
            "Hãy quyết định trên hồ sơ đó với cơ quan tiếp nhận đó, hoặc quyết định về cơ sở này bằng một quyết định khác, không theo phương án.",
            $"Assignment proposal {number} gives facility {facilityNumber} – {facilityName} to {requesterName}, by dossier {dossierNumber}. " +
            "Please decide on that dossier with that receiver, or decide about the facility in another decision without the proposal."),
        "items")
{
    public Guid ProposalId { get; } = proposalId;

    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;

    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;
}

/// <summary>A pairing is carried out once; names the decision that did it.</summary>
public sealed class PairingAlreadyCarriedOutException(
    Guid proposalId, string number, Guid facilityId, string facilityNumber, DecisionReference decision) : AssetRegistryException(
    "PAIRING_ALREADY_CARRIED_OUT",
    new($"Cơ sở {facilityNumber} đã được giao theo phương án bố trí {number} bằng Quyết định số {decision.Number} ngày {Wording.Date(decision.DecidedOn).Vietnamese}. " +
        "Hãy bỏ cơ sở này khỏi quyết định; muốn quyết định lại thì phải thu hồi quyết định đó trước.",
        $"Facility {facilityNumber} was given by assignment proposal {number} in decision {decision.Number} of {Wording.Date(decision.DecidedOn).English}. " +
        "Please leave it out of this decision; to decide anew, revoke that decision first."),
    "items")
{
    public Guid ProposalId { get; } = proposalId;

    public Guid FacilityId { get; } = facilityId;

    public string FacilityNumber { get; } = facilityNumber;

    public Guid DecisionId { get; } = decision.Id;

    public string DecisionNumber { get; } = decision.Number;
}

/// <summary>A dossier without a facility of its own is decided by a proposal that gives it none of the decision's facilities.</summary>
public sealed class DossierWithoutPairedItemException(Guid proposalId, string number, Guid dossierId, string dossierNumber) : AssetRegistryException(
    "DOSSIER_WITHOUT_PAIRED_ITEM",
    new($"Theo phương án bố trí {number}, không cơ sở nào của quyết định này được giao theo hồ sơ {dossierNumber}. " +
        "Hãy thêm cơ sở mà phương án giao theo hồ sơ đó, hoặc bỏ hồ sơ khỏi quyết định.",
        $"Assignment proposal {number} gives dossier {dossierNumber} none of the facilities of this decision. " +
        "Please add the facility it is to get, or leave the dossier out of the decision."),
    "dossiers")
{
    public Guid ProposalId { get; } = proposalId;

    public Guid DossierId { get; } = dossierId;

    public string DossierNumber { get; } = dossierNumber;
}
