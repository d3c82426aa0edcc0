namespace AssetRegistry.Tests.Dossiers;

/// <summary>Who did not win may say so, for some days, and is answered.</summary>
public sealed class ObjectionTests
{
    // Decided on 31 July 2025, a Thursday; five working days.
    private static readonly DateOnly LastDay = new(2025, 8, 7);

    private static readonly Actor Rival = A.OfficialOf(A.TaLeng);

    private static Dossier Decided => InStatus.RequestIn(DossierStatus.Decided);

    public static TheoryData<DossierStatus, Role> EveryCase()
    {
        var cases = new TheoryData<DossierStatus, Role>();
        foreach (var status in Enum.GetValues<DossierStatus>())
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                cases.Add(status, role);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void Objecting_is_possible_after_a_decision_or_a_refusal(DossierStatus status, Role role)
    {
        var dossier = InStatus.RequestIn(status);
        var actor = A.Holding(role, A.TaLeng);
        if (role is not (Role.CommuneOfficial or Role.AgencyOfficial or Role.LandFundOfficer))
        {
            Assert.Throws<NotPermittedException>(() => Raise(dossier, actor));
        }
        else if (status is not (DossierStatus.Decided or DossierStatus.Refused))
        {
            Assert.Equal(CommandName.RaiseObjection, Assert.Throws<DossierNotInStatusException>(() => Raise(dossier, actor)).Command);
        }
        else
        {
            Assert.Equal(status, dossier.Apply(Raise(dossier, actor)).Status);
        }
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void Answering_is_for_the_finance_department_and_needs_an_open_objection(DossierStatus status, Role role)
    {
        var dossier = InStatus.RequestIn(status);
        Func<object> answer = () => DossierDecider.AnswerObjection(Commands.AnswerObjection, dossier, A.Holding(role, A.Finance), A.Today);
        if (role is Role.FinanceAppraiser)
        {
            Assert.Throws<ObjectionNotOpenException>(answer);
        }
        else
        {
            Assert.Throws<NotPermittedException>(answer);
        }
    }

    [Fact]
    public void An_objection_is_open_until_it_is_answered()
    {
        var objected = Decided.Apply(Raise(Decided, Rival));
        Assert.True(Assert.Single(objected.Objections).IsOpen);

        var answered = objected.Apply(DossierDecider.AnswerObjection(Commands.AnswerObjection, objected, A.Appraiser, A.Today));

        var answer = Assert.Single(answered.Objections).Answer;
        Assert.Equal((false, "Đã theo thứ tự ưu tiên", A.Day(36)), (answer!.IsUpheld, answer.Text, answer.AnsweredOn));
        Assert.Equal(DossierStatus.Decided, answered.Status);
    }

    [Fact]
    public void Who_objects_sees_the_dossier_from_then_on()
    {
        Assert.False(DossierVisibility.MaySee(Rival, Decided));
        Assert.True(DossierVisibility.MaySee(Rival, Decided.Apply(Raise(Decided, Rival))));
    }

    [Fact]
    public void The_holder_may_object_without_having_asked() =>
        Given(Decided).When(dossier => Raise(dossier, A.OfficialOf(A.HealthDepartment), A.HealthDepartment, hasAsked: false)).ThenSucceeds();

    [Fact]
    public void Who_is_not_concerned_may_not() =>
        Given(Decided).When(dossier => Raise(dossier, Rival, A.TaLeng, hasAsked: false)).ThenFails<ObjectorNotConcernedException>();

    [Fact]
    public void The_proposer_objects_to_a_refusal_and_not_to_being_granted_what_it_asked_for()
    {
        Given(InStatus.RequestIn(DossierStatus.Refused)).When(dossier => Raise(dossier, InStatus.Proposer, A.DoanKet, hasAsked: false)).ThenSucceeds();
        Given(Decided).When(dossier => Raise(dossier, InStatus.Proposer, A.DoanKet)).ThenFails<ObjectorNotConcernedException>();
    }

    [Fact]
    public void The_window_closes()
    {
        Given(Decided).When(dossier => Raise(dossier, Rival, day: LastDay)).ThenSucceeds();
        Assert.Equal(LastDay, Given(Decided).When(dossier => Raise(dossier, Rival, day: LastDay.AddDays(1))).ThenFails<ObjectionTooLateException>().LastDay);
    }

    [Fact]
    public void One_organisation_has_one_open_objection() =>
        Given(Decided.Apply(Raise(Decided, Rival))).When(dossier => Raise(dossier, Rival)).ThenFails<ObjectionAlreadyOpenException>();

    [Fact]
    public void An_objection_and_its_answer_need_words()
    {
        Assert.Throws<FieldRequiredException>(() => DossierDecider.RaiseObjection(
            Commands.RaiseObjection with { Text = " " }, Decided, RuleBook.Bundled, A.TaLeng, true, Rival, A.Today));
        var objected = Decided.Apply(Raise(Decided, Rival));
        Assert.Throws<FieldRequiredException>(() => DossierDecider.AnswerObjection(
            Commands.AnswerObjection with { Text = "" }, objected, A.Appraiser, A.Today));
    }

    private static DossierObjectionRaised Raise(
        Dossier dossier, Actor actor, Organisation? objector = null, bool hasAsked = true, DateOnly? day = null) => DossierDecider.RaiseObjection(
            Commands.RaiseObjection with { EffectiveOn = day ?? A.Day(33) }, dossier, RuleBook.Bundled, objector ?? A.TaLeng, hasAsked, actor, A.Today);
}
