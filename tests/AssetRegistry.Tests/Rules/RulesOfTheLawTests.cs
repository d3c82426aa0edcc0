namespace AssetRegistry.Tests.Rules;

/// <summary>What the packs say, as the domain notes have it.</summary>
public sealed class RulesOfTheLawTests
{
    private static readonly RulePack Pack = RuleBook.Bundled.On(new(2025, 9, 16));

    [Theory]
    [InlineData(DeadlineKind.DecideTransfer, 30, 0)]
    [InlineData(DeadlineKind.DecideSale, 20, 0)]
    [InlineData(DeadlineKind.HandOverAfterDecision, 30, 0)]
    [InlineData(DeadlineKind.VacancyLimit, 0, 12)]
    [InlineData(DeadlineKind.LeaseTermMax, 0, 60)]
    [InlineData(DeadlineKind.LeaseNotice, 60, 0)]
    [InlineData(DeadlineKind.HousingVerify, 10, 0)]
    [InlineData(DeadlineKind.HousingDecide, 20, 0)]
    [InlineData(DeadlineKind.HousingContract, 10, 0)]
    public void Deadlines(DeadlineKind kind, int days, int months) => Assert.Equal((days, months), (Pack.Deadline(kind).Days, Pack.Deadline(kind).Months));

    [Fact]
    public void A_provisional_handover_is_warned_of_before_its_thirty_days_have_run()
    {
        var deadline = Pack.Deadline(DeadlineKind.RegulariseProvisionalHandover);

        Assert.Equal((30, 25), (deadline.Days, deadline.WarnAfterDays));
        Assert.Equal(new DateOnly(2025, 9, 26), deadline.WarnOn(new(2025, 9, 1), RuleBook.Bundled.Calendar));
    }

    [Theory]
    [InlineData(IntendedUse.Headquarters, OrganisationType.CommuneCommittee, 1)]
    [InlineData(IntendedUse.Headquarters, OrganisationType.Agency, 2)]
    [InlineData(IntendedUse.Health, OrganisationType.Agency, 3)]
    [InlineData(IntendedUse.Education, OrganisationType.CommuneCommittee, 3)]
    [InlineData(IntendedUse.CommunePolice, OrganisationType.Agency, 3)]
    [InlineData(IntendedUse.OfficialHousing, OrganisationType.CommuneCommittee, 4)]
    [InlineData(IntendedUse.LandFund, OrganisationType.LandFundCentre, 5)]
    public void The_legal_order_of_new_users(IntendedUse use, OrganisationType requester, int rank) =>
        Assert.Equal(rank, Pack.PriorityOf(use, requester).Rank);

    [Fact]
    public void A_worked_example_of_the_norm()
    {
        var norm = Pack.Norms.Of([new(TitleGroup.Specialist, 82), new(TitleGroup.Support, 3)]);

        Assert.Equal((1260m, 1071m, 2331m), (norm.TitlesM2, norm.SharedM2, norm.TotalM2));
    }

    [Theory]
    [InlineData(4, 0, 1_000_000_000)]
    [InlineData(4, 10, 333_000_000)]
    [InlineData(4, 15, 0)]
    [InlineData(1, 80, 0)]
    [InlineData(2, 25, 500_000_000)]
    public void Buildings_wear_out_evenly_and_never_below_nothing(int grade, int years, long residual) =>
        Assert.Equal(residual, Pack.Depreciation(grade).ResidualOf(1_000_000_000, years));

    [Fact]
    public void Only_temporary_retention_needs_an_end_date() =>
        Assert.Equal([LegalForm.TemporaryRetention], Pack.LegalForms.Where(form => form.NeedsEndDate).Select(form => form.Form));

    [Theory]
    [InlineData(CommandName.SubmitOffer, PaperKind.OfficialLetter)]
    [InlineData(CommandName.SubmitRequest, PaperKind.OfficialLetter)]
    [InlineData(CommandName.AcceptDossier, PaperKind.ReceiptSlip)]
    [InlineData(CommandName.AppraiseDossier, PaperKind.AppraisalReport)]
    [InlineData(CommandName.ForwardDossier, PaperKind.Submission)]
    [InlineData(CommandName.SubmitAssignmentProposal, PaperKind.Submission)]
    [InlineData(CommandName.DecideDossier, PaperKind.Decision)]
    [InlineData(CommandName.RevokeDecision, PaperKind.Decision)]
    [InlineData(CommandName.AmendDecision, PaperKind.Decision)]
    [InlineData(CommandName.ApproveCustodyPlan, PaperKind.Decision)]
    [InlineData(CommandName.HandOverTemporarily, PaperKind.HandoverMinutes)]
    [InlineData(CommandName.RecordHandover, PaperKind.HandoverMinutes)]
    [InlineData(CommandName.SignHandoverAsGiver, PaperKind.HandoverMinutes)]
    [InlineData(CommandName.ReturnFacility, PaperKind.HandoverMinutes)]
    [InlineData(CommandName.ConfirmUse, null)]
    public void Every_pack_says_on_which_paper_a_step_rests(CommandName command, PaperKind? kind) =>
        Assert.All(RuleBook.Bundled.Packs, pack => Assert.Equal(kind, pack.PaperOf(command)));
}
