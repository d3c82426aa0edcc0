using AssetRegistry.Api.Accounts;

namespace AssetRegistry.Api.Demo;

/// <summary>The eight accounts of the demonstration province, one for each kind of user.</summary>
public static class DemoAccounts
{
    public static IReadOnlyList<FirstAccount> All { get; } =
    [
        Of("landfund", Role.LandFundOfficer, DemoOrganisations.LandFundCentre),
        Of("commune", Role.CommuneOfficial, DemoOrganisations.Commune("03405")),
        Of("agency", Role.AgencyOfficial, DemoOrganisations.Agencies[0]),
        Of("finance", Role.FinanceAppraiser, DemoOrganisations.FinanceDepartment),
        Of("province", Role.ProvinceDecider, DemoOrganisations.ProvinceCommittee),
        Of("planner", Role.Planner, DemoOrganisations.FinanceDepartment) with { DisplayName = "Cán bộ quy hoạch", OrganisationId = null },
        Of("auditor", Role.Auditor, DemoOrganisations.ProvinceCommittee) with { DisplayName = "Thanh tra tỉnh", OrganisationId = null },
        Of("admin", Role.Administrator, DemoOrganisations.ProvinceCommittee) with { DisplayName = "Quản trị hệ thống", OrganisationId = null },
    ];

    private static FirstAccount Of(string name, Role role, DemoOrganisation organisation) =>
        new(name, organisation.Name, role, organisation.Id);
}
