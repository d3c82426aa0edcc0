using AssetRegistry.Api.Interop.Features;
using Geo.Index;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace AssetRegistry.Api.Boundaries;

/// <summary>
/// Looks at a file of communes before anybody imports it: what is wrong with the shapes themselves and with the borders between them, and, where
/// there is a register, what would change in it. Stores nothing.
/// </summary>
/// <param name="store">The register; null: there is none to compare with.</param>
public sealed class BoundaryFileCheck(IDocumentStore? store)
{
    /// <summary>By how much a boundary may differ from the published area, in percent: what lies between two careful surveys.</summary>
    public const double AreaTolerancePercent = 1;

    /// <param name="open">Opens the file.</param>
    /// <param name="srid">EPSG number of the system of its shapes, where a person knows better; null: what the file says.</param>
    /// <param name="nearMetres">How far from a border a facility is near to it.</param>
    /// <param name="today">The day whose units the file is compared with.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="FeatureFileException">The file cannot be read to its end, has no shapes, or its coordinate system is not known.</exception>
    public async Task<BoundaryFileReport> RunAsync(OpenFeatureFile open, int? srid, double nearMetres, DateOnly today, CancellationToken cancellationToken)
    {
        var (rows, rejected) = await ReadAsync(open, srid, cancellationToken);
        var stored = store is null || rows.Count == 0 ? StoredBoundaries.None : await StoredBoundaries.LoadAsync(store, rows, today, cancellationToken);
        List<DrawnUnit> units = [.. rows.Select(row => new DrawnUnit(stored.Find(row.Code)?.Id ?? Guid.Empty, row.FullName, row.AreaKm2, row.Boundary))];

        return new(
            rows.Count, rejected,
            units.Count == 0 ? [] : BoundaryReport.FindingsOf(units, stored.NeighboursOf(rows), stored.Outline),
            [.. rows.Zip(units, (row, unit) => BoundaryArea.Of(unit, stored.Find(row.Code)?.Boundary))],
            ChangingCommune(rows, stored.Facilities),
            [
                .. stored.Facilities.Select(facility => BoundaryReport.NearBorderOf(facility, units, nearMetres)).OfType<FacilityNearBorder>()
                    .OrderBy(near => near.DistanceMetres),
            ],
            IsCompared: store is not null);
    }

    private static async Task<(List<CommuneRow> Rows, List<RejectedFeature> Rejected)> ReadAsync(
        OpenFeatureFile open, int? srid, CancellationToken cancellationToken)
    {
        var (rows, rejected) = (new List<CommuneRow>(), new List<RejectedFeature>());
        await foreach (var (feature, row, problem) in CommuneRows.ReadAsync(open, srid, [], cancellationToken))
        {
            if (problem is { } reason)
            {
                rejected.Add(new(feature.Index, CommuneRow.NameOf(feature), reason));
            }
            else
            {
                rows.Add(row!);
            }
        }

        return (rows, rejected);
    }

    private static IReadOnlyList<FacilityChangingCommune> ChangingCommune(List<CommuneRow> rows, IReadOnlyList<Facility> facilities)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var locator = PointLocator.Build([.. rows.Select(row => row.Boundary)]);

