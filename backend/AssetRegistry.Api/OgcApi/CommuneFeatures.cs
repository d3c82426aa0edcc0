using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.OgcApi;

/// <summary>Communes, wards and special zones, those of the past too, with the boundaries known today.</summary>
internal sealed class CommuneFeatures(IDocumentStore store, INodeIdSerializer ids) : IFeatureSource
{
    public string Name => "communes";

    public LocalizedText Title { get; } = new("Xã, phường, đặc khu", "Communes, wards and special zones");

    public LocalizedText Description { get; } = new(
        "Đơn vị hành chính cấp xã có hiệu lực trong thời gian đã chọn, kèm ranh giới nếu đã có.",
        "Units of the commune level in force in the period asked for, with their boundary where it is known.");

    public IReadOnlyList<FeatureField> Fields { get; } =
    [
        new("code", FeatureFieldType.Text), new("name", FeatureFieldType.Text), new("fullName", FeatureFieldType.Text), new("type", FeatureFieldType.Text),
        new("provinceCode", FeatureFieldType.Text), new("declaredAreaKm2", FeatureFieldType.Number), new("boundarySource", FeatureFieldType.Text),
        new("validFrom", FeatureFieldType.Date), new("validTo", FeatureFieldType.Date),
    ];

    public async Task<OgcFeaturePage> PageAsync(FeatureQuery asked, VisibleScope visible, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var units = (await session.Query<AdministrativeUnitDetails>().Where(unit => unit.Type != AdministrativeUnitType.Province).ToListAsync(cancellationToken))
            .Where(unit => IsAskedFor(unit, asked))
            .OrderBy(unit => unit.Code, StringComparer.Ordinal).ThenBy(unit => unit.ValidFrom).ThenBy(unit => unit.Id)
            .ToList();
        if (asked.Box is { } box)
        {
            units = await MeetingAsync(units, box, session, cancellationToken);
        }

        List<AdministrativeUnitDetails> page = [.. units.Skip(asked.Offset).Take(asked.Limit)];
        var boundaries = await BoundariesAsync(page, session, cancellationToken);

        return new(units.Count, [.. page.Select(unit => Feature(unit, boundaries[unit.Id]))]);
    }

    public async Task<OgcFeature?> FindAsync(string id, FeatureQuery asked, VisibleScope visible, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return ids.TryDecode(id, nameof(AdministrativeUnit), out var unitId)
            && await session.LoadAsync<AdministrativeUnitDetails>(unitId, cancellationToken) is { Type: not AdministrativeUnitType.Province } unit
            && IsAskedFor(unit, asked)
                ? Feature(unit, (await BoundariesAsync([unit], session, cancellationToken))[unit.Id])
                : null;
    }

    private static bool IsAskedFor(AdministrativeUnitDetails unit, FeatureQuery asked) => unit.ValidFrom <= asked.Last && !(unit.ValidTo <= asked.First);

    /// <summary>Boundaries are large: only those of units that a box may cut are looked at.</summary>
    private static async Task<List<AdministrativeUnitDetails>> MeetingAsync(
        List<AdministrativeUnitDetails> units, FeatureBox box, IQuerySession session, CancellationToken cancellationToken)
    {
        List<AdministrativeUnitDetails> near = [.. units.Where(unit => unit.Bounds is { } bounds && box.MayMeet(bounds))];
        var boundaries = await BoundariesAsync(near, session, cancellationToken);

        return [.. near.Where(unit => box.Meets(boundaries[unit.Id].Boundary!))];
    }

    private static async Task<IReadOnlyDictionary<Guid, AdministrativeUnit>> BoundariesAsync(
        List<AdministrativeUnitDetails> units, IQuerySession session, CancellationToken cancellationToken) =>
        (await session.LoadManyAsync<AdministrativeUnit>(cancellationToken, units.Select(unit => unit.Id))).ToDictionary(unit => unit.Id);

    private OgcFeature Feature(AdministrativeUnitDetails unit, AdministrativeUnit whole) => new(
        ids.Format(nameof(AdministrativeUnit), unit.Id),
        whole.Boundary,
        [
            unit.Code, unit.Name, unit.FullName, EnumCode<AdministrativeUnitType>.Of(unit.Type), unit.ProvinceCode, unit.DeclaredAreaKm2,
            unit.BoundarySource is { } source ? EnumCode<BoundarySource>.Of(source) : null, unit.ValidFrom, unit.ValidTo,
        ]);
}
