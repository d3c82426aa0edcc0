namespace AssetRegistry.Organisations;

/// <summary>A body that holds, receives or handles assets.</summary>
/// <param name="Code">Its budget-unit code (mã ĐVQHNS).</param>
public sealed record Organisation(
    Guid Id, string Code, string Name, OrganisationType Type, Guid? CommuneId, string? CommuneCode, int Version = 0)
{
    /// <summary>The body above it; null: none is recorded.</summary>
    public Guid? ParentId { get; init; }

    public DateOnly ValidFrom { get; init; }

    /// <summary>The first day it no longer exists; null: it exists.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Who took over what it held; null: nobody had to.</summary>
    public Guid? SuccessorId { get; init; }

    public string? SuccessorName { get; init; }

    /// <summary>The bodies it took over from.</summary>
    public IReadOnlyList<Guid> PredecessorIds { get; init; } = [];

    /// <summary>The codes of the communes it worked in before.</summary>
    public IReadOnlyList<string> FormerCommuneCodes { get; init; } = [];

    /// <summary>What it was called before, the oldest first.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    /// <summary>The effective date of the last change; nothing that follows is earlier.</summary>
    public DateOnly ChangedOn { get; init; }

    /// <summary>Its code, which no other body may have; null: it ended on the day it began, was never in force, and its code is free.</summary>
    public string? TakenCode => EndedOn == ValidFrom ? null : Code;

    public bool ExistsOn(DateOnly day) => ValidFrom <= day && !(EndedOn <= day);

    public static Organisation Create(OrganisationEstablished established) =>
        new(established.OrganisationId, established.Code, established.Name, established.Type, established.CommuneId, established.CommuneCode)
        {
            ParentId = established.ParentId,
            ValidFrom = established.Provenance.EffectiveOn,
            ChangedOn = established.Provenance.EffectiveOn,
        };

    public Organisation Apply(OrganisationRenamed renamed) => this with
    {
        Name = renamed.Name,
        FormerNames = [.. FormerNames, new(renamed.FormerName, renamed.Provenance.EffectiveOn)],
        ChangedOn = renamed.Provenance.EffectiveOn,
    };

    public Organisation Apply(OrganisationParentChanged changed) => this with { ParentId = changed.ParentId, ChangedOn = changed.Provenance.EffectiveOn };

    public Organisation Apply(OrganisationEnded ended) => this with
    {
        EndedOn = ended.Provenance.EffectiveOn,
        SuccessorId = ended.SuccessorId,
        SuccessorName = ended.SuccessorName,
        ChangedOn = ended.Provenance.EffectiveOn,
    };

    public Organisation Apply(OrganisationSucceeded succeeded) => this with
    {
        PredecessorIds = [.. PredecessorIds, succeeded.PredecessorId],
        ChangedOn = succeeded.Provenance.EffectiveOn,
    };

    public Organisation Apply(OrganisationReinstated _) => this with { EndedOn = null, SuccessorId = null, SuccessorName = null };

    public Organisation Apply(OrganisationSuccessionAnnulled annulled) => this with { PredecessorIds = [.. PredecessorIds.Where(id => id != annulled.PredecessorId)] };

    public Organisation Apply(OrganisationCommuneChanged changed) => this with
    {
        CommuneId = changed.Commune.Id,
        CommuneCode = changed.Commune.Code,
        FormerCommuneCodes = changed.Provenance.Because is { IsUndo: true }
            ? [.. FormerCommuneCodes.Where(code => code != changed.Commune.Code)]
            : [.. FormerCommuneCodes, changed.Former.Code],
    };
}

/// <summary>A name and the first day it no longer held.</summary>
public sealed record FormerName(string Name, DateOnly Until);
