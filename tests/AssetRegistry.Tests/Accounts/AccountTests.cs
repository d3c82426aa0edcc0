namespace AssetRegistry.Tests.Accounts;

public sealed class AccountTests
{
    private static readonly Account Clerk = Account.Create(Open(new("Van-Thu ", "Văn thư", Role.CommuneOfficial, null, A.Day(30)), A.TaLeng)) with { Version = 1 };
    private static readonly Account Other = Account.Create(Open(new("quan-tri-2", "Quản trị", Role.Administrator, null, A.Day(30)), null)) with { Version = 1 };
    private static readonly AccountStep Step = new("Chuyển công tác", A.Day(40));

    [Fact]
    public void The_name_is_the_identity_in_whatever_case_it_is_typed()
    {
        Assert.Equal(("van-thu", Account.IdOf("van-thu")), (Clerk.Name, Clerk.Id));
        Assert.Throws<AccountNameTakenException>(() => AccountDecider.Open(new("VAN-THU", "Người khác", Role.Planner, null, A.Day(30)), Clerk, null, A.Administrator, A.Today));
    }

    [Theory]
    [InlineData("văn thư")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_name_can_be_typed_on_any_keyboard(string name) =>
        Assert.Throws<AccountNameRejectedException>(() => Open(new(name, "Văn thư", Role.Planner, null, A.Day(30)), null));

    [Theory]
    [InlineData(Role.CommuneOfficial)]
    [InlineData(Role.AgencyOfficial)]
    [InlineData(Role.LandFundOfficer)]
    public void Who_works_for_one_body_is_given_one(Role role) =>
        Assert.Equal("organisationId", Assert.Throws<FieldRequiredException>(() => Open(new("a", "A", role, null, A.Day(30)), null)).Field);

    [Fact]
    public void A_commune_official_works_in_a_commune_and_nobody_for_a_body_that_ended()
    {
        Assert.Throws<OrganisationOutsideCommunesException>(() => Open(new("a", "A", Role.CommuneOfficial, null, A.Day(30)), A.HealthDepartment));
        Assert.Throws<OrganisationAlreadyEndedException>(() => Open(new("a", "A", Role.CommuneOfficial, null, A.Day(30)), A.TaLeng with { EndedOn = A.Day(3) }));
    }

    [Fact]
    public void Rights_change_with_a_reason_and_by_somebody_else()
    {
        var changed = Clerk.Apply(Change(Clerk, A.Administrator));

        Assert.Equal((Role.AgencyOfficial, (Guid?)A.HealthDepartment.Id), (changed.Role, changed.OrganisationId));
        Assert.Throws<AccountRightsUnchangedException>(() => Change(changed, A.Administrator));
        Assert.Throws<OwnAccountException>(() => Change(Clerk, A.Administrator with { Account = Clerk.Name }));
        Assert.Throws<FieldRequiredException>(() => Change(Clerk, A.Administrator, reason: " "));
        Assert.Throws<DateBeforePreviousStepException>(() => Change(Clerk with { ChangedOn = A.Day(41) }, A.Administrator));
    }

    [Fact]
    public void Who_comes_through_a_provider_is_the_person_it_numbers_and_his_rights_are_its_matter()
    {
        var identity = new ExternalIdentity("https://dangnhap.example", "42");
        var provider = A.Administrator with { Account = identity.Issuer };
        var opened = AccountDecider.OpenOfProvider(new(identity, "Trần Thị Mai", Role.Planner, "groups: quy-hoach"), null, null, provider, A.Today);
        var account = Account.Create(opened) with { Version = 1 };

        Assert.Equal((identity, identity.Issuer, "groups: quy-hoach"), (account.Identity, opened.Provenance.Account, opened.Provenance.Reason));
        Assert.Contains("khi đăng nhập lần đầu qua https://dangnhap.example", FactText.Describe(opened).Vietnamese, StringComparison.Ordinal);
        Assert.NotEqual(identity.AccountName, (identity with { Subject = "43" }).AccountName);
        Assert.NotEqual(identity.AccountName, (identity with { Issuer = "https://khac.example" }).AccountName);
        Assert.Throws<AccountNameTakenException>(() => AccountDecider.OpenOfProvider(new(identity, "Mai", Role.Planner, "r"), Clerk, null, provider, A.Today));
        Assert.Throws<AccountKeptByProviderException>(() => Change(account, A.Administrator));
        Assert.Throws<AccountKeptByProviderException>(() => AccountDecider.ResetPassword(new("Quên", A.Today), account, A.Administrator, A.Today));
        Assert.Equal(Role.Auditor, AccountDecider.ChangeRights(new(Role.Auditor, "groups: kiem-toan", A.Today), account, null, null, 1, provider, A.Today).Role);
        Assert.NotNull(AccountDecider.Disable(new("Nghỉ", A.Today), account, 1, A.Administrator, A.Today));
    }

    [Fact]
    public void Other_rights_are_asked_for_and_given_or_refused_by_somebody_else()
    {
        var clerk = A.Holding(Role.CommuneOfficial, A.TaLeng) with { Account = Clerk.Name };
        var wish = new RequestAccess(Role.AgencyOfficial, "Chuyển về Sở Y tế", A.Day(40));
        var asking = Clerk.Apply(AccountDecider.RequestAccess(wish, Clerk, A.HealthDepartment, clerk, A.Today));

        Assert.Equal(new AccessRequest(Role.AgencyOfficial, A.HealthDepartment.Id, "Chuyển về Sở Y tế", A.Day(40)), asking.Requested);
        Assert.Equal((Clerk.Role, Clerk.OrganisationId, Clerk.ChangedOn), (asking.Role, asking.OrganisationId, asking.ChangedOn));
        Assert.Equal(Role.Planner, asking.Apply(AccountDecider.RequestAccess(wish with { Role = Role.Planner }, asking, null, clerk, A.Today)).Requested!.Role);
        Assert.Null(asking.Apply(AccountDecider.RefuseAccess(Step, asking, A.Administrator, A.Today)).Requested);
        Assert.Null(asking.Apply(Change(asking, A.Administrator)).Requested);
        Assert.Null(asking.Apply(AccountDecider.Disable(Step, asking, 0, A.Administrator, A.Today)).Requested);
        Assert.NotNull(asking.Apply(AccountDecider.Follow(asking, (A.DoanKet.Id, A.DoanKet.Name), A.TaLeng.Name, A.Imported(41) with { Because = new(Guid.NewGuid(), "PA-01") })).Requested);

        Assert.Throws<AccountRightsUnchangedException>(() => AccountDecider.RequestAccess(wish with { Role = Clerk.Role }, Clerk, A.TaLeng, clerk, A.Today));
        Assert.Throws<OrganisationOutsideCommunesException>(
            () => AccountDecider.RequestAccess(wish with { Role = Role.CommuneOfficial }, Clerk, A.HealthDepartment, clerk, A.Today));
        Assert.Throws<FieldRequiredException>(() => AccountDecider.RequestAccess(wish with { Reason = " " }, Clerk, A.HealthDepartment, clerk, A.Today));
        Assert.Throws<NoAccessRequestedException>(() => AccountDecider.RefuseAccess(Step, Clerk, A.Administrator, A.Today));
        Assert.Throws<NotPermittedException>(() => AccountDecider.RefuseAccess(Step, asking, clerk, A.Today));
        Assert.Throws<OwnAccountException>(() => AccountDecider.RefuseAccess(Step, asking, A.Administrator with { Account = Clerk.Name }, A.Today));
    }

    [Fact]
    public void The_register_never_loses_its_last_administrator()
    {
        Assert.Throws<LastAdministratorException>(() => AccountDecider.Disable(Step, Other, 0, A.Administrator, A.Today));
        Assert.Throws<LastAdministratorException>(() => Change(Other, A.Administrator, others: 0));
        Assert.NotNull(AccountDecider.Disable(Step, Other, 1, A.Administrator, A.Today));
    }

    [Fact]
    public void A_disabled_account_is_enabled_before_anything_else()
    {
        var disabled = Clerk.Apply(AccountDecider.Disable(Step, Clerk, 0, A.Administrator, A.Today));

        Assert.True(disabled.IsDisabled);
        Assert.Throws<AccountDisabledException>(() => AccountDecider.Disable(Step, disabled, 0, A.Administrator, A.Today));
        Assert.Throws<AccountDisabledException>(() => AccountDecider.ResetPassword(Step, disabled, A.Administrator, A.Today));
        Assert.False(disabled.Apply(AccountDecider.Enable(Step, disabled, A.Administrator, A.Today)).IsDisabled);
        Assert.Throws<AccountNotDisabledException>(() => AccountDecider.Enable(Step, Clerk, A.Administrator, A.Today));
    }

    [Fact]
    public void Rights_follow_a_merger_whatever_was_changed_meanwhile()
    {
        var later = Clerk with { ChangedOn = A.Day(50) };

        var moved = later.Apply(AccountDecider.Follow(later, (A.DoanKet.Id, A.DoanKet.Name), A.TaLeng.Name, A.Imported(30)));

        Assert.Equal((Role.CommuneOfficial, (Guid?)A.DoanKet.Id, A.Day(50)), (moved.Role, moved.OrganisationId, moved.ChangedOn));
    }

    public static TheoryData<CommandName, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, Role>();
        foreach (var command in new[]
        {
            CommandName.OpenAccount, CommandName.RenameAccount, CommandName.ChangeAccountRights, CommandName.DisableAccount, CommandName.EnableAccount,
            CommandName.ResetAccountPassword,
        })
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                cases.Add(command, role);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void Every_command_by_every_role(CommandName command, Role role)
    {
        var actor = A.Holding(role, A.TaLeng);
        object Give() => command switch
        {
            CommandName.OpenAccount => AccountDecider.Open(new("a", "A", Role.Planner, null, A.Day(30)), null, null, actor, A.Today),
            CommandName.RenameAccount => AccountDecider.Rename(new("Tên mới", A.Day(40)), Clerk, actor, A.Today),
            CommandName.ChangeAccountRights => Change(Clerk, actor),
            CommandName.DisableAccount => AccountDecider.Disable(Step, Clerk, 0, actor, A.Today),
            CommandName.EnableAccount => AccountDecider.Enable(Step, Clerk with { DisabledOn = A.Day(35) }, actor, A.Today),
            _ => AccountDecider.ResetPassword(Step, Clerk, actor, A.Today),
        };

        if (role is Role.Administrator)
        {
            Assert.NotNull(Give());
        }
        else
        {
            Assert.Equal(command, Assert.Throws<NotPermittedException>(Give).Command);
        }
    }

    [Theory]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.Auditor, true)]
    [InlineData(Role.Planner, false)]
    [InlineData(Role.ProvinceDecider, false)]
    public void Administrators_and_auditors_see_every_account_and_others_their_own(Role role, bool sees)
    {
        var actor = new Actor("toi", role, null, null);

        Assert.Equal(sees, AccountVisibility.MaySee(actor, Clerk));
        Assert.Equal(sees, AccountVisibility.MayBeSeenBy(actor).Compile()(Clerk));
        Assert.True(AccountVisibility.MaySee(actor, Clerk with { Name = "toi" }));
        Assert.True(AccountVisibility.MayBeSeenBy(actor).Compile()(Clerk with { Name = "toi" }));
    }

    private static AccountOpened Open(OpenAccount command, Organisation? organisation) => AccountDecider.Open(command, null, organisation, A.Administrator, A.Today);

    private static AccountRightsChanged Change(Account account, Actor actor, string reason = "Điều động", int others = 1) => AccountDecider.ChangeRights(
        new(Role.AgencyOfficial, reason, A.Day(40)), account, A.HealthDepartment, A.TaLeng, others, actor, A.Today);
}
