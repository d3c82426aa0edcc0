namespace AssetRegistry.Tests.Custody;

/// <summary>Every custody command in every status by every role.</summary>
public sealed class CustodyMovesTests
{
    private const string InCare = "Received Kept PlanApproved ShortTermLease InvestmentCall Auction";

    // The state diagram of the product, written a second time on purpose. A command that only notes something stays where it is.
    private static readonly Dictionary<CommandName, string> Diagram = new()
    {
        [CommandName.OpenCustody] = "Ended>NotContacted",
        [CommandName.RecordCustodySurvey] = "NotContacted>Surveyed Surveyed>Surveyed",
        [CommandName.ReceiveIntoCustody] = "NotContacted>Received Surveyed>Received Ended>Received",
        [CommandName.KeepInCustody] = "Received>Kept",
        [CommandName.ProposeCustodyPlan] = "Kept>Kept PlanApproved>PlanApproved",
        [CommandName.ApproveCustodyPlan] = "Kept>PlanApproved PlanApproved>PlanApproved",
        [CommandName.GrantLease] = "PlanApproved>ShortTermLease",
        [CommandName.TerminateLease] = "ShortTermLease>ShortTermLease",
        [CommandName.AnnounceTender] = "PlanApproved>InvestmentCall",
        [CommandName.ConcludeTender] = "InvestmentCall>InvestmentCall Auction>Auction",
        [CommandName.GiveBackFromCustody] = "PlanApproved>GivenBack",
        [CommandName.EndCustody] = "NotContacted>Ended Surveyed>Ended InvestmentCall>Ended Auction>Ended GivenBack>Ended",
        [CommandName.RecordInspection] = Staying(InCare),
        [CommandName.RecordCustodyCost] = Staying($"{InCare} GivenBack Ended"),
        [CommandName.CancelCustodyCost] = Staying($"{InCare} GivenBack Ended"),
        [CommandName.RecordBusinessRequest] = Staying(InCare),
        [CommandName.CloseBusinessRequest] = Staying($"{InCare} GivenBack Ended"),
    };

