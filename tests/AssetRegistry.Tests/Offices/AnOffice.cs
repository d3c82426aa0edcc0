namespace AssetRegistry.Tests.Offices;

/// <summary>Offices that say only what matters to a test.</summary>
internal static class AnOffice
{
    public static readonly Guid CarId = A.Id(61);

    /// <summary>The main office of Tả Lèng's committee in its facility LC-0001, since the day of the reorganisation.</summary>
    public static Office Of(
        Organisation? organisation = null, OfficeKind kind = OfficeKind.MainHeadquarters, int facility = 1, decimal? areaM2 = 835.3m, int day = 0, int id = 60)
    {
        var (owner, place) = (organisation ?? A.TaLeng, A.Facility(facility));

        return Office.Create(new(
            A.Id(id),
            owner.Id,
            owner.Name,
            kind,
            new(A.Day(day), place.Id, place.Number, place.Name, null, null, place.CommuneCode, areaM2),
            A.Imported(day)));
    }

    public static Office Counted(this Office office, int day, params StaffGroup[] groups) =>
        office.Apply(new OfficeStaffCounted(office.Id, office.OrganisationName, groups, A.Imported(day)));

    public static Office WithCar(this Office office, int day = 2) =>
        office.Apply(new OfficeAssetRecorded(office.Id, Car with { Since = A.Day(day) }, A.Imported(day)));

    public static Office Ended(this Office office, int day = 30) => office.Apply(new OfficeEnded(office.Id, office.OrganisationName, A.Imported(day)));

    public static OfficeAsset Car { get; } = new(
        CarId, OfficeAssetKind.Vehicle, "Xe ô tô 7 chỗ", 1, 950_000_000, 420_000_000, A.Day(-900), AssetCondition.InProperUse, A.Day(2));
}