        return
        [
            .. from facility in facilities
               where facility.Location is not null
               let row = locator.TryFind(facility.Location!.Longitude, facility.Location.Latitude, out var unit) ? rows[unit] : null
               where row is not null && row.Code != facility.CommuneCode
               orderby facility.Number
               select new FacilityChangingCommune(facility.Number, facility.Name, facility.CommuneName, row.FullName),
        ];
    }

    /// <summary>What the register holds of the provinces of a file.</summary>
    private sealed class StoredBoundaries(IReadOnlyList<AdministrativeUnit> units, IReadOnlyList<Facility> facilities)
    {
        public static StoredBoundaries None { get; } = new([], []);

        public IReadOnlyList<Facility> Facilities { get; } = facilities;

        /// <summary>The boundary of the province, or what its stored communes cover together; null: none is stored, or the file is of several provinces.</summary>
        public Geometry? Outline { get; } = OutlineOf(units);

        public static async Task<StoredBoundaries> LoadAsync(IDocumentStore store, List<CommuneRow> rows, DateOnly today, CancellationToken cancellationToken)
        {
            List<string> provinces = [.. rows.Select(row => row.ProvinceCode).Distinct()];
            await using var session = store.QuerySession();
            var details = (await session.Query<AdministrativeUnitDetails>().Where(unit => provinces.Contains(unit.ProvinceCode)).ToListAsync(cancellationToken))
                .Where(unit => unit.IsInForce(today)).ToList();
            List<string> communes = [.. details.Select(unit => unit.Code)];

            return new(
                await session.LoadManyAsync<AdministrativeUnit>(cancellationToken, details.Select(unit => unit.Id)),
                await session.Query<Facility>().Where(facility => communes.Contains(facility.CommuneCode) && facility.EndedOn == null).ToListAsync(cancellationToken));
        }

        public AdministrativeUnit? Find(string code) => units.FirstOrDefault(unit => unit.Code == code);

        /// <summary>The stored communes that the file does not hold and that lie beside those it holds.</summary>
        public IReadOnlyList<DrawnUnit> NeighboursOf(List<CommuneRow> rows) =>
        [
            .. from unit in units
               where unit is { Type: not AdministrativeUnitType.Province, Boundary: not null } && !rows.Exists(row => row.Code == unit.Code)
                   && rows.Exists(row => row.Boundary.EnvelopeInternal.Intersects(unit.Boundary.EnvelopeInternal))
               select new DrawnUnit(unit.Id, unit.FullName, unit.DeclaredAreaKm2, unit.Boundary!),
        ];

        private static Geometry? OutlineOf(IReadOnlyList<AdministrativeUnit> units)
        {
            var drawn = units.Where(unit => unit.Boundary is not null).ToList();

            return drawn.Count == 0 || units.Select(unit => unit.ProvinceCode).Distinct().Count() > 1
                ? null
                : drawn.FirstOrDefault(unit => unit.Type is AdministrativeUnitType.Province)?.Boundary ?? UnaryUnionOp.Union(drawn.Select(unit => unit.Boundary));
        }
    }
}

/// <summary>What was found in a file of communes.</summary>
/// <param name="Communes">How many can be imported.</param>
/// <param name="Rejected">Those that cannot, such as with rings that cross themselves.</param>
/// <param name="Findings">Where boundaries overlap, leave gaps or reach beyond the province.</param>
/// <param name="Areas">The ground of each, held against the published figure and against what is stored.</param>
/// <param name="ChangingCommune">Facilities that would stand in another commune than they are recorded in.</param>
/// <param name="NearBorder">Facilities near a border, the nearest first.</param>
/// <param name="IsCompared">Whether there was a register to compare with.</param>
public sealed record BoundaryFileReport(
    int Communes, IReadOnlyList<RejectedFeature> Rejected, IReadOnlyList<BoundaryFinding> Findings, IReadOnlyList<BoundaryArea> Areas,
    IReadOnlyList<FacilityChangingCommune> ChangingCommune, IReadOnlyList<FacilityNearBorder> NearBorder, bool IsCompared)
{
    /// <summary>The communes whose area is clearly not the published one.</summary>
    public IEnumerable<BoundaryArea> DoubtfulAreas => Areas.Where(area => Math.Abs(area.DifferencePercent ?? 0) > BoundaryFileCheck.AreaTolerancePercent);

    /// <summary>The communes whose border is moved, and not only drawn anew.</summary>
    public IEnumerable<BoundaryArea> MovedBorders => Areas.Where(area => area.ChangedPercent is not null);

    /// <summary>Whether a person need not look at anything: moved borders and facilities near a border are no faults.</summary>
    public bool IsClean => Communes > 0 && Rejected.Count == 0 && Findings.Count == 0 && ChangingCommune.Count == 0 && !DoubtfulAreas.Any();
}

/// <summary>A facility whose position lies in another commune of the file than it is recorded in.</summary>
public sealed record FacilityChangingCommune(string Number, string Name, string CommuneNow, string CommuneThen);
