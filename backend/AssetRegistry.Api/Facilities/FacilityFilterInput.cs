namespace AssetRegistry.Api.Facilities;

/// <summary>The one filter of lists, counts, map tiles and clusters. What is left out does not restrict.</summary>
/// <param name="IncludeEnded">Whether facilities that are no more are found too; false unless said.</param>
/// <param name="Search">Words of name, number, old name, commune or old commune; marks, case and tone placement are ignored.</param>
public sealed record FacilityFilterInput(
    string? Search = null, IReadOnlyList<Classification>? Classifications = null, IReadOnlyList<HandlingStage>? Stages = null,
    IReadOnlyList<FacilityCategory>? Categories = null, string? CommuneCode = null, [property: ID<Organisation>] Guid? HolderId = null,
    bool? InCustody = null, bool? IncludeEnded = null)
{
    public FacilityFilter ToFilter() => new()
    {
        Search = Search,
        Classifications = Classifications,
        Stages = Stages,
        Categories = Categories,
        CommuneCode = CommuneCode,
        HolderId = HolderId,
        InCustody = InCustody,
        IncludeEnded = IncludeEnded ?? false,
    };
}
