namespace AssetRegistry.Mergers;

/// <summary>All that one part of an execution, or of its undoing, brings about: committed together or not at all.</summary>
/// <param name="Step">What the plan itself records of it.</param>
/// <param name="Streams">The events of other records.</param>
/// <param name="Accounts">The rights that go to another organisation.</param>
public sealed record MergerBatch(IBusinessEvent Step, IReadOnlyList<MergerFacts> Streams, IReadOnlyList<MovedAccount> Accounts);

/// <summary>What happens to one record.</summary>
/// <param name="Version">The version it was decided on; 0: it begins.</param>
public sealed record MergerFacts(MergerSubject Subject, Guid Id, int Version, IReadOnlyList<IBusinessEvent> Events);

/// <summary>An account that acts for another organisation, from now on.</summary>
/// <param name="FromOrganisationId">Whom it acted for; an account that acts for somebody else by now stays as it is.</param>
public sealed record MovedAccount(string Name, Guid FromOrganisationId, Guid OrganisationId, Provenance Provenance);

/// <summary>Collects the events of a batch, in the order they are decided.</summary>
internal sealed class MergerLedger
{
    private readonly Dictionary<Guid, (MergerSubject Subject, int Version, List<IBusinessEvent> Events)> _streams = [];
    private readonly List<MovedAccount> _accounts = [];

    public List<MovedRecord> Moved { get; } = [];

    public IReadOnlyList<TouchedRecord> Touched => [.. _streams.Select(stream => new TouchedRecord(stream.Value.Subject, stream.Key))];

    public void Record(MergerSubject subject, Guid id, int version, IBusinessEvent fact)
    {
        if (!_streams.TryGetValue(id, out var stream))
        {
            _streams[id] = stream = (subject, version, []);
        }

        stream.Events.Add(fact);
    }

    /// <summary>The rights of an account stay where they are when its organisation does.</summary>
    public void Record(MovedAccount account)
    {
        if (account.OrganisationId != account.FromOrganisationId)
        {
            _accounts.Add(account);
        }
    }

    public MergerBatch Close(IBusinessEvent step) =>
        new(step, [.. _streams.Select(stream => new MergerFacts(stream.Value.Subject, stream.Key, stream.Value.Version, stream.Value.Events))], _accounts);
}
