namespace AssetRegistry.Tests.Handovers;

/// <summary>Every handover command in every state, of the handover and of its minutes, by every role.</summary>
public sealed class HandoverMovesTests
{
    // The state diagrams of the product, written a second time on purpose. A state is the handover's, and after a slash its minutes'.
    private static readonly Dictionary<CommandName, string> Diagram = new()
    {
        [CommandName.RecordHandover] = "Awaited Awaited/Prepared Awaited/AwaitingGiver Awaited/AwaitingReceiver "
            + "Provisional Provisional/Prepared Provisional/AwaitingGiver Provisional/AwaitingReceiver",
        [CommandName.PrepareHandover] = "Awaited Awaited/Prepared Awaited/AwaitingGiver Awaited/AwaitingReceiver "
            + "Provisional Provisional/Prepared Provisional/AwaitingGiver Provisional/AwaitingReceiver",
        [CommandName.AcceptHandoverItems] = "Awaited/Prepared Awaited/AwaitingGiver Provisional/Prepared Provisional/AwaitingGiver",
        [CommandName.SignHandoverAsGiver] = "Awaited/AwaitingGiver Provisional/AwaitingGiver",
        [CommandName.SignHandoverAsReceiver] = "Awaited/AwaitingReceiver Provisional/AwaitingReceiver",
        [CommandName.RecordBookIncrease] = "HandedOver HandedOver/SignedByBoth HandedOver/SignedWithDifferences InUse",
        [CommandName.RecordBookDecrease] = "HandedOver HandedOver/SignedByBoth HandedOver/SignedWithDifferences InUse",
        [CommandName.RecordLandRegistration] = "HandedOver HandedOver/SignedByBoth HandedOver/SignedWithDifferences InUse",
        [CommandName.ConfirmUse] = "HandedOver HandedOver/SignedByBoth HandedOver/SignedWithDifferences",
        [CommandName.ReturnFacility] = "HandedOver HandedOver/SignedByBoth HandedOver/SignedWithDifferences InUse",
    };

    // Where each leads: what the handover, and after a slash its minutes, are then.
    private static readonly Dictionary<CommandName, Func<string, string>> Next = new()
    {
        [CommandName.RecordHandover] = _ => "HandedOver",
        [CommandName.PrepareHandover] = state => $"{state.Split('/')[0]}/Prepared",
        [CommandName.AcceptHandoverItems] = state => $"{state.Split('/')[0]}/AwaitingGiver",
        [CommandName.SignHandoverAsGiver] = state => $"{state.Split('/')[0]}/AwaitingReceiver",
        [CommandName.SignHandoverAsReceiver] = _ => "HandedOver/SignedWithDifferences",
        [CommandName.RecordBookIncrease] = state => state,
        [CommandName.RecordBookDecrease] = state => state,
        [CommandName.RecordLandRegistration] = state => state,
        [CommandName.ReturnFacility] = state => state is "InUse" ? "Returned" : state.Replace("HandedOver", "Returned", StringComparison.Ordinal),
        [CommandName.ConfirmUse] = state => state.Replace("HandedOver", "InUse", StringComparison.Ordinal),
    };

    private static readonly string[] States =
    [
        "Awaited", "Awaited/Prepared", "Awaited/AwaitingGiver", "Awaited/AwaitingReceiver",
        "Provisional", "Provisional/Prepared", "Provisional/AwaitingGiver", "Provisional/AwaitingReceiver",
        "HandedOver", "HandedOver/SignedByBoth", "HandedOver/SignedWithDifferences", "InUse", "Cancelled", "Returned",
    ];

    private static readonly Role[] Entitled = [Role.LandFundOfficer, Role.CommuneOfficial, Role.AgencyOfficial];

    private static readonly CommandName[] OfTheGiver =
        [CommandName.RecordHandover, CommandName.PrepareHandover, CommandName.SignHandoverAsGiver, CommandName.RecordBookDecrease];

