namespace AssetRegistry.Tests.Dossiers;

/// <summary>Which steps rest on which paper.</summary>
public sealed class RequiredPapersTests
{
    public static TheoryData<CommandName, PaperKind> Rules => new()
    {
        { CommandName.SubmitRequest, PaperKind.OfficialLetter },
        { CommandName.SubmitOffer, PaperKind.OfficialLetter },
        { CommandName.AppraiseDossier, PaperKind.AppraisalReport },
        { CommandName.ForwardDossier, PaperKind.Submission },
        { CommandName.DecideDossier, PaperKind.Decision },
        { CommandName.RecordHandover, PaperKind.HandoverMinutes },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_missing_paper_is_named(CommandName command, PaperKind required)
    {
        var refusal = Assert.Throws<PaperRequiredException>(() => Give(command, null));

        Assert.Equal((command, required, null), (refusal.Command, refusal.RequiredKind, refusal.GivenKind));
        Assert.Contains(required.InWords().Vietnamese, refusal.Text.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_other_kind_of_paper_is_refused(CommandName command, PaperKind required) =>
        Assert.All(Enum.GetValues<PaperKind>(), kind =>
        {
            if (kind == required)
            {
                Give(command, A.Paper(kind, 60));
            }
            else
            {
                Assert.Equal(kind, Assert.Throws<PaperRequiredException>(() => Give(command, A.Paper(kind, 60))).GivenKind);
            }
        });

    [Theory]
    [InlineData(CommandName.SupplementDossier)]
    [InlineData(CommandName.ClassifyFacility)]
    [InlineData(CommandName.ReceiveIntoCustody)]
    public void Some_steps_need_a_paper_of_any_kind(CommandName command)
    {
        Assert.Null(Assert.Throws<PaperRequiredException>(() => Give(command, null)).RequiredKind);
        Assert.All(Enum.GetValues<PaperKind>(), kind => Give(command, A.Paper(kind, 60)));
    }

    private static object Give(CommandName command, Paper? paper)
    {
        var day = A.Day(60);
        return command switch
        {
            CommandName.SubmitRequest => DossierDecider.SubmitRequest(
                Commands.SubmitRequest with { Paper = paper }, InStatus.Wanted, A.DoanKet, InStatus.Proposer, A.Today),
            CommandName.SubmitOffer => DossierDecider.SubmitOffer(
                Commands.SubmitOffer with { Paper = paper }, [A.Facility()], A.TaLeng, A.OfficialOf(A.TaLeng), A.Today),
            CommandName.SupplementDossier => DossierDecider.Supplement(
                Commands.Supplement with { Paper = paper }, InStatus.RequestIn(DossierStatus.SupplementAsked), InStatus.Proposer, A.Today),
            CommandName.AppraiseDossier => DossierDecider.Appraise(
                Commands.Appraise with { Paper = paper }, InStatus.RequestIn(DossierStatus.Accepted), A.Appraiser, A.Today),
            CommandName.ForwardDossier => DossierDecider.Forward(
                Commands.Forward with { Paper = paper }, InStatus.RequestIn(DossierStatus.Appraised), A.Appraiser, A.Today),
            CommandName.DecideDossier => DecisionDecider.Decide(
                Commands.Decide with { Paper = paper, EffectiveOn = day },
                InStatus.RequestIn(DossierStatus.Forwarded),
                [InStatus.WantedAndRequested],
                A.DoanKet,
                A.Decider,
                A.Today),
            CommandName.ClassifyFacility => FacilityDecider.Classify(
                Commands.Classify with { Paper = paper }, A.Facility(), A.Appraiser, A.Today),
            CommandName.ReceiveIntoCustody => FacilityDecider.ReceiveIntoCustody(
                Commands.ReceiveIntoCustody with { Paper = paper }, A.Surplus(), A.LandFundOfficer, A.Today),
            _ => HandoverDecider.Record(
                Commands.RecordHandover with { Paper = paper }, InStatus.HandoverIn(HandoverStatus.Awaited), A.LandFundOfficer, A.Today),
        };
    }
}
