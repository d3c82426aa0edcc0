namespace AssetRegistry.Tests.Attachments;

public sealed class AttachingTests
{
    private static readonly SubjectAtHand Request = AttachmentSubjects.Of(InStatus.RequestIn(DossierStatus.Submitted));
    private static readonly Actor Proposer = A.OfficialOf(A.DoanKet);
    private static readonly AddAttachment Scan = new(A.Id(700), " Bản  quét công văn ", A.Paper(PaperKind.OfficialLetter, 30), A.Scan(), A.Day(31));
    private static readonly Attachment Added = Attachment.Create(Add(Proposer)(Request));
    private static readonly Attachment Ended = Added.Apply(AttachmentDecider.End(new("Nhầm hồ sơ", A.Day(32)), Added, Proposer, A.Today));

    /// <summary>Every command in every state by every role, as an official of the organisation that attached the file.</summary>
    public static TheoryData<CommandName, bool, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, bool, Role>();
        foreach (var role in Enum.GetValues<Role>())
        {
            cases.Add(CommandName.ReplaceAttachment, false, role);
            cases.Add(CommandName.ReplaceAttachment, true, role);
            cases.Add(CommandName.EndAttachment, false, role);
            cases.Add(CommandName.EndAttachment, true, role);
            cases.Add(CommandName.AddAttachment, false, role);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void A_command_is_carried_out_exactly_where_it_is_possible_and_permitted(CommandName command, bool isEnded, Role role)
    {
        var actor = A.Holding(role, A.DoanKet);
        var given = Given(isEnded ? Ended : Added);
        var decided = command switch
        {
            CommandName.AddAttachment => given.When(IBusinessEvent (_) => AttachmentDecider.Add(Scan, Request, actor, A.Today)),
            CommandName.ReplaceAttachment => given.When(IBusinessEvent (a) => AttachmentDecider.Replace(new(A.Scan(2), "Quét lại rõ hơn", A.Day(40)), a, actor, A.Today)),
            _ => given.When(IBusinessEvent (a) => AttachmentDecider.End(new("Nhầm hồ sơ", A.Day(40)), a, actor, A.Today)),
        };

        if (role is Role.Planner or Role.Auditor or Role.Administrator)
        {
            Assert.Equal(command, decided.ThenFails<NotPermittedException>().Command);
            return;
        }

        if (isEnded)
        {
            Assert.Equal(Added.Id, decided.ThenFails<AttachmentEndedException>().AttachmentId);
            return;
        }

        Assert.Equal(
            command switch
            {
                CommandName.AddAttachment => typeof(AttachmentAdded),
                CommandName.ReplaceAttachment => typeof(AttachmentReplaced),
                _ => typeof(AttachmentEnded),
            },
            decided.ThenSucceeds().GetType());
    }

    [Fact]
    public void Records_title_paper_file_and_whose_it_is() => Given(Request).When(Add(Proposer)).Then(new(
        A.Id(700),
        new(AttachmentSubjectKind.Dossier, Request.Subject.Id, "HS-0001"),
        "Bản quét công văn",
        A.Paper(PaperKind.OfficialLetter, 30),
        A.Scan(),
        A.DoanKet.Id,
        new("van-thu", A.DoanKet.Id, A.Day(31), null, null)));

    [Fact]
    public void Refuses_an_organisation_that_is_no_party() =>
        Given(Request).When(Add(A.OfficialOf(A.TaLeng))).ThenFails<NotYourOrganisationException>();

    [Fact]
    public void Refuses_an_account_without_organisation() =>
        Given(Request).When(Add(new("a", Role.FinanceAppraiser, null, null))).ThenFails<AccountWithoutOrganisationException>();

    [Fact]
    public void Refuses_an_empty_title_and_an_unsound_paper()
    {
        Given(Request).When(s => AttachmentDecider.Add(Scan with { Title = "  " }, s, Proposer, A.Today)).ThenFails<FieldRequiredException>();
        Given(Request).When(s => AttachmentDecider.Add(Scan with { Paper = A.Paper(PaperKind.Other, 200) }, s, Proposer, A.Today))
            .ThenFails<DateInFutureException>();
        Given(Request).When(s => AttachmentDecider.Add(Scan with { EffectiveOn = A.Today.AddDays(1) }, s, Proposer, A.Today))
            .ThenFails<DateInFutureException>();
    }

    [Fact]
    public void Only_the_organisation_that_attached_a_file_replaces_and_ends_it()
    {
        Given(Added).When(a => AttachmentDecider.Replace(new(A.Scan(2), "Rõ hơn", A.Day(40)), a, A.Appraiser, A.Today)).ThenFails<NotYourOrganisationException>();
        Given(Added).When(a => AttachmentDecider.End(new("Nhầm", A.Day(40)), a, A.LandFundOfficer, A.Today)).ThenFails<NotYourOrganisationException>();
    }

    [Fact]
    public void Replacing_keeps_the_earlier_file_and_needs_a_reason()
    {
        var replaced = Added.Apply(Given(Added).When(a => AttachmentDecider.Replace(new(A.Scan(2), "Rõ hơn", A.Day(40)), a, Proposer, A.Today)).ThenSucceeds());

        Assert.Equal(A.Scan(2), replaced.File);
        Assert.Equal([A.Scan(1)], replaced.EarlierFiles);
        Assert.Equal([A.Scan(1).Sha256, A.Scan(2).Sha256], replaced.Hashes);
        Given(Added).When(a => AttachmentDecider.Replace(new(A.Scan(2), " ", A.Day(40)), a, Proposer, A.Today)).ThenFails<FieldRequiredException>();
        Given(replaced).When(a => AttachmentDecider.End(new("Nhầm", A.Day(39)), a, Proposer, A.Today)).ThenFails<DateBeforePreviousStepException>();
    }

    [Fact]
    public void Ending_keeps_the_reason() => Assert.Equal((A.Day(32), "Nhầm hồ sơ"), (Ended.EndedOn, Ended.EndedBecause));

    [Fact]
    public void The_parties_are_those_whose_matter_the_record_is()
    {
        Assert.Equal([A.TaLeng.Id], AttachmentSubjects.Of(A.Facility()).PartyIds);
        Assert.Equal([A.HealthDepartment.Id, A.DoanKet.Id], AttachmentSubjects.Of(InStatus.HandoverIn(HandoverStatus.Awaited)).PartyIds);
        Assert.Equal(
            [A.Province.Id], AttachmentSubjects.Of(Decision.Create(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Issued)).PartyIds);
    }

    [Fact]
    public void What_an_actor_may_not_see_has_no_attachments_for_him()
    {
        var stranger = A.OfficialOf(A.TaLeng);

        Assert.Null(AttachmentVisibility.Of(A.Facility(1, A.HealthDepartment) with { CommuneCode = "00000" }, stranger));
        Assert.Null(AttachmentVisibility.Of(InStatus.RequestIn(DossierStatus.Submitted), stranger));
        Assert.Null(AttachmentVisibility.Of(InStatus.HandoverIn(HandoverStatus.Awaited), stranger));
        Assert.NotNull(AttachmentVisibility.Of(InStatus.RequestIn(DossierStatus.Submitted), Proposer));
    }

    private static Func<SubjectAtHand, AttachmentAdded> Add(Actor actor) => subject => AttachmentDecider.Add(Scan, subject, actor, A.Today);
}
