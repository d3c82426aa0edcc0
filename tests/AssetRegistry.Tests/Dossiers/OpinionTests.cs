namespace AssetRegistry.Tests.Dossiers;

/// <summary>What other departments think of a dossier.</summary>
public sealed class OpinionTests
{
    private static readonly Actor Asked = A.OfficialOf(A.HealthDepartment);

    private static Dossier Gathering => InStatus.RequestIn(DossierStatus.GatheringOpinions);

    [Fact]
    public void The_question_is_awaited_until_it_is_answered()
    {
        Assert.Equal([A.HealthDepartment.Id], Gathering.OpinionAwaitedFromIds);

        var answered = Gathering.Apply(DossierDecider.GiveOpinion(Commands.GiveOpinion, Gathering, Asked, A.Today));

        Assert.Empty(answered.OpinionAwaitedFromIds);
        var opinion = Assert.Single(answered.Opinions);
        Assert.Equal((true, "Phù hợp quy hoạch ngành", A.Day(17)), (opinion.Answer!.Agrees, opinion.Answer.Text, opinion.Answer.GivenOn));
    }

    [Fact]
    public void It_is_overdue_from_the_day_after_it_was_due()
    {
        var opinion = Gathering.Opinions[0];

        Assert.False(opinion.IsOverdueOn(A.Day(18)));
        Assert.True(opinion.IsOverdueOn(A.Day(19)));
        Assert.False((opinion with { Answer = new(true, "Đồng ý", A.Day(25), null) }).IsOverdueOn(A.Day(30)));
    }

    [Fact]
    public void The_appraisal_waits_for_it_until_it_is_overdue()
    {
        var refusal = Given(Gathering)
            .When(dossier => DossierDecider.Appraise(Commands.Appraise with { EffectiveOn = A.Day(18) }, dossier, A.Appraiser, A.Today))
            .ThenFails<OpinionsAwaitedException>();

        Assert.Equal(["Sở Y tế"], refusal.OrganisationNames);
        Given(Gathering).When(dossier => DossierDecider.Appraise(Commands.Appraise with { EffectiveOn = A.Day(19) }, dossier, A.Appraiser, A.Today))
            .ThenSucceeds();
    }

    [Fact]
    public void It_may_still_come_after_the_appraisal()
    {
        var appraised = Gathering.Apply(DossierDecider.Appraise(Commands.Appraise, Gathering, A.Appraiser, A.Today));

        var late = appraised.Apply(DossierDecider.GiveOpinion(Commands.GiveOpinion with { EffectiveOn = A.Day(21) }, appraised, Asked, A.Today));

        Assert.Equal(DossierStatus.Appraised, late.Status);
        Assert.Empty(late.OpinionAwaitedFromIds);
    }

    [Fact]
    public void Nobody_is_asked_twice_before_answering() =>
        Given(Gathering)
            .When(dossier => DossierDecider.AskForOpinion(Commands.AskForOpinion, dossier, A.HealthDepartment, A.Appraiser, A.Today))
            .ThenFails<OpinionAlreadyAskedException>();

    [Fact]
    public void Who_answered_may_be_asked_again()
    {
        var answered = Gathering.Apply(DossierDecider.GiveOpinion(Commands.GiveOpinion, Gathering, Asked, A.Today));

        var again = answered.Apply(DossierDecider.AskForOpinion(
            Commands.AskForOpinion with { EffectiveOn = A.Day(18), DueOn = A.Day(20) }, answered, A.HealthDepartment, A.Appraiser, A.Today));

        Assert.Equal((2, 1), (again.Opinions.Count, again.OpinionAwaitedFromIds.Count));
    }

    [Fact]
    public void The_proposer_is_not_asked() =>
        Given(Gathering)
            .When(dossier => DossierDecider.AskForOpinion(Commands.AskForOpinion, dossier, A.DoanKet, A.Appraiser, A.Today))
            .ThenFails<OpinionFromProposerException>();

    [Fact]
    public void It_is_not_due_before_it_is_asked()
    {
        var refusal = Given(Gathering)
            .When(dossier => DossierDecider.AskForOpinion(Commands.AskForOpinion with { DueOn = A.Day(13) }, dossier, A.LandFund, A.Appraiser, A.Today))
            .ThenFails<DateBeforePreviousStepException>();

        Assert.Equal("dueOn", refusal.Field);
    }

    [Fact]
    public void Nobody_answers_for_another_organisation() =>
        Given(Gathering)
            .When(dossier => DossierDecider.GiveOpinion(Commands.GiveOpinion, dossier, A.OfficialOf(A.TaLeng), A.Today))
            .ThenFails<OpinionNotAwaitedException>();

    [Fact]
    public void Who_was_asked_sees_the_dossier_ever_after()
    {
        var asked = Gathering.Apply(DossierDecider.AskForOpinion(Commands.AskForOpinion, Gathering, A.TaLeng, A.Appraiser, A.Today));
        var official = A.OfficialOf(A.TaLeng);

        Assert.False(DossierVisibility.MaySee(official, Gathering));
        Assert.True(DossierVisibility.MaySee(official, asked));
        Assert.Contains(CommandName.GiveOpinion, DossierMoves.AllowedFor(asked, official));
        Assert.DoesNotContain(CommandName.GiveOpinion, DossierMoves.AllowedFor(asked, InStatus.Proposer));
    }
}
