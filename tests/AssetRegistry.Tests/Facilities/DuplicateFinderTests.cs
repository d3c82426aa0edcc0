namespace AssetRegistry.Tests.Facilities;

public sealed class DuplicateFinderTests
{
    private static readonly Facility First = A.Facility(1);

    [Fact]
    public void The_same_facility_entered_twice_scores_full_marks_and_says_why()
    {
        var candidate = Assert.Single(DuplicateFinder.Find([A.Facility(2), First]));

        Assert.Equal(("LC-0001", "LC-0002", 100, 0d), (candidate.First.Number, candidate.Second.Number, candidate.Score, candidate.DistanceM));
        Assert.Equal(3, candidate.Reasons.Count);
        Assert.Contains("0 m", candidate.Reasons[0].Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_and_case_in_names_do_not_matter() =>
        Assert.Equal(100, Assert.Single(DuplicateFinder.Find([First, A.Facility(2) with { Name = "TRU SO ubnd xa Ta Mung (cu)" }])).Score);

    [Fact]
    public void What_stands_apart_and_is_called_otherwise_is_no_duplicate() =>
        Assert.Empty(DuplicateFinder.Find([First, A.Facility(2) with { Location = new(103.46, 22.4), Name = "Nhà văn hóa", LandAreaM2 = 300m }]));

    [Fact]
    public void Neighbours_across_a_cell_of_the_grid_are_found() => Assert.All(Enumerable.Range(0, 40), step =>
    {
        var (longitude, latitude) = (103.45 + (step * 0.0001), 22.4 + (step * 0.00007));
        var (west, east) = (
            A.Facility(1) with { Location = new(longitude, latitude) },
            A.Facility(2) with { Location = new(longitude + 0.0009, latitude + 0.0008), CommuneCode = "03408" });

        Assert.Single(DuplicateFinder.Find([west, east]));
    });

    [Fact]
    public void Without_positions_name_and_area_in_one_commune_must_agree()
    {
        var (one, other) = (First with { Location = null }, A.Facility(2) with { Location = null });

        Assert.Equal(60, Assert.Single(DuplicateFinder.Find([one, other])).Score);
        Assert.Empty(DuplicateFinder.Find([one, other with { CommuneCode = "03408" }]));
        Assert.Empty(DuplicateFinder.Find([one, other with { LandAreaM2 = 2000m }]));
    }
}
