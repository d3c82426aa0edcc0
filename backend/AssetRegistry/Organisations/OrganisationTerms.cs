namespace AssetRegistry.Organisations;

/// <summary>The code lists of organisations in words.</summary>
public static class OrganisationTerms
{
    public static LocalizedText InWords(this OrganisationType type) => type switch
    {
        OrganisationType.ProvinceCommittee => new("Ủy ban nhân dân tỉnh", "provincial People's Committee"),
        OrganisationType.FinanceDepartment => new("Sở Tài chính", "Department of Finance"),
        OrganisationType.LandFundCentre => new("Trung tâm Phát triển quỹ đất", "land fund development centre"),
        OrganisationType.CommuneCommittee => new("Ủy ban nhân dân xã, phường", "People's Committee of a commune"),
        OrganisationType.PublicServiceUnit => new("đơn vị sự nghiệp", "public-service unit"),
        _ => new("cơ quan cấp tỉnh", "provincial agency"),
    };
}
