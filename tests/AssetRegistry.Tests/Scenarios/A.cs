namespace AssetRegistry.Tests.Scenarios;

/// <summary>Builders that say only what matters to a test. Same ids, names and dates in every run.</summary>
internal static class A
{
    /// <summary>The day of recording in every test.</summary>
    public static readonly DateOnly Today = new(2025, 10, 14);

    public static readonly DateOnly ReorganisationDay = new(2025, 7, 1);

    public static readonly Organisation DoanKet = Commune(1, "UBND phường Đoàn Kết", "03408");
    public static readonly Organisation TaLeng = Commune(2, "UBND xã Tả Lèng", "03427");
    public static readonly Organisation HealthDepartment = Body(3, "Sở Y tế", OrganisationType.Agency);
    public static readonly Organisation LandFund = Body(4, "Trung tâm Phát triển quỹ đất", OrganisationType.LandFundCentre);
    public static readonly Organisation Finance = Body(5, "Sở Tài chính", OrganisationType.FinanceDepartment);
    public static readonly Organisation Province = Body(6, "UBND tỉnh", OrganisationType.ProvinceCommittee);

    public static readonly Actor Appraiser = new("tai-chinh-1", Role.FinanceAppraiser, Finance.Id, null);
    public static readonly Actor Decider = new("ubnd-tinh", Role.ProvinceDecider, Province.Id, null);
    public static readonly Actor LandFundOfficer = new("quy-dat", Role.LandFundOfficer, LandFund.Id, null);
    public static readonly Actor Administrator = new("quan-tri", Role.Administrator, Province.Id, null);

    public static readonly AdministrativeUnit TaLengCommune = AdministrativeUnit.Create(new(
        Id(90), "03427", "Tả Lèng", "xã Tả Lèng", AdministrativeUnitType.Commune, "12", null, 158.4m, ReorganisationDay, null, [], Imported()));

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    /// <summary>The day so many days after the reorganisation.</summary>
    public static DateOnly Day(int number) => ReorganisationDay.AddDays(number);

    public static Actor OfficialOf(Organisation organisation, string account = "van-thu") => organisation.Type switch
    {
        OrganisationType.LandFundCentre => new(account, Role.LandFundOfficer, organisation.Id, null),
        OrganisationType.CommuneCommittee => new(account, Role.CommuneOfficial, organisation.Id, organisation.CommuneCode),
        _ => new(account, Role.AgencyOfficial, organisation.Id, null),
    };

    /// <summary>An actor of this role who works for the given organisation.</summary>
    public static Actor Holding(Role role, Organisation organisation, string account = "tai-khoan") =>
        new(account, role, organisation.Id, organisation.CommuneCode);

    public static Paper Paper(PaperKind kind, int day = 0) => new(kind, $"{(int)kind + 1}/VB", Day(day));

    public static Provenance Imported(int day = 0) => new("nhap-lieu", null, Day(day), null, null);

    /// <summary>A scan of two pages.</summary>
    public static AttachedFile Scan(int number = 1) => new($"{number:x64}", FileType.Pdf, 120_000, 2, $"ban-quet-{number}.pdf", HasThumbnail: false);

    /// <summary>A retained facility of the commune of Tả Lèng, held by its committee.</summary>
    public static Facility Facility(int number = 1, Organisation? holder = null, Classification classification = Classification.Retained)
    {
        var held = holder ?? TaLeng;
        return AssetRegistry.Facilities.Facility.Create(new(
            Id(1000 + number),
            $"LC-{number:0000}",
            "Trụ sở UBND xã Tả Mung (cũ)",
            "Trụ sở UBND xã Tả Mung",
            FacilityCategory.CommuneHeadquarters,
            classification,
            TaLengCommune.Id,
            TaLengCommune.Code,
            TaLengCommune.FullName,
            "xã Tả Mung, huyện Than Uyên",
            "bản Tả Mung",
            new Position(103.45, 22.4),
            2400m,
            1276.2m,
            held.Id,
            held.Name,
            null,
            Imported()));
    }

    public static Facility Surplus(int number = 1, Organisation? holder = null) => Facility(number, holder, Classification.Surplus);

    private static Organisation Commune(int number, string name, string code) =>
        new(Id(number), $"H{number:00}", name, OrganisationType.CommuneCommittee, Id(90 + number), code);

    private static Organisation Body(int number, string name, OrganisationType type) => new(Id(number), $"H{number:00}", name, type, null, null);
}
