using AssetRegistry.Rules;

namespace AssetRegistry.Housing;

/// <summary>An application for official housing as its events leave it: heads and titles, no names.</summary>
public sealed record HousingApplication : IHousingApplicationFacts
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public HousingApplicationStatus Status { get; init; }

    public required Guid OrganisationId { get; init; }

    public required string OrganisationName { get; init; }

    /// <summary>The commune of the organisation; null for bodies of the province.</summary>
    public string? CommuneCode { get; init; }

    public required TitleGroup Title { get; init; }

    /// <summary>How many officials apply together.</summary>
    public required int Headcount { get; init; }

    public required string FormerWorkplace { get; init; }

    public required string Workplace { get; init; }

    public required HousingConditions Conditions { get; init; }

    public required DateOnly SubmittedOn { get; init; }

    /// <summary>The last day for the step that comes next; null when the law sets none.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The effective date of the last step; the next cannot be earlier.</summary>
    public required DateOnly LastStepOn { get; init; }

    public string? Refusal { get; init; }

    public Guid? SiteId { get; init; }

    public HousingStay? Stay { get; init; }

    public long? RentPerMonthDong { get; init; }

    public DateOnly? ContractFrom { get; init; }

    public DateOnly? ContractTo { get; init; }

    /// <summary>Whether the authority has found the conditions met, whatever came after.</summary>
    public bool IsFoundEligible =>
        Status is HousingApplicationStatus.Eligible or HousingApplicationStatus.Allocated or HousingApplicationStatus.ContractSigned or HousingApplicationStatus.Returned;

    /// <summary>Whether the step that comes next is late.</summary>
    public bool IsOverdueOn(DateOnly day) => DueOn < day;

    public static HousingApplication Create(HousingApplicationSubmitted submitted) => new()
    {
        Id = submitted.ApplicationId,
        OrganisationId = submitted.OrganisationId,
        OrganisationName = submitted.OrganisationName,
        CommuneCode = submitted.CommuneCode,
        Title = submitted.Title,
        Headcount = submitted.Headcount,
        FormerWorkplace = submitted.FormerWorkplace,
        Workplace = submitted.Workplace,
        Conditions = submitted.Conditions,
        SubmittedOn = submitted.Provenance.EffectiveOn,
        DueOn = submitted.VerifyDueOn,
        LastStepOn = submitted.Provenance.EffectiveOn,
    };

    public HousingApplication Apply(HousingApplicationVerified verified) =>
        Moved(HousingApplicationStatus.AwaitingDecision, verified, verified.DecideDueOn);

    public HousingApplication Apply(HousingApplicationDecided decided) => Moved(
        decided.IsEligible ? HousingApplicationStatus.Eligible : HousingApplicationStatus.Ineligible, decided, decided.ContractDueOn) with
    {
        Refusal = decided.IsEligible ? null : decided.Provenance.Reason,
    };

    // The contract is due by the decision, not by the allocation.
    public HousingApplication Apply(HousingApplicationAllocated allocated) =>
        Moved(HousingApplicationStatus.Allocated, allocated, DueOn) with { SiteId = allocated.SiteId, Stay = allocated.Stay };

    public HousingApplication Apply(HousingContractSigned contract) => Moved(HousingApplicationStatus.ContractSigned, contract, dueOn: null) with
    {
        RentPerMonthDong = contract.RentPerMonthDong,
        ContractFrom = contract.From,
        ContractTo = contract.To,
    };

    public HousingApplication Apply(HousingApplicationReturned returned) => Moved(HousingApplicationStatus.Returned, returned, dueOn: null) with
    {
        Stay = Stay?.Until(returned.Provenance.EffectiveOn),
    };

    public HousingApplication Apply(HousingApplicationWithdrawn withdrawn) => Moved(HousingApplicationStatus.Withdrawn, withdrawn, dueOn: null);

    private HousingApplication Moved(HousingApplicationStatus status, IBusinessEvent step, DateOnly? dueOn) =>
        this with { Status = status, LastStepOn = step.Provenance.EffectiveOn, DueOn = dueOn };
}
