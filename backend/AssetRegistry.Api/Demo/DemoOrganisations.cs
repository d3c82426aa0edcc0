namespace AssetRegistry.Api.Demo;

/// <summary>A body of the demonstration province.</summary>
public sealed record DemoOrganisation(string Code, string Name, OrganisationType Type, DemoCommune? Commune = null)
{
    public Guid Id { get; } = DemoId.Of("organisation", Code);

    public string? CommuneCode => Commune?.Code;

    /// <summary>Somebody of this body, in the role its kind has; the name is that of the position, never of a person.</summary>
    public Actor Official => new($"demo.{Code}", RoleOf(Type), Id, CommuneCode);

    private static Role RoleOf(OrganisationType type) => type switch
    {
        OrganisationType.ProvinceCommittee => Role.ProvinceDecider,
        OrganisationType.FinanceDepartment => Role.FinanceAppraiser,
        OrganisationType.LandFundCentre => Role.LandFundOfficer,
        OrganisationType.CommuneCommittee => Role.CommuneOfficial,
        _ => Role.AgencyOfficial,
    };
}

/// <summary>The bodies of the demonstration province: real names of offices, made-up budget-unit codes.</summary>
public static class DemoOrganisations
{
    public static DemoOrganisation ProvinceCommittee { get; } = new("1120001", "UBND tỉnh Lai Châu", OrganisationType.ProvinceCommittee);

    public static DemoOrganisation FinanceDepartment { get; } = new("1120002", "Sở Tài chính", OrganisationType.FinanceDepartment);

    public static DemoOrganisation LandFundCentre { get; } = new("1120003", "Trung tâm Phát triển quỹ đất tỉnh", OrganisationType.LandFundCentre);

    public static IReadOnlyList<DemoOrganisation> Agencies { get; } =
    [
        .. new[]
        {
            "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Nông nghiệp và Môi trường", "Sở Xây dựng", "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Nội vụ", "Sở Tư pháp", "Công an tỉnh",
        }.Select((name, index) => new DemoOrganisation($"11201{index + 1:00}", name, OrganisationType.Agency)),
    ];

    public static IReadOnlyList<DemoOrganisation> Communes { get; } =
    [
        .. DemoGeography.Communes.Select(commune => new DemoOrganisation(
            $"1123{commune.Code[2..]}", $"UBND {commune.FullName.ToLowerInvariant()[..1]}{commune.FullName[1..]}", OrganisationType.CommuneCommittee, commune)),
    ];

    public static IReadOnlyList<DemoOrganisation> All { get; } = [ProvinceCommittee, FinanceDepartment, LandFundCentre, .. Agencies, .. Communes];

    public static DemoOrganisation Commune(string code) => Communes.Single(organisation => organisation.CommuneCode == code);
}
