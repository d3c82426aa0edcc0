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
    public static TimelineEntry Of(IEvent e)
    {
        var fact = (IBusinessEvent)e.Data;
        var provenance = fact.Provenance;

        return new(
            checked((int)e.Sequence), e.EventTypeName.ToUpperInvariant(), FactText.Describe(fact).Current, provenance.EffectiveOn, e.Timestamp,
            provenance.Account, provenance.OrganisationId, provenance.Paper, provenance.Reason);
    }

    /// <summary>A fact of a case that is about one part of a facility, as the facility tells it.</summary>
    public static TimelineEntry OfPart(IEvent e, string partName)
    {
        var entry = Of(e);

        return entry with { Summary = new LocalizedText($"Phần “{partName}”: {entry.Summary}", $"Part \"{partName}\": {entry.Summary}").Current };
    }
}

[ObjectType<TimelineEntry>]
public static class TimelineEntryFields
{
    /// <summary>For which organisation it was recorded.</summary>
    [BindMember(nameof(TimelineEntry.OrganisationId))]
    public static async Task<Organisation?> GetOrganisationAsync(
        [Parent] TimelineEntry entry, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        entry.OrganisationId is { } organisationId ? await organisations.LoadAsync(organisationId, cancellationToken) : null;
}
