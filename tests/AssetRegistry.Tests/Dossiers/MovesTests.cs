namespace AssetRegistry.Tests.Dossiers;

/// <summary>Every dossier command in every status by every role.</summary>
public sealed class MovesTests
{
    // The state diagram of the product, written a second time on purpose.
    private static readonly Dictionary<CommandName, string> Diagram = new()
    {
        [CommandName.AcceptDossier] = "Submitted>Accepted",
        [CommandName.AskForSupplement] = "Submitted>SupplementAsked Accepted>SupplementAsked",
        [CommandName.SupplementDossier] = "SupplementAsked>Submitted",
        [CommandName.AppraiseDossier] = "Accepted>Appraised",
        [CommandName.ForwardDossier] = "Appraised>Forwarded",
        [CommandName.DecideDossier] = "Forwarded>Decided",
        [CommandName.RefuseDossier] = "Submitted>Refused Accepted>Refused SupplementAsked>Refused Appraised>Refused Forwarded>Refused",
        [CommandName.WithdrawDossier] = "Submitted>Withdrawn Accepted>Withdrawn SupplementAsked>Withdrawn Appraised>Withdrawn",
    };

    private static readonly Dictionary<CommandName, Role[]> Entitled = new()
    {
        [CommandName.AcceptDossier] = [Role.FinanceAppraiser],
        [CommandName.AskForSupplement] = [Role.FinanceAppraiser],
        [CommandName.SupplementDossier] = [Role.CommuneOfficial, Role.AgencyOfficial, Role.LandFundOfficer],
        [CommandName.AppraiseDossier] = [Role.FinanceAppraiser],
        [CommandName.ForwardDossier] = [Role.FinanceAppraiser],
        [CommandName.DecideDossier] = [Role.ProvinceDecider],
        [CommandName.RefuseDossier] = [Role.ProvinceDecider],
        [CommandName.WithdrawDossier] = [Role.CommuneOfficial, Role.AgencyOfficial, Role.LandFundOfficer],
    };

    public static TheoryData<CommandName, DossierStatus, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, DossierStatus, Role>();
        foreach (var command in Diagram.Keys)
        {
            foreach (var status in Enum.GetValues<DossierStatus>())
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
    public void A_command_moves_the_dossier_or_names_why_not(CommandName command, DossierStatus status, Role role)
    {
        var dossier = InStatus.RequestIn(status);
        var actor = A.Holding(role, A.DoanKet);
        var isEntitled = Entitled[command].Contains(role);
        var next = Diagram[command].Split(' ').Where(move => move.StartsWith($"{status}>", StringComparison.Ordinal))
            .Select(move => (DossierStatus?)Enum.Parse<DossierStatus>(move.Split('>')[1])).SingleOrDefault();

        if (!isEntitled)
        {
            var refusal = Assert.Throws<NotPermittedException>(() => Give(command, dossier, actor));
            Assert.Equal((command, role), (refusal.Command, refusal.Role));
        }
        else if (next is null)
        {
            var refusal = Assert.Throws<DossierNotInStatusException>(() => Give(command, dossier, actor));
            Assert.Equal((dossier.Number, status, command), (refusal.DossierNumber, refusal.Status, refusal.Command));
        }
        else
        {
            Assert.Equal(next, Give(command, dossier, actor).Status);
        }

        Assert.Equal(isEntitled && next is not null, DossierMoves.AllowedFor(dossier, actor).Contains(command));
    }

    [Fact]
    public void Nothing_leads_out_of_a_closed_dossier() =>
        Assert.All(
            [DossierStatus.Decided, DossierStatus.Refused, DossierStatus.Withdrawn],
            closed => Assert.All(DossierMoves.Commands, command => Assert.Null(DossierMoves.Next(command, closed))));

    [Fact]
    public void A_supplemented_dossier_is_accepted_again()
    {
        var dossier = InStatus.RequestIn(DossierStatus.SupplementAsked);
        dossier = dossier.Apply(DossierDecider.Supplement(Commands.Supplement, dossier, InStatus.Proposer, A.Today));
        dossier = dossier.Apply(DossierDecider.Accept(Commands.Accept with { EffectiveOn = A.Day(18) }, dossier, A.Appraiser, A.Today));

        Assert.Equal(DossierStatus.Accepted, dossier.Status);
        Assert.Equal(A.Day(18), dossier.AcceptedOn);
    }

    private static Dossier Give(CommandName command, Dossier dossier, Actor actor)
    {
        var late = A.Day(60);
        IReadOnlyList<Facility> facilities = [InStatus.WantedAndRequested];
        return command switch
        {
            CommandName.AcceptDossier => dossier.Apply(DossierDecider.Accept(Commands.Accept with { EffectiveOn = late }, dossier, actor, A.Today)),
            CommandName.AskForSupplement => dossier.Apply(
                DossierDecider.AskForSupplement(Commands.AskForSupplement with { EffectiveOn = late }, dossier, actor, A.Today)),
            CommandName.SupplementDossier => dossier.Apply(
                DossierDecider.Supplement(Commands.Supplement with { EffectiveOn = late }, dossier, actor, A.Today)),
            CommandName.AppraiseDossier => dossier.Apply(
                DossierDecider.Appraise(Commands.Appraise with { EffectiveOn = late }, dossier, actor, A.Today)),
            CommandName.ForwardDossier => dossier.Apply(
                DossierDecider.Forward(Commands.Forward with { EffectiveOn = late }, dossier, actor, A.Today)),
            CommandName.DecideDossier => dossier.Apply(DecisionDecider.Decide(
                Commands.Decide with { EffectiveOn = late }, dossier, facilities, A.DoanKet, actor, A.Today).DossierDecided),
            CommandName.RefuseDossier => dossier.Apply(
                DossierDecider.Refuse(Commands.Refuse with { EffectiveOn = late }, dossier, facilities, actor, A.Today).Refused),
            _ => dossier.Apply(
                DossierDecider.Withdraw(Commands.Withdraw with { EffectiveOn = late }, dossier, facilities, actor, A.Today).Withdrawn),
        };
    }
}
