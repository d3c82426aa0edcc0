using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Assignments;

/// <summary>What every step on an existing proposal shares: right, fetch at the version the caller has read, decide, append. The right comes first,
/// since to be told of it says nothing of the proposal.</summary>
internal static class AssignmentProposalSteps
{
    public static Task<AssignmentProposal> StepAsync(
        this CommandSession command, CommandName name, IAssignmentProposalInput input, Actor actor, Func<AssignmentProposal, Task<IBusinessEvent>> decide,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<AssignmentProposal>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, name);
            var stream = await command.FetchAsync<AssignmentProposal>(
                input.ProposalId, input.ExpectedVersion, proposal => AssignmentVisibility.MaySee(actor, proposal),
                () => new AssignmentProposalNotFoundException(input.ProposalId), cancellationToken);
            stream.AppendOne(await decide(stream.Aggregate!));

            return stream.Id;
        }, cancellationToken);

    public static Task<AssignmentProposal> StepAsync(
        this CommandSession command, CommandName name, IAssignmentProposalInput input, Actor actor, Func<AssignmentProposal, IBusinessEvent> decide,
        CancellationToken cancellationToken) =>
        command.StepAsync(name, input, actor, proposal => Task.FromResult(decide(proposal)), cancellationToken);
}
