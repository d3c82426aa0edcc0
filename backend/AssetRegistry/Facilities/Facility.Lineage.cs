namespace AssetRegistry.Facilities;

public sealed partial record Facility
{
    /// <summary>The first day it no longer counts; null while it exists.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>How it came to its end; null while it exists, and when it became part of another facility.</summary>
    public FacilityDisposal? Disposal { get; init; }

    /// <summary>The facilities it was made of.</summary>
    public IReadOnlyList<FacilityReference> Predecessors { get; init; } = [];

    /// <summary>The facilities that took its place.</summary>
    public IReadOnlyList<FacilityReference> Successors { get; init; } = [];

    /// <summary>The record that goes on, when this one was its duplicate.</summary>
    public Guid? MergedIntoId { get; init; }

    /// <summary>What earlier decisions did with it, each carried out to the end, oldest first.</summary>
    public IReadOnlyList<Assignment> PastAssignments { get; init; } = [];

    /// <summary>The handovers of the whole and of its parts, of all cycles.</summary>
    public IReadOnlyList<Guid> HandoverIds =>
    [
        .. PastAssignments.Append(Assignment).Concat(Parts.SelectMany(part => part.PastAssignments.Append(part.Assignment)))
            .OfType<Assignment>().Select(assignment => assignment.HandoverId),
    ];

    public Facility Apply(FacilityEnded ended) => Over(ended) with { Disposal = ended.Disposal };

    public Facility Apply(FacilitySplit split) => Over(split) with { Successors = split.Successors };

    public Facility Apply(FacilityConsolidated consolidated) => Over(consolidated) with { Successors = [consolidated.Successor] };

    public Facility Apply(FacilityMergedAsDuplicate merged) => Over(merged) with { Successors = [merged.Survivor], MergedIntoId = merged.Survivor.Id };

    public Facility Apply(FacilityDuplicateAbsorbed absorbed) => this with
    {
        EarlierNames = [.. EarlierNames, absorbed.Duplicate.Number, absorbed.Duplicate.Name],
        Predecessors = [.. Predecessors, absorbed.Duplicate],
        Sensitivity = absorbed.Sensitivity ?? Sensitivity,
    };

    private Facility Over(IBusinessEvent last) => this with { EndedOn = last.Provenance.EffectiveOn };
}
