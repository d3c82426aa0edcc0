using System.Security.Cryptography;
using System.Text.Json;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Accounts;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.Mergers;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Idempotency;

/// <summary>
/// One command from key to commit: a key seen before answers with what it led to; a new one is decided,
/// and its events, documents and receipt are committed together.
/// </summary>
public sealed class CommandSession(IDocumentSession session, TimeProvider clock, JsonSerializerOptions json, RuleBook? rules = null, SecurityLog? log = null)
{
    /// <summary>The header of an event that says from which network address its command came; events of the command line and of imports have none.</summary>
    public const string AddressHeader = "address";

    public IDocumentSession Session => session;

    /// <summary>The law that commands are judged by.</summary>
    public RuleBook Rules => rules ?? RuleBook.Bundled;

    /// <summary>The day in Viet Nam on which the command is recorded.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>A new identity, ordered by the time of recording.</summary>
    public Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());

    /// <summary>The day a command takes effect when its input names none: today.</summary>
    public DateOnly EffectiveOn(ICommandInput input) => input.EffectiveOn ?? Today;

    /// <summary>Loads an aggregate to decide on, at the version the caller has read.</summary>
    /// <param name="id">The aggregate's id.</param>
    /// <param name="expectedVersion">The version the caller has read.</param>
    /// <param name="mayBeSeen">Whether the caller may know of it at all.</param>
    /// <param name="notFound">What to throw when it does not exist or may not be seen: both look the same.</param>
    /// <param name="cancellationToken">Ends the loading.</param>
    /// <exception cref="StaleVersionException">The aggregate has moved on.</exception>
    public async Task<IEventStream<T>> FetchAsync<T>(
        Guid id, int expectedVersion, Predicate<T> mayBeSeen, Func<Exception> notFound, CancellationToken cancellationToken)
        where T : class
    {
        var stream = await session.Events.FetchForWriting<T>(id, cancellationToken);
        if (stream.Aggregate is null || !mayBeSeen(stream.Aggregate))
        {
            throw notFound();
        }

        return stream.StartingVersion == expectedVersion
            ? stream
            : throw new StaleVersionException(typeof(T).Name, id, expectedVersion, (int?)stream.StartingVersion);
    }

    /// <summary>
    /// Locks the facilities until the commit, in the order of their ids so that two decisions never wait for each other.
    /// Whoever comes second decides on what the first has left.
    /// </summary>
    /// <returns>In the order asked for.</returns>
    public async Task<IReadOnlyList<IEventStream<Facility>>> LockFacilitiesAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var streams = new Dictionary<Guid, IEventStream<Facility>>();
        foreach (var id in ids.Distinct().Order())
        {
            streams[id] = await session.Events.FetchForExclusiveWriting<Facility>(id, cancellationToken);
        }

        return [.. ids.Distinct().Select(id => streams[id].Aggregate is null ? throw new FacilityNotFoundException(id) : streams[id])];
    }

    /// <param name="decide">Loads, decides, queues events; returns the id of the noun to answer with.</param>
    /// <exception cref="IdempotencyKeyReusedException">The key was used by another account, for another command or with other content.</exception>
    /// <exception cref="StaleVersionException">Somebody else changed the noun since it was read.</exception>
    public async Task<T> ExecuteAsync<T>(ICommandInput input, Actor actor, Func<Task<Guid>> decide, CancellationToken cancellationToken)
        where T : class
    {
        var hash = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), json)));
        var receipt = await session.LoadAsync<CommandReceipt>(input.IdempotencyKey, cancellationToken)
            ?? await CommitAsync(input, actor, hash, decide, cancellationToken);
        if (receipt.Account != actor.Account || receipt.Command != input.GetType().Name || receipt.InputHash != hash)
        {
            throw new IdempotencyKeyReusedException(input.IdempotencyKey);
        }

        return await session.LoadAsync<T>(receipt.SubjectId, cancellationToken)
            ?? throw new InvalidOperationException($"The receipt {receipt.Id} names {typeof(T).Name} {receipt.SubjectId}, which is not stored.");
    }

    private async Task<CommandReceipt> CommitAsync(
        ICommandInput input, Actor actor, string hash, Func<Task<Guid>> decide, CancellationToken cancellationToken)
    {
        try
        {
            var subjectId = await decide();
            var receipt = new CommandReceipt(input.IdempotencyKey, actor.Account, input.GetType().Name, hash, subjectId);
            session.Insert(receipt);
            session.LastModifiedBy = actor.Account;
            if (log?.Address is { } address)
            {
                session.SetHeader(AddressHeader, address);
            }

            await session.SaveChangesAsync(cancellationToken);

            return receipt;
        }
        catch (Exception e) when (e is AssetRegistryException or EventStreamUnexpectedMaxEventIdException or ExistingStreamIdCollisionException or DocumentAlreadyExistsException)
        {
            // The same command may have arrived twice at once: then the other one has won, and its answer is ours. Nobody gets around the note of
            // a refusal by hanging up.
            session.EjectAllPendingChanges();
            if (await session.LoadAsync<CommandReceipt>(input.IdempotencyKey, CancellationToken.None) is { } winner)
            {
                return winner;
            }

            if (e is IAccessRefusal && log is not null)
            {
                await log.NoteAsync(NameOf(input), ((AssetRegistryException)e).Code);
            }

            if (RefusalBehind(e, input) is { } refusal)
            {
                throw refusal;
            }

            throw;
        }
    }

    /// <summary>As it is called in GraphQL: DecideDossierInput is decideDossier.</summary>
    private static string NameOf(ICommandInput input)
    {
        var name = input.GetType().Name;

        return $"{char.ToLowerInvariant(name[0])}{name[1..^"Input".Length]}";
    }

    /// <summary>The rule that the store has upheld; null when the exception says itself what is wrong.</summary>
    private static AssetRegistryException? RefusalBehind(Exception exception, ICommandInput input) => exception switch
    {
        EventStreamUnexpectedMaxEventIdException e => new StaleVersionException(e.DocType?.Name ?? "", (Guid)e.Id, (int)e.ExpectedVersion, (int)e.ActualVersion),
        DocumentAlreadyExistsException e when e.DocType == typeof(Facility) && input is RegisterFacilityInput register =>
            new DuplicateFacilityNumberException(register.Number),
        DocumentAlreadyExistsException e when e.DocType == typeof(Dossier) && e.ConstraintName.EndsWith("open_need_key", StringComparison.Ordinal) =>
            new NeedAlreadyRequestedException(dossierNumber: null),
        DocumentAlreadyExistsException e when e.DocType == typeof(Facility) && input is IFacilityNumbering numbering =>
            new DuplicateFacilityNumberException(string.Join(", ", numbering.NewNumbers)),
        DocumentAlreadyExistsException e when e.DocType == typeof(Organisation) && input is EstablishOrganisationInput establish =>
            new DuplicateOrganisationCodeException(establish.Code),
        ExistingStreamIdCollisionException or DocumentAlreadyExistsException when input is OpenAccountInput open => new AccountNameTakenException(AccountDecider.NameOf(open.Name)),
        DocumentAlreadyExistsException e when e.DocType == typeof(Organisation) && input is ExecuteMergerPlanInput => MergerPlanFaultyException.CodeTaken(),
        _ => null,
    };
}
