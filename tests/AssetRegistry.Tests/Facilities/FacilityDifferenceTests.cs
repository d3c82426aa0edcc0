namespace AssetRegistry.Tests.Facilities;

/// <summary>What a fact did to the fields of a facility, in words.</summary>
public sealed class FacilityDifferenceTests
{
    private static readonly LandParcel Parcel = new(A.Id(1), "12", "345", "TSC", 1000.5m, null, null, null);

    [Fact]
    public void A_registration_fills_every_field_that_has_a_value()
    {
        var changes = FacilityDifference.Between(null, A.Facility());

        Assert.All(changes, change => Assert.Null(change.Before));
        Assert.Contains(new(new("diện tích đất", "land area"), null, Wording.Area(2400m)), changes);
        Assert.DoesNotContain(changes, change => change.After is null);
    }

    [Fact]
    public void A_field_is_told_with_its_old_and_its_new_value_and_others_are_not()
    {
        var change = Assert.Single(FacilityDifference.Between(A.Facility(), A.Facility() with { LandAreaM2 = 2500m }));

        Assert.Equal(new(new("diện tích đất", "land area"), new("2.400,00 m²", "2,400.00 m²"), new("2.500,00 m²", "2,500.00 m²")), change);
    }

    [Fact]
    public void A_value_that_is_taken_back_leaves_none() => Assert.Equal(
        [new(new("diện tích đất", "land area"), Wording.Area(2400m), null)],
        FacilityDifference.Between(A.Facility(), A.Facility() with { LandAreaM2 = null }));

    [Fact]
    public void A_parcel_is_a_field_of_its_own_that_comes_changes_and_goes()
    {
        var without = A.Facility();
        var with = without with { Parcels = [Parcel] };
        var name = new LocalizedText("thửa đất số 345, tờ bản đồ số 12", "parcel 345 on sheet 12");
        var (small, large) = (Value("1.000,50 m²", "1,000.50 m²"), Value("1.200,00 m²", "1,200.00 m²"));

        Assert.Equal([new(name, null, small)], FacilityDifference.Between(without, with));
        Assert.Equal([new(name, small, large)], FacilityDifference.Between(with, without with { Parcels = [Parcel with { AreaM2 = 1200m }] }));
        Assert.Equal([new(name, small, null)], FacilityDifference.Between(with, without));

        static LocalizedText Value(string vietnamese, string english) => new($"loại đất TSC, {vietnamese}", $"land use TSC, {english}");
    }

    [Fact]
    public void Nothing_is_told_of_what_is_the_same() => Assert.Empty(FacilityDifference.Between(A.Facility(), A.Facility()));
}
