using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Timelines;

/// <summary>What each event of a facility did to its fields, by the event's number; only read when it is asked for.</summary>
public sealed class FacilityHistories(IBatchScheduler batches, IDocumentStore store)
    : BatchDataLoader<Guid, IReadOnlyDictionary<int, IReadOnlyList<FieldChange>>>(batches)
{
    /// <summary>The same for one facility.</summary>
    public static async Task<IReadOnlyDictionary<int, IReadOnlyList<FieldChange>>> ReadAsync(
        Guid facilityId, IQuerySession session, CancellationToken cancellationToken)
    {
        var changes = new Dictionary<int, IReadOnlyList<FieldChange>>();
        Facility? state = null;
        foreach (var e in await session.Events.FetchStreamAsync(facilityId, cancellationToken: cancellationToken))
        {
            var after = await session.Events.AggregateStreamAsync(facilityId, e.Version, state: state, fromVersion: e.Version, cancellationToken: cancellationToken);
            changes[checked((int)e.Sequence)] = FacilityDifference.Between(state, after!);
            state = after;
        }

        return changes;
    }

    protected override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<int, IReadOnlyList<FieldChange>>>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var histories = new Dictionary<Guid, IReadOnlyDictionary<int, IReadOnlyList<FieldChange>>>();
        foreach (var facilityId in keys)
        {
            histories[facilityId] = await ReadAsync(facilityId, session, cancellationToken);
        }

        return histories;
    }
}

[ObjectType<FieldChange>]
public static class FieldChangeFields
{
    /// <summary>The field, or the thing of the facility that is meant, in the language of the request.</summary>
    [BindMember(nameof(FieldChange.Field))]
    public static string GetField([Parent] FieldChange change) => change.Field.Current;

    /// <summary>Its value before, in words; null: it had none.</summary>
    [BindMember(nameof(FieldChange.Before))]
    public static string? GetBefore([Parent] FieldChange change) => change.Before?.Current;

    /// <summary>Its value afterwards, in words; null: it has none any more.</summary>
    [BindMember(nameof(FieldChange.After))]
    public static string? GetAfter([Parent] FieldChange change) => change.After?.Current;
}
