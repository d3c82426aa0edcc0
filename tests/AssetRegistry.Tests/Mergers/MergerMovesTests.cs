using static AssetRegistry.Mergers.MergerPlanStatus;

namespace AssetRegistry.Tests.Mergers;

/// <summary>Every command on a merger plan in every status by every role.</summary>
public sealed class MergerMovesTests
{
    // The state diagram, written a second time on purpose: who may, from where to where, and the one event it makes.
    private static readonly Dictionary<CommandName, (Role[] Entitled, string Moves, Type Event)> Diagram = new()
    {
        [CommandName.ReviseMergerPlan] = ([Role.Administrator], "Draft>Draft", typeof(MergerPlanRevised)),
        [CommandName.SettleMergerDoubt] =
            ([Role.LandFundOfficer, Role.Administrator], "Draft>Draft Checked>Draft Executing>Executing", typeof(MergerDoubtSettled)),
        [CommandName.CheckMergerPlan] = ([Role.Administrator], "Draft>Checked", typeof(MergerPlanChecked)),
        [CommandName.ApproveMergerPlan] = ([Role.ProvinceDecider, Role.Administrator], "Checked>Approved", typeof(MergerPlanApproved)),
        [CommandName.ReturnMergerPlan] = ([Role.ProvinceDecider, Role.Administrator], "Checked>Draft Approved>Draft", typeof(MergerPlanReturned)),
        [CommandName.DiscardMergerPlan] = ([Role.Administrator], "Draft>Discarded Checked>Discarded", typeof(MergerPlanDiscarded)),
        [CommandName.ExecuteMergerPlan] = ([Role.Administrator], "Approved>Executing Executing>Executing", typeof(MergerBatchExecuted)),
        [CommandName.UndoMergerPlan] = ([Role.Administrator], "Executing>Undone Executed>Undoing Undoing>Undone", typeof(MergerBatchUndone)),
    };

    public static TheoryData<CommandName, MergerPlanStatus, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, MergerPlanStatus, Role>();
        foreach (var command in Diagram.Keys)
        {
            foreach (var status in Enum.GetValues<MergerPlanStatus>())
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    cases.Add(command, status, role);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void A_command_moves_the_plan_or_names_why_not(CommandName command, MergerPlanStatus status, Role role)
    {
        var (entitled, moves, expected) = Diagram[command];
        var plan = Plans.In(status);
        var actor = A.Holding(role, A.Province);
        var next = moves.Split(' ').Where(move => move.StartsWith($"{status}>", StringComparison.Ordinal))
            .Select(move => (MergerPlanStatus?)Enum.Parse<MergerPlanStatus>(move.Split('>')[1])).SingleOrDefault();

        if (!entitled.Contains(role))
        {
            var refusal = Assert.Throws<NotPermittedException>(() => Give(command, plan, actor));
            Assert.Equal((command, role), (refusal.Command, refusal.Role));
        }
        else if (next is null)
        {
            var refusal = Assert.Throws<MergerPlanNotInStatusException>(() => Give(command, plan, actor));
            Assert.Equal((status, command), (refusal.Status, refusal.Command));
        }
        else
        {
            var (fact, after) = Give(command, plan, actor);
            Assert.Equal((expected, next, actor.Account), (fact.GetType(), after.Status, fact.Provenance.Account));
            Assert.Contains(after.Status, MergerPlanMoves.Next(command, status));
        }

        Assert.Equal(entitled.Contains(role) && next is not null, MergerPlanMoves.AllowedFor(plan, actor).Contains(command));
    }

    [Fact]
    public void The_diagram_names_every_command_of_the_table() => Assert.Equal(Diagram.Keys, MergerPlanMoves.Commands);

    [Theory]
    [InlineData(Undone)]
    [InlineData(Discarded)]
    public void Nothing_leads_out_of_a_closed_plan(MergerPlanStatus closed) =>
        Assert.All(MergerPlanMoves.Commands, command => Assert.Empty(MergerPlanMoves.Next(command, closed)));

    [Fact]
    public void Whoever_had_a_hand_in_a_plan_cannot_approve_it_not_even_the_administrator()
    {
        var plan = Plans.In(Checked);

        Assert.Throws<MergerPlanFourEyesException>(() => Give(CommandName.ApproveMergerPlan, plan, A.Administrator));
        Assert.DoesNotContain(CommandName.ApproveMergerPlan, MergerPlanMoves.AllowedFor(plan, A.Administrator));
    }

    private static (IBusinessEvent Fact, MergerPlan After) Give(CommandName command, MergerPlan plan, Actor actor)
    {
        var late = A.Day(70);
        var doubtful = Plans.Standing([Plans.At(1, 103.45)]);
        switch (command)
        {
            case CommandName.ReviseMergerPlan:
                var revised = MergerPlanDecider.Revise(new(Plans.Division, late), plan, [Plans.TaLeng, Plans.DoanKet], actor, A.Today);
                return (revised, plan.Apply(revised));
            case CommandName.SettleMergerDoubt:
                var divided = plan with { Content = Plans.Division };
                var settled = MergerPlanDecider.Settle(
                    new(MergerSubject.Facility, A.Id(1001).ToString(), Plans.East.UnitId, "Theo biên bản thực địa", late), divided,
                    MergerPreview.Of(divided, doubtful), actor, A.Today);
                return (settled, plan.Apply(settled));
            case CommandName.CheckMergerPlan:
                var found = MergerPlanDecider.Check(new(late), plan, Plans.Situation, actor, A.Today);
                return (found, plan.Apply(found));
            case CommandName.ApproveMergerPlan:
                var approved = MergerPlanDecider.Approve(new(A.Paper(PaperKind.Decision, 69), late), plan, Plans.Situation, actor, A.Today);
                return (approved, plan.Apply(approved));
            case CommandName.ReturnMergerPlan:
                var returned = MergerPlanDecider.Return(new("Thiếu một xã", late), plan, actor, A.Today);
                return (returned, plan.Apply(returned));
            case CommandName.DiscardMergerPlan:
                var discarded = MergerPlanDecider.Discard(new("Lập lại", late), plan, actor, A.Today);
                return (discarded, plan.Apply(discarded));
            case CommandName.ExecuteMergerPlan:
                var executed = (MergerBatchExecuted)MergerPlanDecider.Execute(
                    new(late), plan, Plans.Situation with { Organisations = [Plans.TaLengCommittee, Plans.DoanKetCommittee, Reforming.NewCommittee] }, actor, A.Today).Step;
                return (executed, plan.Apply(executed));
            default:
                var last = new MergerBatchExecuted(plan.Id, plan.Number, MergerStage.Units, [], [], false, A.Imported(68));
                var undone = (MergerBatchUndone)MergerPlanDecider.Undo(new("Nghị quyết bị thu hồi", late), plan, last, [], [], actor, A.Today).Step;
                return (undone, plan.Apply(undone));
        }
    }
}
