namespace AssetRegistry.Api.Reports;

/// <summary>What a report is asked for: of which province, as of when, seen by whom, compared with what.</summary>
internal sealed record ReportScope(string ProvinceCode, AsOf AsOf, AsOf? ComparedWith, VisibleScope Visible)
{
    /// <summary>Of what an actor may see, or of one facility of that.</summary>
    /// <param name="facilityId">Null: all.</param>
    /// <exception cref="ProvinceNotFoundException">The register holds no unit of it.</exception>
    /// <exception cref="ReportNotOfOneFacilityException">The report counts many facilities.</exception>
    /// <exception cref="FacilityNotFoundException">There is none with this id, or the actor may not see it.</exception>
    public static async Task<ReportScope> OfAsync(
        ReportCode code, string provinceCode, AsOf asOf, AsOf? comparedWith, Guid? facilityId, Actor actor, IQuerySession session,
        CancellationToken cancellationToken)
    {
        await ProvinceNotFoundException.ThrowIfUnknownAsync(provinceCode, session, cancellationToken);
        if (facilityId is not null && code is not ReportCode.InventoryOfFacilities)
        {
            throw new ReportNotOfOneFacilityException(code);
        }

        var visible = facilityId is { } id
            ? await VisibleScope.OfFacilityAsync(id, actor, session, cancellationToken)
            : await VisibleScope.OfAsync(actor, session, cancellationToken);

        return new ReportScope(provinceCode, asOf, comparedWith, visible);
    }
}
