namespace AssetRegistry.Tests.Housing;

/// <summary>Housing sites and applications brought to a status by the real deciders.</summary>
internal static class Housed
{
    public static readonly Guid Room = A.Id(611);

    public static readonly SubmitHousingApplication Submit = new(
        A.Id(600), TitleGroup.Specialist, 2, "huyện Tam Đường (cũ)", "xã Tả Lèng", new(false, false, null, true), A.Paper(PaperKind.Other, 10), A.Day(10));

    public static readonly VerifyHousingApplication Verify = new(A.Paper(PaperKind.OfficialLetter, 15), A.Day(15));

    public static readonly DecideHousingApplication Decide = new(true, null, A.Paper(PaperKind.Decision, 20), A.Day(20));

    public static readonly AllocateHousingRoom Allocate = new(A.Id(612), Room, null, A.Day(25), null, A.Paper(PaperKind.Decision, 22), A.Day(22));

    public static readonly SignHousingContract Sign = new(350_000, A.Day(25), A.Day(390), A.Paper(PaperKind.Other, 26), A.Day(26));

    public static readonly ReturnHousingRoom Return = new("Chuyển công tác", null, A.Day(80));

    /// <summary>A site in Tả Lèng with one room of two beds.</summary>
    public static HousingSite Site { get; } = WithRoom(HousingSite.Create(HousingSiteDecider.Register(
        new(A.Id(610), "Nhà công vụ Tả Lèng", "bản Tả Mung", 240m, PremisesCondition.Fair, null, A.Day(2)), null, A.TaLengCommune, A.LandFundOfficer, A.Today)));

    public static Actor Official => A.OfficialOf(A.TaLeng);

    public static HousingApplication Application(HousingApplicationStatus status) => status switch
    {
        HousingApplicationStatus.AwaitingVerification =>
            HousingApplication.Create(HousingApplicationDecider.Submit(Submit, A.TaLeng, RuleBook.Bundled, Official, A.Today)),
        HousingApplicationStatus.AwaitingDecision => After(HousingApplicationStatus.AwaitingVerification, a =>
            a.Apply(HousingApplicationDecider.Verify(Verify, a, RuleBook.Bundled, Official, A.Today))),
        HousingApplicationStatus.Eligible => After(HousingApplicationStatus.AwaitingDecision, a =>
            a.Apply(HousingApplicationDecider.Decide(Decide, a, RuleBook.Bundled, A.Decider, A.Today))),
        HousingApplicationStatus.Ineligible => After(HousingApplicationStatus.AwaitingDecision, a =>
            a.Apply(HousingApplicationDecider.Decide(Decide with { IsEligible = false, Reason = "Có nhà gần nơi làm việc" }, a, RuleBook.Bundled, A.Decider, A.Today))),
        HousingApplicationStatus.Allocated => After(HousingApplicationStatus.Eligible, a =>
            a.Apply(HousingApplicationDecider.Allocate(Allocate, a, Site, A.LandFundOfficer, A.Today).AtApplication)),
        HousingApplicationStatus.ContractSigned => After(HousingApplicationStatus.Allocated, a =>
            a.Apply(HousingApplicationDecider.SignContract(Sign, a, A.LandFundOfficer, A.Today))),
        HousingApplicationStatus.Returned => After(HousingApplicationStatus.ContractSigned, a =>
            a.Apply(HousingApplicationDecider.Return(Return, a, A.LandFundOfficer, A.Today).AtApplication)),
        _ => After(HousingApplicationStatus.AwaitingVerification, a =>
            a.Apply(HousingApplicationDecider.Withdraw(new("Không còn nhu cầu", A.Day(12)), a, Official, A.Today))),
    };

    private static HousingSite WithRoom(HousingSite site) =>
        site.Apply(HousingSiteDecider.AddRoom(new(Room, "P.101", 2, 24m, A.Day(3)), site, A.LandFundOfficer, A.Today));

    private static HousingApplication After(HousingApplicationStatus earlier, Func<HousingApplication, HousingApplication> step) => step(Application(earlier));
}
