using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Timelines;

/// <summary>One recorded fact about a facility or a dossier, with both of its dates.</summary>
/// <param name="Sequence">Place in the order of recording.</param>
/// <param name="Kind">Stable name of the fact's sort.</param>
/// <param name="Summary">The fact in one sentence, in the language of the request.</param>
/// <param name="EffectiveOn">When it took effect.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Account">Who recorded it.</param>
public sealed record TimelineEntry(
    int Sequence, string Kind, string Summary, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string Account, Guid? OrganisationId, Paper? Paper,
    string? Reason)
{
    /// <summary>The facility whose fields the fact changed; null: it changed none.</summary>
    public Guid? FacilityId { get; init; }

    /// <summary>The facility's own events that changed them, by their numbers: the fact itself, or what the same commit noted at the facility.</summary>
    public IReadOnlyList<int> ChangedBy { get; init; } = [];

    public static TimelineEntry Of(IEvent e)
    {
        var fact = (IBusinessEvent)e.Data;
        var provenance = fact.Provenance;

        return new(
            checked((int)e.Sequence), e.EventTypeName.ToUpperInvariant(), FactText.Describe(fact).Current, provenance.EffectiveOn, e.Timestamp,
            provenance.Account, provenance.OrganisationId, provenance.Paper, provenance.Reason);
    }

    /// <summary>The entry as it also tells what this event of the facility did to its fields.</summary>
    public TimelineEntry Telling(IEvent ofFacility) => this with { FacilityId = ofFacility.StreamId, ChangedBy = [.. ChangedBy, checked((int)ofFacility.Sequence)] };

    /// <summary>A fact of a case that is about one part of a facility, as the facility tells it.</summary>
    public static TimelineEntry OfPart(IEvent e, string partName)
    {
        var entry = Of(e);

        return entry with { Summary = new LocalizedText($"Phần “{partName}”: {entry.Summary}", $"Part \"{partName}\": {entry.Summary}").Current };
    }
}

[ObjectType<TimelineEntry>(IgnoreProperties = [nameof(TimelineEntry.FacilityId), nameof(TimelineEntry.ChangedBy)])]
public static class TimelineEntryFields
{
    /// <summary>For which organisation it was recorded.</summary>
    [BindMember(nameof(TimelineEntry.OrganisationId))]
    public static async Task<Organisation?> GetOrganisationAsync(
        [Parent] TimelineEntry entry, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        entry.OrganisationId is { } organisationId ? await organisations.LoadAsync(organisationId, cancellationToken) : null;

    /// <summary>What the fact did to the facility, field by field.</summary>
    public static async Task<IReadOnlyList<FieldChange>> GetChangesAsync(
        [Parent] TimelineEntry entry, FacilityHistories histories, CancellationToken cancellationToken)
    {
        if (entry.FacilityId is not { } facilityId)
        {
            return [];
        }

        var changes = (await histories.LoadAsync(facilityId, cancellationToken))!;

        return [.. entry.ChangedBy.SelectMany(sequence => changes[sequence])];
    }
}
