namespace AssetRegistry.Decisions;

/// <summary>The chairperson delegated decisions of certain legal forms to an account or to an organisation, for a time.</summary>
public sealed record DelegationGranted(
    Guid DelegationId,
    string Number,
    Guid IssuerId,
    string? ToAccount,
    Guid? ToOrganisationId,
    string ToName,
    IReadOnlyList<LegalForm> LegalForms,
    DateOnly ValidFrom,
    DateOnly ValidTo,
    Provenance Provenance) : IBusinessEvent;

/// <summary>The delegation was ended before its time.</summary>
public sealed record DelegationEnded(Guid DelegationId, string Number, Provenance Provenance) : IBusinessEvent;
