namespace AssetRegistry.Tests.Housing;

/// <summary>Every housing command in every status by every role.</summary>
public sealed class HousingMovesTests
{
    // The steps of Decree 95/2024, written a second time on purpose.
    private static readonly Dictionary<CommandName, string> Diagram = new()
    {
        [CommandName.VerifyHousingApplication] = "AwaitingVerification>AwaitingDecision",
        [CommandName.DecideHousingApplication] = "AwaitingDecision>Eligible",
        [CommandName.AllocateHousingRoom] = "Eligible>Allocated",
        [CommandName.SignHousingContract] = "Allocated>ContractSigned",
        [CommandName.ReturnHousingRoom] = "Allocated>Returned ContractSigned>Returned",
        [CommandName.WithdrawHousingApplication] = "AwaitingVerification>Withdrawn AwaitingDecision>Withdrawn Eligible>Withdrawn",
    };

    private static readonly Role[] Own = [Role.CommuneOfficial, Role.AgencyOfficial];
    private static readonly Role[] Keepers = [Role.LandFundOfficer, Role.FinanceAppraiser];

    public static TheoryData<CommandName, HousingApplicationStatus, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, HousingApplicationStatus, Role>();
        foreach (var command in Diagram.Keys)
        {
            foreach (var status in Enum.GetValues<HousingApplicationStatus>())
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
    public void A_command_moves_the_application_or_names_why_not(CommandName command, HousingApplicationStatus status, Role role)
    {
        var application = Housed.Application(status);
        var actor = A.Holding(role, A.TaLeng);
        var entitled = command switch
        {
            CommandName.VerifyHousingApplication or CommandName.WithdrawHousingApplication => Own,
            CommandName.DecideHousingApplication => [Role.ProvinceDecider],
            _ => Keepers,
        };
        var next = Diagram[command].Split(' ').Where(move => move.StartsWith($"{status}>", StringComparison.Ordinal))
            .Select(move => (HousingApplicationStatus?)Enum.Parse<HousingApplicationStatus>(move.Split('>')[1])).SingleOrDefault();

        if (!entitled.Contains(role))
        {
            var refusal = Assert.Throws<NotPermittedException>(() => Give(command, application, actor));
            Assert.Equal((command, role), (refusal.Command, refusal.Role));
        }
        else if (next is null)
        {
            var refusal = Assert.Throws<HousingApplicationNotInStatusException>(() => Give(command, application, actor));
            Assert.Equal((status, command), (refusal.Status, refusal.Command));
        }
        else
        {
            Assert.Equal(next, Give(command, application, actor).Status);
        }

        Assert.Equal(entitled.Contains(role) && next is not null, HousingMoves.AllowedFor(application, actor).Contains(command));
    }

    [Theory]
    [InlineData(Role.CommuneOfficial)]
    [InlineData(Role.AgencyOfficial)]
    public void Another_organisation_moves_no_application_in_any_status(Role role) => Assert.All(
        Diagram.Keys.Where(command => CommandPermissions.ScopeOf(role, command) is CommandScope.OwnOrganisation),
        command => Assert.All(
            Enum.GetValues<HousingApplicationStatus>(),
            status => Assert.Equal(
                command,
                Assert.Throws<NotYourOrganisationException>(() => Give(command, Housed.Application(status), A.Holding(role, A.HealthDepartment))).Command)));

    [Fact]
    public void The_table_and_the_diagram_speak_of_the_same_commands() => Assert.Equal(Diagram.Keys.Order(), HousingMoves.Commands.Order());

    private static HousingApplication Give(CommandName command, HousingApplication application, Actor actor)
    {
        var late = A.Day(85);
        return command switch
        {
            CommandName.VerifyHousingApplication => application.Apply(
                HousingApplicationDecider.Verify(Housed.Verify with { EffectiveOn = late }, application, RuleBook.Bundled, actor, A.Today)),
            CommandName.DecideHousingApplication => application.Apply(
                HousingApplicationDecider.Decide(Housed.Decide with { EffectiveOn = late }, application, RuleBook.Bundled, actor, A.Today)),
            CommandName.AllocateHousingRoom => application.Apply(HousingApplicationDecider.Allocate(
                Housed.Allocate with { From = late, EffectiveOn = late }, application, Housed.Site, actor, A.Today).AtApplication),
            CommandName.SignHousingContract => application.Apply(
                HousingApplicationDecider.SignContract(Housed.Sign with { EffectiveOn = late }, application, actor, A.Today)),
            CommandName.ReturnHousingRoom => application.Apply(
                HousingApplicationDecider.Return(Housed.Return with { EffectiveOn = late }, application, actor, A.Today).AtApplication),
            _ => application.Apply(HousingApplicationDecider.Withdraw(new("Không còn nhu cầu", late), application, actor, A.Today)),
        };
    }
}
