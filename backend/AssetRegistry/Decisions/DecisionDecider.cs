using AssetRegistry.Access;
using AssetRegistry.Assignments;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;

namespace AssetRegistry.Decisions;

/// <summary>The rules of decisions.</summary>
public static partial class DecisionDecider
{
    /// <summary>Who receives by the short way: whom it names, else the organisation that asked, or that keeps what it offered.</summary>
    public static Guid ReceiverOf(DecideDossier command, Dossier dossier) =>
        command.ReceiverId
        ?? (dossier.Kind is DossierKind.Request || command.LegalForm.KeepsHolder() ? dossier.ProposerId : throw new FieldRequiredException("receiverId"));

    /// <param name="command">The decision.</param>
    /// <param name="dossier">What is decided.</param>
    /// <param name="facilities">The dossier's facilities as they are now, in the dossier's order.</param>
    /// <param name="receiver">The organisation <see cref="ReceiverOf"/> names.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="today">The day of recording.</param>
    public static DecisionOutcome Decide(
        DecideDossier command, Dossier dossier, IReadOnlyList<Facility> facilities, Organisation receiver, Actor actor, DateOnly today) =>
        Decide(command, new DecisionGround([dossier], facilities, [receiver]), actor, today);

    /// <summary>The short way: one dossier, one receiver, one use.</summary>
    public static DecisionOutcome Decide(DecideDossier command, DecisionGround ground, Actor actor, DateOnly today)
    {
        DemandRight(actor, ground.Delegations);
        var dossier = ground.Dossiers.Single();
        DemandMatchingArguments(command, dossier, ground);
        var items = dossier.Facilities.Zip(command.HandoverIds, (facility, handoverId) => new ItemToDecide(
            facility.Id, facility.PartId, handoverId, ReceiverOf(command, dossier), command.IntendedUse));
        return Issue(
            new(command.DecisionId, command.LegalForm, [.. items], command.Paper, command.EffectiveOn, RetainUntil: command.RetainUntil),
            ground,
            actor,
            today);
    }

    /// <summary>One act about items of one or more dossiers, each with its own receiver. All of it is decided, or nothing.</summary>
    /// <remarks>Other open requests for the facilities stay open and are named: their dossiers are still to be refused or withdrawn, each with its own reason.</remarks>
    public static DecisionOutcome Issue(IssueDecision command, DecisionGround ground, Actor actor, DateOnly today)
    {
        DemandRight(actor, ground.Delegations);
        if (ground.Dossiers.Count == 0)
        {
            throw new FieldRequiredException("dossiers");
        }

        foreach (var dossier in ground.Dossiers)
        {
            DossierGate.DemandPossible(CommandName.DecideDossier, dossier, actor, command.EffectiveOn, today);
        }

        var paper = Require.Paper(command.Paper, CommandName.DecideDossier, ground.Rules, command.EffectiveOn, today);
        foreach (var dossier in ground.Dossiers)
        {
            _ = Require.NotBefore(paper.Date, dossier.AcceptedOn ?? dossier.SubmittedOn, "paper.date");
        }

        _ = Require.NotBefore(command.EffectiveOn, paper.Date, "effectiveOn");
        if (ground.Proposal is { } proposal)
        {
            AssignmentProposalDecider.DemandDecidable(proposal, [.. command.Items.Select(item => SpaceKey.Of(item.Key))], actor, paper.Date);
        }

        var draft = new DecisionDraft(command, ground, paper, Provenance.Of(actor, command.EffectiveOn, paper))
        {
            Authority = DecisionAuthority.Demand(actor, command.LegalForm, paper.Date, command.Capacity, ground.Delegations),
        };
        DemandAllAnswered(command, ground);
        return draft.Complete();
    }

    /// <summary>Whether the actor may decide at all, by office or by delegation; whether this decision is another question.</summary>
    public static void DemandRight(Actor actor, IReadOnlyList<Delegation> delegations, CommandName command = CommandName.DecideDossier)
    {
        if (!delegations.Any(delegation => delegation.IsTo(actor)))
        {
            CommandPermissions.Demand(actor, command);
        }
    }

    /// <summary>A decision answers its dossiers whole: what it does not give must have been given on the same dossier before.</summary>
    private static void DemandAllAnswered(IssueDecision command, DecisionGround ground)
    {
        foreach (var dossier in ground.Dossiers)
        {
            var left = dossier.Facilities.FirstOrDefault(facility =>
                !command.Items.Any(item => Answers(item, facility)) && !IsGivenBy(dossier, facility, ground.Facilities));
            if (left is not null)
            {
                throw new DossierNotAnsweredException(dossier.Id, dossier.Number, left.Id, left.Number);
            }
        }
    }

    private static bool IsGivenBy(Dossier dossier, FacilityReference named, IReadOnlyList<Facility> facilities)
    {
        var facility = facilities.First(known => known.Id == named.Id);
        var assignment = named.PartId is { } partId ? facility.FindPart(partId)?.Assignment : facility.Assignment;
        return assignment?.DossierId == dossier.Id;
    }

    /// <summary>A facility named whole may be decided whole or in parts, a part only by itself.</summary>
    internal static bool Answers(ItemToDecide item, FacilityReference facility) =>
        facility.Id == item.FacilityId && (facility.PartId is null || facility.PartId == item.PartId);

    private static void DemandMatchingArguments(DecideDossier command, Dossier dossier, DecisionGround ground)
    {
        if (!ground.Facilities.Select(facility => facility.Id).SequenceEqual(dossier.FacilityIds))
        {
            throw new ArgumentException("These are not the facilities of the dossier, in its order.", nameof(ground));
        }

        if (command.HandoverIds.Count != dossier.Facilities.Count)
        {
            throw new ArgumentException("There must be one handover id per facility.", nameof(command));
        }

        if (ground.Organisations.All(organisation => organisation.Id != ReceiverOf(command, dossier)))
        {
            throw new ArgumentException("This is not the receiver that the command names.", nameof(ground));
        }
    }
}
