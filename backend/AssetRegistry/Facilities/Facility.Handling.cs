using AssetRegistry.Organisations;

namespace AssetRegistry.Facilities;

public sealed partial record Facility
{
    /// <summary>Who has it, or a part of it, for the time being and without a decision.</summary>
    public IReadOnlyList<TemporaryHolding> TemporaryHoldings { get; init; } = [];

    /// <summary>Free again, as it was before the decision.</summary>
    public Facility Apply(FacilityReleased released) => released.PartId is { } part
        ? WithPart(part, given => given.Apply(released))
        : this with
        {
            Classification = Assignment?.ClassificationBefore ?? Classification,
            ClassifiedOn = released.Provenance.EffectiveOn,
            Assignment = null,
            Stage = OpenRequests.StageOf(assignment: null, Stage),
        };

    /// <summary>Given back it is surplus and undecided: its handling begins anew.</summary>
    public Facility Apply(FacilityReturned returned) => returned.PartId is { } part
        ? WithPart(part, given => given.Apply(returned))
        : HeldBy(returned.ToId, returned.ToName, returned.Provenance.EffectiveOn) with
        {
            Classification = Classification.Surplus,
            ClassifiedOn = returned.Provenance.EffectiveOn,
            ApprovedPlan = null,
            Assignment = null,
            Stage = OpenRequests.StageOf(assignment: null, Stage),
            VacantSince = returned.Provenance.EffectiveOn,
            CustodySince = returned.ToType is OrganisationType.LandFundCentre ? returned.Provenance.EffectiveOn : null,
        };

    public Facility Apply(FacilityHandedOverTemporarily given) => this with
    {
        TemporaryHoldings =
        [
            .. TemporaryHoldings,
            new(given.TemporaryHandoverId, given.ReceiverId, given.ReceiverName, given.Provenance.EffectiveOn, given.Provenance.Paper, given.PartId),
        ],
    };

    public Facility Apply(FacilityTemporaryHandoverTakenOver taken) => this with
    {
        TemporaryHoldings =
        [
            .. TemporaryHoldings.Select(held =>
                held.Id == taken.TemporaryHandoverId ? held with { ReceiverId = taken.ReceiverId, ReceiverName = taken.ReceiverName } : held),
        ],
    };

    public Facility Apply(FacilityTemporaryHandoverEnded ended) =>
        this with { TemporaryHoldings = [.. TemporaryHoldings.Where(held => held.Id != ended.TemporaryHandoverId)] };
}
