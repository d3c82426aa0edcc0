using System.Globalization;
using AssetRegistry.Api.Facilities;

namespace AssetRegistry.Api.Demo;

/// <summary>
/// The survey after the inventory: parcels, buildings and their use, of the facilities the story is about and of all in the demonstration
/// official's commune. Now and then a certificate says something else than the books, as in real life.
/// </summary>
public sealed class DemoCadastre(DemoStage stage, DemoCast cast)
{
    private const int SurveyedTogether = 8;
    private const int OneInSoManyDiffers = 12;
    private static readonly DateOnly FirstSurvey = new(2025, 7, 28);
    private static readonly DateOnly LastSurvey = new(2025, 8, 8);

    public IEnumerable<DemoStep> Steps()
    {
        var surveyed = cast.Surveyed;
        for (var index = 0; index < surveyed.Count; index++)
        {
            var (facility, number) = (surveyed[index], index);
            var date = DemoCalendar.Between(FirstSurvey, LastSurvey, index / SurveyedTogether, surveyed.Count / SurveyedTogether);
            yield return new(DemoCalendar.At(date, index % SurveyedTogether), token => SurveyAsync(facility, number, token), IsIndependent: true);
        }
    }

    private async Task SurveyAsync(DemoFacility facility, int index, CancellationToken cancellationToken)
    {
        // From the facility's own number, so that neighbours in the list do not change when one is added.
        var random = new Random(int.Parse(facility.Number[^4..], CultureInfo.InvariantCulture));
        var land = facility.LandAreaM2 + (index % OneInSoManyDiffers == 0 ? 12.5m : 0);
        var surveyed = await stage.RecordParcelAsync(
            await stage.FacilityAsync(facility.Number, cancellationToken), $"{random.Next(1, 60)}", $"{random.Next(1, 400)}", Purpose(facility.Category),
            land, $"CS {random.Next(10_000, 99_999):00000}", new DateOnly(random.Next(2006, 2019), random.Next(1, 13), random.Next(1, 28)), cancellationToken);
        foreach (var (name, floor) in Buildings(facility))
        {
            surveyed = await stage.RecordBuildingAsync(surveyed, Building(name, floor, random), cancellationToken);
        }

        surveyed = await stage.RecordUseAsync(surveyed, Use(facility), cancellationToken);
        if (cast.Custody.Contains(facility))
        {
            await stage.RecordBoundaryAsync(surveyed, Outline(facility), cancellationToken);
        }
    }

    private static IEnumerable<(string Name, decimal FloorM2)> Buildings(DemoFacility facility)
    {
        const decimal largest = 1000;
        if (facility.FloorAreaM2 <= largest)
        {
            return [("Nhà làm việc", facility.FloorAreaM2)];
        }

        var main = Math.Round(facility.FloorAreaM2 * 0.7m, 1);

        return [("Nhà A", main), ("Nhà B", facility.FloorAreaM2 - main)];
    }

    private static DemoBuilding Building(string name, decimal floor, Random random)
    {
        var storeys = floor > 400 ? random.Next(2, 4) : 1;
        var year = random.Next(1998, 2017);

        return new(
            name, storeys > 1 ? BuildingGrade.III : BuildingGrade.IV, storeys, year, new DateOnly(year + 1, random.Next(1, 13), 1),
            Math.Round(floor / storeys, 1), floor, (long)(floor * random.Next(45, 85)) * 100_000);
    }

    private static UseBreakdownInput Use(DemoFacility facility) => facility switch
    {
        { IsRedundant: true } => new(Vacant: facility.LandAreaM2),
        { Category: FacilityCategory.School or FacilityCategory.HealthStation or FacilityCategory.CultureHouse } =>
            new(NonBusinessService: facility.LandAreaM2),
        _ => new(Headquarters: facility.LandAreaM2),
    };

    private static string Purpose(FacilityCategory category) => category switch
    {
        FacilityCategory.School => "DGD",
        FacilityCategory.HealthStation => "DYT",
        FacilityCategory.CultureHouse => "DVH",
        FacilityCategory.PoliceHeadquarters => "CAN",
        _ => "TSC",
    };

    /// <summary>A square of the facility's area around its position, as GeoJSON.</summary>
    private static string Outline(DemoFacility facility)
    {
        const double metresPerDegree = 111_320;
        var half = Math.Sqrt((double)facility.LandAreaM2) / 2 / metresPerDegree;
        var (east, north) = (half / Math.Cos(facility.Latitude * Math.PI / 180), half);
        string Corner(int x, int y) => string.Create(
            CultureInfo.InvariantCulture, $"[{facility.Longitude + (x * east):0.#######},{facility.Latitude + (y * north):0.#######}]");

        return $$"""{"type":"Polygon","coordinates":[[{{Corner(-1, -1)}},{{Corner(1, -1)}},{{Corner(1, 1)}},{{Corner(-1, 1)}},{{Corner(-1, -1)}}]]}""";
    }
}

/// <summary>A building of the demonstration, as the survey found it.</summary>
public sealed record DemoBuilding(
    string Name, BuildingGrade Grade, int Storeys, int YearBuilt, DateOnly InUseSince, decimal FootprintM2, decimal FloorAreaM2, long CostVnd);
