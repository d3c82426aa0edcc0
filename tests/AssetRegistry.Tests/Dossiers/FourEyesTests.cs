namespace AssetRegistry.Tests.Dossiers;

/// <summary>Accounts change roles; the same person still cannot take two steps of one dossier.</summary>
public sealed class FourEyesTests
{
    private const string Submitter = "van-thu", AppraisingAccount = "tai-chinh-1";

    [Fact]
    public void Who_submitted_cannot_accept()
    {
        var refusal = Given(InStatus.RequestIn(DossierStatus.Submitted))
            .When(dossier => DossierDecider.Accept(Commands.Accept, dossier, A.Appraiser with { Account = Submitter }, A.Today))
            .ThenFails<FourEyesException>();

        Assert.Equal((CommandName.AcceptDossier, CommandName.SubmitRequest), (refusal.Command, refusal.EarlierCommand));
    }

    [Fact]
    public void Who_submitted_cannot_appraise() =>
        Given(InStatus.RequestIn(DossierStatus.Accepted))
            .When(dossier => DossierDecider.Appraise(Commands.Appraise, dossier, A.Appraiser with { Account = Submitter }, A.Today))
            .ThenFails<FourEyesException>();

    [Theory]
    [InlineData(Submitter, CommandName.SubmitRequest)]
    [InlineData(AppraisingAccount, CommandName.AppraiseDossier)]
    public void Who_submitted_or_appraised_cannot_decide(string account, CommandName earlier)
    {
        var refusal = Given(InStatus.RequestIn(DossierStatus.Forwarded))
            .When(dossier => DecisionDecider.Decide(
                Commands.Decide, dossier, [InStatus.WantedAndRequested], A.DoanKet, A.Decider with { Account = account }, A.Today))
            .ThenFails<FourEyesException>();

        Assert.Equal((account, earlier), (refusal.Account, refusal.EarlierCommand));
    }

    [Fact]
    public void Who_accepted_may_appraise_and_forward() =>
        Assert.Equal(AppraisingAccount, InStatus.RequestIn(DossierStatus.Forwarded).AppraisedBy);

    [Fact]
    public void An_offer_is_named_as_an_offer()
    {
        var offer = Dossier.Create(DossierDecider.SubmitOffer(
            Commands.SubmitOffer, [A.Facility()], A.TaLeng, A.OfficialOf(A.TaLeng), A.Today));

        Assert.Equal(CommandName.SubmitOffer, FourEyes.EarlierStepBy(offer, CommandName.AcceptDossier, A.Appraiser with { Account = Submitter }));
    }

    [Fact]
    public void What_four_eyes_forbid_is_not_offered() =>
        Assert.Equal(
            [CommandName.AskForSupplement],
            DossierMoves.AllowedFor(InStatus.RequestIn(DossierStatus.Submitted), A.Appraiser with { Account = Submitter }));
}
