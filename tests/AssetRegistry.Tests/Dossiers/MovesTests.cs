namespace AssetRegistry.Tests.Dossiers;

/// <summary>Every dossier command in every status by every role.</summary>
public sealed class MovesTests
{
    // The state diagram of the product, written a second time on purpose.
    private static readonly Dictionary<CommandName, string> Diagram = new()
    {
        [CommandName.AcceptDossier] = "Submitted>Accepted",
        [CommandName.ReviseDraft] = "Draft>Draft",
        [CommandName.SubmitDraft] = "Draft>Submitted",
        [CommandName.DiscardDraft] = "Draft>Discarded",
        [CommandName.AskForSupplement] =
            "Submitted>SupplementAsked Accepted>SupplementAsked UnderAppraisal>SupplementAsked GatheringOpinions>SupplementAsked",
        [CommandName.SupplementDossier] = "SupplementAsked>Submitted",
        [CommandName.StartAppraisal] = "Accepted>UnderAppraisal",
        [CommandName.AskForOpinion] = "UnderAppraisal>GatheringOpinions GatheringOpinions>GatheringOpinions",
        [CommandName.GiveOpinion] = "Submitted>Submitted Accepted>Accepted SupplementAsked>SupplementAsked UnderAppraisal>UnderAppraisal "
            + "GatheringOpinions>GatheringOpinions Appraised>Appraised",
        [CommandName.AppraiseDossier] = "Accepted>Appraised UnderAppraisal>Appraised GatheringOpinions>Appraised",
        [CommandName.ForwardDossier] = "Appraised>Forwarded",
        [CommandName.DecideDossier] = "Forwarded>Decided",
        [CommandName.RefuseDossier] = "Submitted>Refused Accepted>Refused SupplementAsked>Refused UnderAppraisal>Refused "
            + "GatheringOpinions>Refused Appraised>Refused Forwarded>Refused",
        [CommandName.WithdrawDossier] = "Submitted>Withdrawn Accepted>Withdrawn SupplementAsked>Withdrawn UnderAppraisal>Withdrawn "
            + "GatheringOpinions>Withdrawn Appraised>Withdrawn",
        [CommandName.ResubmitDossier] = "Refused>Submitted Withdrawn>Submitted",
    };

    private static readonly Role[] Proposers = [Role.CommuneOfficial, Role.AgencyOfficial, Role.LandFundOfficer];

    private static readonly Dictionary<CommandName, Role[]> Entitled = new()
    {
        [CommandName.AcceptDossier] = [Role.FinanceAppraiser],
        [CommandName.ReviseDraft] = Proposers,
        [CommandName.SubmitDraft] = Proposers,
        [CommandName.DiscardDraft] = Proposers,
        [CommandName.AskForSupplement] = [Role.FinanceAppraiser],
        [CommandName.SupplementDossier] = Proposers,
        [CommandName.StartAppraisal] = [Role.FinanceAppraiser],
        [CommandName.AskForOpinion] = [Role.FinanceAppraiser],
        [CommandName.GiveOpinion] = Proposers,
        [CommandName.AppraiseDossier] = [Role.FinanceAppraiser],
        [CommandName.ForwardDossier] = [Role.FinanceAppraiser],
        [CommandName.DecideDossier] = [Role.ProvinceDecider],
        [CommandName.RefuseDossier] = [Role.ProvinceDecider],
        [CommandName.WithdrawDossier] = Proposers,
        [CommandName.ResubmitDossier] = Proposers,
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
        // The health department is asked for its opinion; everything else that ends at the own organisation is the proposer's.
        var actor = A.Holding(role, command is CommandName.GiveOpinion ? A.HealthDepartment : A.DoanKet);
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
        else if (command is CommandName.GiveOpinion && status is not DossierStatus.GatheringOpinions)
        {
            Assert.Equal(dossier.Number, Assert.Throws<OpinionNotAwaitedException>(() => Give(command, dossier, actor)).DossierNumber);
            isEntitled = false;
        }
        else
        {
            Assert.Equal(next, Give(command, dossier, actor).Status);
        }

        Assert.Equal(isEntitled && next is not null, DossierMoves.AllowedFor(dossier, actor).Contains(command));
    }

