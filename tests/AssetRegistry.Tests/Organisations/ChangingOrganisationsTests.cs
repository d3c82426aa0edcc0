using AssetRegistry.Tests.Offices;

namespace AssetRegistry.Tests.Organisations;

public sealed class ChangingOrganisationsTests
{
    private static readonly Paper Resolution = A.Paper(PaperKind.Decision, 20);
    private static readonly OrganisationHoldings Nothing = new([], [], 0, 0);
    private static readonly EndOrganisation EndNow = new("Sắp xếp lại bộ máy", Resolution, A.Day(30));

    [Fact]
    public void A_renamed_body_keeps_its_identity_and_its_old_name()
    {
        var renamed = A.TaLeng.Apply(OrganisationDecider.Rename(new("UBND xã  Tả Lèng mới", Resolution, A.Day(30)), A.TaLeng, A.Administrator, A.Today));

        Assert.Equal(("UBND xã Tả Lèng mới", A.TaLeng.Id), (renamed.Name, renamed.Id));
        Assert.Equal(new FormerName("UBND xã Tả Lèng", A.Day(30)), Assert.Single(renamed.FormerNames));
    }

    [Fact]
    public void A_body_is_put_below_another_one_or_none()
    {
        var below = A.LandFund.Apply(Placing(A.LandFund, A.Finance, A.Province));

        Assert.Equal(A.Finance.Id, below.ParentId);
        Assert.Null(below.Apply(Placing(below)).ParentId);
    }

    [Fact]
    public void Nobody_stands_above_himself()
    {
        Assert.Throws<OrganisationParentLoopException>(() => Placing(A.Finance, A.Finance));
        Assert.Throws<OrganisationParentLoopException>(() => Placing(A.Finance, A.LandFund, A.Finance));
    }

    [Fact]
    public void What_a_body_held_follows_its_successor()
    {
        var (facility, office) = (A.Facility(), AnOffice.Of());
        var ending = Ending(A.DoanKet, new([facility], [office], 0, 0), [AnOffice.Of(A.DoanKet, facility: 2, id: 77)]);

        Assert.Equal((A.Day(30), (Guid?)A.DoanKet.Id), (A.TaLeng.Apply(ending.Ended).EndedOn, A.TaLeng.Apply(ending.Ended).SuccessorId));
        Assert.Equal(A.TaLeng.Id, Assert.Single(A.DoanKet.Apply(ending.Succeeded!).PredecessorIds));
        Assert.Equal((A.DoanKet.Id, A.DoanKet.Name), (facility.Apply(ending.Facilities[0]).HolderId, facility.Apply(ending.Facilities[0]).HolderName));
        Assert.Equal("Sắp xếp lại bộ máy", ending.Facilities[0].Provenance.Reason);
        var taken = office.Apply(ending.Offices[0]);
        Assert.Equal((A.DoanKet.Id, OfficeKind.SecondSite), (taken.OrganisationId, taken.Kind));
    }

    [Fact]
    public void A_successor_without_a_main_office_gets_one() =>
        Assert.Equal(OfficeKind.MainHeadquarters, Ending(A.DoanKet, Nothing with { Offices = [AnOffice.Of()] }).Offices[0].Kind);

    [Fact]
    public void A_facility_held_by_others_keeps_its_holder() =>
        Assert.Equal(
            A.HealthDepartment.Id,
            A.Facility(holder: A.HealthDepartment).Apply(Ending(A.DoanKet, Nothing with { Facilities = [A.Facility()] }).Facilities[0]).HolderId);

    [Fact]
    public void A_body_that_holds_something_ends_only_with_a_successor()
    {
        var refusal = Assert.Throws<OrganisationStillHoldsException>(() => Ending(null, new([A.Facility()], [AnOffice.Of(), AnOffice.Of().Ended(3)], 0, 0)));

        Assert.Equal((1, 1), (refusal.Facilities, refusal.Offices));
        Assert.Null(Ending(null, Nothing).Succeeded);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 2)]
    public void A_body_with_open_cases_does_not_end(int dossiers, int handovers)
    {
        var refusal = Assert.Throws<OrganisationHasOpenCasesException>(
            () => Ending(A.DoanKet, Nothing with { OpenDossiers = dossiers, OpenHandovers = handovers }));

        Assert.Equal((dossiers, handovers), (refusal.Dossiers, refusal.Handovers));
    }

    [Fact]
    public void A_successor_is_another_body_that_exists()
    {
        Assert.Throws<OrganisationSucceedsItselfException>(() => Ending(A.TaLeng, Nothing));
        Assert.Throws<OrganisationAlreadyEndedException>(() => Ending(A.DoanKet with { EndedOn = A.Day(3) }, Nothing));
    }

    [Fact]
    public void Nothing_ends_before_what_it_holds_was_classified_or_kept()
    {
        Assert.Throws<DateBeforePreviousStepException>(() => Ending(A.DoanKet, Nothing with { Facilities = [A.Facility() with { ClassifiedOn = A.Day(31) }] }));
        Assert.Throws<DateBeforePreviousStepException>(
            () => Ending(A.DoanKet, Nothing with { Offices = [AnOffice.Of().Counted(31, new StaffGroup(TitleGroup.Support, 1))] }));
    }

    [Fact]
    public void It_rests_on_a_paper_and_a_reason()
    {
        Assert.Throws<PaperRequiredException>(() => OrganisationDecider.End(EndNow with { Paper = null }, A.TaLeng, null, Nothing, [], A.Administrator, A.Today));
        Assert.Throws<FieldRequiredException>(() => OrganisationDecider.End(EndNow with { Reason = " " }, A.TaLeng, null, Nothing, [], A.Administrator, A.Today));
    }

    public static TheoryData<CommandName, bool, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, bool, Role>();
        foreach (var command in new[] { CommandName.RenameOrganisation, CommandName.ChangeOrganisationParent, CommandName.EndOrganisation })
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                cases.Add(command, true, role);
                cases.Add(command, false, role);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void Every_command_in_every_state_by_every_role(CommandName command, bool exists, Role role)
    {
        var organisation = exists ? A.TaLeng : A.TaLeng with { EndedOn = A.Day(10) };
        var actor = A.Holding(role, A.TaLeng);
        object Give() => command switch
        {
            CommandName.RenameOrganisation => OrganisationDecider.Rename(new("UBND xã mới", Resolution, A.Day(30)), organisation, actor, A.Today),
            CommandName.ChangeOrganisationParent => OrganisationDecider.ChangeParent(new(Resolution, A.Day(30)), organisation, [A.Province], actor, A.Today),
            _ => OrganisationDecider.End(EndNow, organisation, A.DoanKet, Nothing, [], actor, A.Today),
        };

        if (role is not Role.Administrator)
        {
            Assert.Equal(command, Assert.Throws<NotPermittedException>(Give).Command);
        }
        else if (!exists)
        {
            Assert.Equal(A.Day(10), Assert.Throws<OrganisationAlreadyEndedException>(Give).EndedOn);
        }
        else
        {
            Assert.NotNull(Give());
        }
    }

    private static OrganisationParentChanged Placing(Organisation organisation, params Organisation[] parentLine) =>
        OrganisationDecider.ChangeParent(new(Resolution, A.Day(30)), organisation, parentLine, A.Administrator, A.Today);

    private static OrganisationEnding Ending(Organisation? successor, OrganisationHoldings holdings, params Office[] ofSuccessor) =>
        OrganisationDecider.End(EndNow, A.TaLeng, successor, holdings, ofSuccessor, A.Administrator, A.Today);
}
