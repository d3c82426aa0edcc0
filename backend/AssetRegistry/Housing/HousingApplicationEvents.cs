using AssetRegistry.Rules;

namespace AssetRegistry.Housing;

/// <summary>Officials of an organisation applied for official housing.</summary>
/// <param name="VerifyDueOn">The last day for the agency to verify it, by the law of its day.</param>
public sealed record HousingApplicationSubmitted(
    Guid ApplicationId, Guid OrganisationId, string OrganisationName, string? CommuneCode, TitleGroup Title, int Headcount, string FormerWorkplace, string Workplace,
    HousingConditions Conditions, DateOnly VerifyDueOn, Provenance Provenance) : IBusinessEvent;

/// <summary>The agency verified the application and sent it on.</summary>
public sealed record HousingApplicationVerified(
    Guid ApplicationId, string OrganisationName, DateOnly DecideDueOn, Provenance Provenance) : IBusinessEvent;

/// <summary>The authority decided, for the reason of the provenance when it refused.</summary>
/// <param name="ContractDueOn">The last day to sign the contract; null when refused.</param>
public sealed record HousingApplicationDecided(
    Guid ApplicationId, string OrganisationName, bool IsEligible, DateOnly? ContractDueOn, Provenance Provenance) : IBusinessEvent;

/// <summary>The applicants were given beds.</summary>
public sealed record HousingApplicationAllocated(
    Guid ApplicationId, Guid SiteId, string SiteName, string RoomName, HousingStay Stay, Provenance Provenance) : IBusinessEvent;

/// <summary>The contract was signed.</summary>
public sealed record HousingContractSigned(
    Guid ApplicationId, long RentPerMonthDong, DateOnly From, DateOnly To, Provenance Provenance) : IBusinessEvent;

/// <summary>The applicants gave their beds back.</summary>
public sealed record HousingApplicationReturned(Guid ApplicationId, string OrganisationName, Provenance Provenance) : IBusinessEvent;

/// <summary>The organisation took the application back.</summary>
public sealed record HousingApplicationWithdrawn(Guid ApplicationId, string OrganisationName, Provenance Provenance) : IBusinessEvent;