    // Whoever is not asked for an opinion has none to give: that is refused by its own name, in the table above.
    [Theory]
    [InlineData(Role.CommuneOfficial)]
    [InlineData(Role.AgencyOfficial)]
    [InlineData(Role.LandFundOfficer)]
    public void Another_organisation_moves_no_dossier_in_any_status(Role role) => Assert.All(
        Diagram.Keys.Where(command => command is not CommandName.GiveOpinion && CommandPermissions.ScopeOf(role, command) is CommandScope.OwnOrganisation),
        command => Assert.All(
            Enum.GetValues<DossierStatus>(),
            status => Assert.Equal(
                command,
                Assert.Throws<NotYourOrganisationException>(() => Give(command, InStatus.RequestIn(status), A.Holding(role, A.HealthDepartment))).Command)));

    [Fact]
    public void Nothing_leads_out_of_a_closed_dossier() =>
        Assert.All(
            [DossierStatus.Decided, DossierStatus.Discarded],
            closed => Assert.All(DossierMoves.Commands, command => Assert.Null(DossierMoves.Next(command, closed))));

    [Fact]
    public void Only_a_new_round_leads_out_of_a_refused_or_withdrawn_dossier() =>
        Assert.All(
            [DossierStatus.Refused, DossierStatus.Withdrawn],
            closed => Assert.Equal([CommandName.ResubmitDossier], DossierMoves.Commands.Where(command => DossierMoves.Next(command, closed) is not null)));

    [Fact]
    public void Every_command_that_moves_a_dossier_is_in_the_diagram() => Assert.Equal(Diagram.Keys.Order(), DossierMoves.Commands.Order());

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
            CommandName.ReviseDraft => dossier.Apply(DossierDecider.Revise(new(dossier.Id, Commands.Proposal, late), dossier, actor, A.Today)),
            CommandName.SubmitDraft => dossier.Apply((DossierSubmitted)DossierDecider.SubmitDraft(
                Commands.SubmitDraft with { EffectiveOn = late }, dossier, A.DoanKet, actor, A.Today).Submitted),
            CommandName.DiscardDraft => dossier.Apply(DossierDecider.Discard(Commands.Discard with { EffectiveOn = late }, dossier, actor, A.Today)),
            CommandName.StartAppraisal => dossier.Apply(
                DossierDecider.StartAppraisal(Commands.StartAppraisal with { EffectiveOn = late }, dossier, actor, A.Today)),
            CommandName.AskForOpinion => dossier.Apply(DossierDecider.AskForOpinion(
                Commands.AskForOpinion with { EffectiveOn = late, DueOn = late }, dossier, A.LandFund, actor, A.Today)),
            CommandName.GiveOpinion => dossier.Apply(
                DossierDecider.GiveOpinion(Commands.GiveOpinion with { EffectiveOn = late }, dossier, actor, A.Today)),
            CommandName.ResubmitDossier => dossier.Apply((DossierResubmitted)DossierDecider.Resubmit(
                Commands.Resubmit with { EffectiveOn = late }, dossier, A.DoanKet, actor, A.Today).Submitted),
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
                Commands.Decide with { EffectiveOn = late }, dossier, facilities, A.DoanKet, actor, A.Today).DossiersDecided[0]),
            CommandName.RefuseDossier => dossier.Apply(
                DossierDecider.Refuse(Commands.Refuse with { EffectiveOn = late }, dossier, facilities, actor, A.Today).Refused),
            _ => dossier.Apply(
                DossierDecider.Withdraw(Commands.Withdraw with { EffectiveOn = late }, dossier, facilities, actor, A.Today).Withdrawn),
        };
    }
}