    public static TheoryData<CommandName, CustodyStatus, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, CustodyStatus, Role>();
        foreach (var command in Diagram.Keys)
        {
            foreach (var status in Enum.GetValues<CustodyStatus>())
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
    public void A_command_moves_the_case_or_names_why_not(CommandName command, CustodyStatus status, Role role)
    {
        var custody = Ready(command, status);
        var actor = A.Holding(role, A.LandFund);
        var isEntitled = role == (command is CommandName.ApproveCustodyPlan ? Role.ProvinceDecider : Role.LandFundOfficer);
        var next = Diagram[command].Split(' ').Where(move => move.StartsWith($"{status}>", StringComparison.Ordinal))
            .Select(move => (CustodyStatus?)Enum.Parse<CustodyStatus>(move.Split('>')[1])).SingleOrDefault();

        if (!isEntitled)
        {
            var refusal = Assert.Throws<NotPermittedException>(() => Give(command, custody, actor));
            Assert.Equal((command, role), (refusal.Command, refusal.Role));
        }
        else if (next is null)
        {
            AssertRefused(command, status, () => Give(command, custody, actor));
        }
        else
        {
            Assert.Equal(next, Give(command, custody, actor).Status);
        }

        Assert.Equal(isEntitled && next is not null, CustodyMoves.AllowedFor(custody, actor, A.Today).Contains(command));
    }

    [Fact]
    public void The_table_and_the_diagram_speak_of_the_same_commands() => Assert.Equal(Diagram.Keys.Order(), CustodyMoves.Commands.Order());

    private static string Staying(string statuses) => string.Join(' ', statuses.Split(' ').Select(status => $"{status}>{status}"));

    /// <summary>The case with what the command is about: a plan of the right kind, a cost to cancel, a request to close.</summary>
    private static CustodyCase Ready(CommandName command, CustodyStatus status)
    {
        var custody = InCustody.Case(status, command switch
        {
            CommandName.AnnounceTender => CustodyPlanKind.InvestmentCall,
            CommandName.GiveBackFromCustody => CustodyPlanKind.Return,
            _ => CustodyPlanKind.ShortTermLease,
        });
        custody = custody with
        {
            Plans = [.. custody.Plans.Where(plan => plan.PlanId != A.Id(900)), .. InCustody.Case(CustodyStatus.PlanApproved, custody.Plan?.Kind ?? CustodyPlanKind.ShortTermLease).Plans],
            Costs = [new(A.Id(905), CustodyCostKind.Guard, 1_000, A.Day(10), A.Day(12), null, null, A.Day(12))],
            BusinessRequests = [new(A.Id(906), "Hợp tác xã", "Kho", null, null, null, A.Day(18))],
        };
        return command is CommandName.EndCustody && custody.Tender is not null
            ? custody.Apply(CustodyDecider.ConcludeTender(InCustody.Conclude, custody, A.LandFundOfficer, A.Today))
            : custody;
    }

    private static void AssertRefused(CommandName command, CustodyStatus status, Action give)
    {
        if (command is CommandName.OpenCustody)
        {
            Assert.Equal(status, Assert.Throws<CustodyAlreadyOpenException>(give).Status);
            return;
        }

        if (command is CommandName.ReceiveIntoCustody)
        {
            _ = Assert.Throws<FacilityAlreadyInCustodyException>(give);
            return;
        }

        var refusal = Assert.Throws<CustodyNotInStatusException>(give);
        Assert.Equal(("LC-0001", status, command), (refusal.FacilityNumber, refusal.Status, refusal.Command));
    }

    private static CustodyCase Give(CommandName command, CustodyCase custody, Actor actor)
    {
        var late = A.Day(60);
        var facility = custody.IsInCare || custody.Status is CustodyStatus.GivenBack ? InCustody.Kept : InCustody.Facility;
        IBusinessEvent One() => command switch
        {
            CommandName.RecordCustodySurvey => CustodyDecider.Survey(InCustody.Survey with { EffectiveOn = late }, custody, actor, A.Today),
            CommandName.KeepInCustody => CustodyDecider.Keep(InCustody.Keep with { EffectiveOn = late }, custody, actor, A.Today),
            CommandName.ProposeCustodyPlan => CustodyDecider.ProposePlan(
                InCustody.Propose(CustodyPlanKind.Auction) with { PlanId = A.Id(910), EffectiveOn = late }, custody, facility, actor, A.Today),
            CommandName.ApproveCustodyPlan => CustodyDecider.ApprovePlan(InCustody.Approve with { EffectiveOn = late }, custody, facility, actor, A.Today),
            CommandName.GrantLease => CustodyDecider.GrantLease(
                InCustody.Grant with { StartsOn = late, EffectiveOn = late }, custody, facility, RuleBook.Bundled, actor, A.Today),
            CommandName.TerminateLease => CustodyDecider.TerminateLease(InCustody.Terminate with { EffectiveOn = late }, custody, actor, A.Today),
            CommandName.AnnounceTender => CustodyDecider.AnnounceTender(
                InCustody.Announce with { ClosesOn = late, EffectiveOn = late }, custody, facility, actor, A.Today),
            CommandName.ConcludeTender => CustodyDecider.ConcludeTender(InCustody.Conclude with { EffectiveOn = late }, custody, actor, A.Today),
            CommandName.GiveBackFromCustody => CustodyDecider.GiveBack(InCustody.GiveBack with { EffectiveOn = late }, custody, facility, actor, A.Today).Ended,
            CommandName.EndCustody => CustodyDecider.End(InCustody.End with { EffectiveOn = late }, custody, facility, actor, A.Today).Ended,
            CommandName.RecordInspection => CustodyDecider.Inspect(InCustody.Inspect with { EffectiveOn = late }, custody, actor, A.Today),
            CommandName.RecordCustodyCost => CustodyDecider.RecordCost(InCustody.Cost with { EffectiveOn = late }, custody, actor, A.Today),
            CommandName.CancelCustodyCost => CustodyDecider.CancelCost(new(A.Id(905), "Ghi nhầm", late), custody, actor, A.Today),
            CommandName.RecordBusinessRequest => CustodyDecider.RecordBusinessRequest(InCustody.Ask with { EffectiveOn = late }, custody, actor, A.Today),
            _ => CustodyDecider.CloseBusinessRequest(new(A.Id(906), false, "Không phù hợp", null, late), custody, actor, A.Today),
        };
        return InCustody.Fold(custody, command switch
        {
            CommandName.OpenCustody => CustodyDecider.Open(new(null, null, late), InCustody.Facility, custody, actor, A.Today),
            CommandName.ReceiveIntoCustody => CustodyDecider.Receive(
                FacilityDecider.ReceiveIntoCustody(Commands.ReceiveIntoCustody with { EffectiveOn = late }, Unreceived(facility, custody), actor, A.Today),
                facility,
                custody),
            _ => [One()],
        });
    }

    // What was given back is out of the centre's care; the facility says so.
    private static Facility Unreceived(Facility facility, CustodyCase custody) =>
        custody.Status is CustodyStatus.Ended ? InCustody.Facility : facility;
}
