using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Custody;

/// <summary>What every step on a custody case shares: fetch at the version the caller has read, decide, append. What a step asks of other
/// records is demanded last, once the step itself is possible and its giver known to be entitled.</summary>
internal static class CustodySteps
{
    public static Task<CustodyCase> StepAsync(
        this CommandSession command, ICustodyInput input, Actor actor, Func<CustodyCase, IBusinessEvent> decide, CancellationToken cancellationToken,
        Func<Task>? alsoDemand = null) =>
        command.ExecuteAsync<CustodyCase>(input, actor, async () =>
        {
            var stream = await command.FetchCaseAsync(input, actor, cancellationToken);
            stream.AppendOne(decide(stream.Aggregate!));
            await (alsoDemand?.Invoke() ?? Task.CompletedTask);

            return stream.Id;
        }, cancellationToken);

    /// <summary>A step that disposes of the facility: it is locked, so that nobody asks for it or decides about it meanwhile.</summary>
    public static Task<CustodyCase> DisposeAsync(
        this CommandSession command, ICustodyInput input, Actor actor, Func<CustodyCase, Facility, CustodyEnding> decide,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<CustodyCase>(input, actor, async () =>
        {
            var stream = await command.FetchCaseAsync(input, actor, cancellationToken);
            var facility = (await command.LockFacilitiesAsync([stream.Aggregate!.Facility.Id], cancellationToken))[0];
            var ending = decide(stream.Aggregate, facility.Aggregate!);
            stream.AppendOne(ending.Ended);
            if (ending.Released is { } released)
            {
                facility.AppendOne(released);
            }

            return stream.Id;
        }, cancellationToken);

    private static Task<IEventStream<CustodyCase>> FetchCaseAsync(
        this CommandSession command, ICustodyInput input, Actor actor, CancellationToken cancellationToken) =>
        command.FetchAsync<CustodyCase>(
            input.CaseId, input.ExpectedVersion, custody => CustodyVisibility.MaySee(actor, custody),
            () => new CustodyCaseNotFoundException(input.CaseId), cancellationToken);
}
