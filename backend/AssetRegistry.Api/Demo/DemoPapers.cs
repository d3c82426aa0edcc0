using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Demo;

/// <summary>Numbers the papers of the demonstration as the offices would: one series an issuer and kind.</summary>
public sealed class DemoPapers
{
    private readonly Dictionary<(PaperKind, string), int> _last = [];

    public PaperInput Next(PaperKind kind, DemoOrganisation issuer, DateOnly date)
    {
        var key = (kind, issuer.Code);
        var number = _last[key] = _last.GetValueOrDefault(key, issuer.Type is OrganisationType.ProvinceCommittee ? 1200 : 10) + 1;

        return new PaperInput(kind, $"{number}/{Symbol(kind, issuer)}", date, issuer.Name);
    }

    private static string Symbol(PaperKind kind, DemoOrganisation issuer)
    {
        var office = issuer.Type switch
        {
            OrganisationType.FinanceDepartment => "STC",
            OrganisationType.LandFundCentre => "TTPTQĐ",
            OrganisationType.Agency => "SN",
            _ => "UBND",
        };

        return kind switch
        {
            PaperKind.Submission => $"TTr-{office}",
            PaperKind.AppraisalReport => $"BC-{office}",
            PaperKind.Decision => $"QĐ-{office}",
            PaperKind.HandoverMinutes => $"BB-{office}",
            _ => $"CV-{office}",
        };
    }
}