    public static TheoryData<CommandName, string, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, string, Role>();
        foreach (var command in Diagram.Keys)
        {
            foreach (var state in States)
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    cases.Add(command, state, role);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void A_command_moves_the_handover_or_names_why_not(CommandName command, string state, Role role)
    {
        var handover = In(state);
        var actor = A.Holding(role, OfTheGiver.Contains(command) ? A.HealthDepartment : A.DoanKet, "nguoi-thu-ba");
        var isEntitled = Entitled.Contains(role);
        var isPossible = Diagram[command].Split(' ').Contains(state);

        if (!isEntitled)
        {
            var refusal = Assert.Throws<NotPermittedException>(() => Give(command, handover, actor));
            Assert.Equal((command, role), (refusal.Command, refusal.Role));
        }
        else if (isPossible)
        {
            Assert.Equal(Next[command](state), Name(Give(command, handover, actor)));
        }
        else if (HandoverMoves.IsPossible(command, handover.Status))
        {
            var refusal = Assert.Throws<MinutesNotInStatusException>(() => Give(command, handover, actor));
            Assert.Equal((handover.MinutesStatus, command), (refusal.Status, refusal.Command));
        }
        else
        {
            var refusal = Assert.Throws<HandoverNotInStatusException>(() => Give(command, handover, actor));
            Assert.Equal((handover.Status, command), (refusal.Status, refusal.Command));
        }

        Assert.Equal(isEntitled && isPossible, HandoverMoves.AllowedFor(handover, actor).Contains(command));
    }

    [Theory]
    [InlineData(Role.CommuneOfficial)]
    [InlineData(Role.AgencyOfficial)]
    [InlineData(Role.LandFundOfficer)]
    public void The_other_side_gives_no_command_that_is_not_its_own_in_any_state(Role role) => Assert.All(
        Diagram.Keys.Where(command => CommandPermissions.ScopeOf(role, command) is CommandScope.OwnOrganisation),
        command =>
        {
            var other = A.Holding(role, OfTheGiver.Contains(command) ? A.DoanKet : A.HealthDepartment, "nguoi-thu-ba");

            Assert.All(States, state => Assert.Equal(command, Assert.Throws<NotYourOrganisationException>(() => Give(command, In(state), other)).Command));
        });

    private static Handover In(string state) => state.Split('/') is [var status, var minutes]
        ? InStatus.MinutesIn(
            Enum.Parse<MinutesStatus>(minutes), Enum.Parse<HandoverStatus>(status) is var at && at is HandoverStatus.HandedOver ? HandoverStatus.Awaited : at)
        : InStatus.HandoverIn(Enum.Parse<HandoverStatus>(state));

    private static string Name(Handover handover) => handover.MinutesStatus is { } minutes ? $"{handover.Status}/{minutes}" : $"{handover.Status}";

    private static Handover Give(CommandName command, Handover handover, Actor actor)
    {
        var late = A.Day(60);
        return command switch
        {
            CommandName.RecordHandover => InStatus.Fold(
                handover, HandoverDecider.Record(Commands.RecordHandover with { EffectiveOn = late }, handover, actor, A.Today).Recorded),
            CommandName.PrepareHandover => handover.Apply(
                HandoverDecider.Prepare(Commands.PrepareHandover with { EffectiveOn = late }, handover, actor, A.Today)),
            CommandName.AcceptHandoverItems => handover.Apply(
                HandoverDecider.Accept(Commands.AcceptItems with { EffectiveOn = late }, handover, actor, A.Today)),
            CommandName.SignHandoverAsGiver => handover.Apply(
                HandoverDecider.SignAsGiver(Commands.SignAsGiver with { EffectiveOn = late }, handover, actor, A.Today)),
            CommandName.SignHandoverAsReceiver => HandoverDecider.SignAsReceiver(
                Commands.SignAsReceiver with { EffectiveOn = late }, handover, actor, A.Today) is var signing
                ? InStatus.Fold(handover.Apply(signing.Signature), signing.Recording.Recorded)
                : handover,
            CommandName.RecordBookIncrease => handover.Apply(
                HandoverDecider.RecordBookIncrease(Commands.RecordBookEntry with { EffectiveOn = late }, handover, actor, A.Today)),
            CommandName.RecordBookDecrease => handover.Apply(
                HandoverDecider.RecordBookDecrease(Commands.RecordBookEntry with { EffectiveOn = late }, handover, actor, A.Today)),
            CommandName.RecordLandRegistration => handover.Apply(
                HandoverDecider.RecordLandRegistration(Commands.RecordLandRegistration with { EffectiveOn = late }, handover, actor, A.Today)),
            CommandName.ReturnFacility => handover.Apply(
                HandoverDecider.Return(Commands.ReturnFacility with { EffectiveOn = late }, handover, InStatus.Given, A.LandFund, actor, A.Today).Returned),
            _ => handover.Apply(HandoverDecider.ConfirmUse(Commands.ConfirmUse with { EffectiveOn = late }, handover, actor, A.Today).Confirmed),
        };
    }
}
