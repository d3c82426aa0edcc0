using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Reports;
using Npgsql;

namespace AssetRegistry.Api.OgcApi;

/// <summary>Facilities, each as it was on the last day asked for.</summary>
internal sealed class FacilityFeatures(NpgsqlDataSource dataSource, INodeIdSerializer ids) : PointFeatures(dataSource, ids, nameof(Facility))
{
    public override string Name => "facilities";

    public override LocalizedText Title { get; } = new("Cơ sở nhà, đất", "Facilities");

    public override LocalizedText Description { get; } = new(
        "Cơ sở nhà, đất bạn được xem, như trong ngày cuối của thời gian đã chọn.",
        "The facilities you may see, as they were on the last day of the period asked for.");

    public override IReadOnlyList<FeatureField> Fields { get; } =
    [
        new("number", FeatureFieldType.Text), new("name", FeatureFieldType.Text), new("category", FeatureFieldType.Text), new("classification", FeatureFieldType.Text),
        new("stage", FeatureFieldType.Text), new("communeCode", FeatureFieldType.Text), new("communeName", FeatureFieldType.Text), new("holderName", FeatureFieldType.Text),
        new("receiverName", FeatureFieldType.Text), new("decisionNumber", FeatureFieldType.Text), new("decidedOn", FeatureFieldType.Date),
        new("inCustody", FeatureFieldType.Boolean), new("landAreaM2", FeatureFieldType.Number), new("floorAreaM2", FeatureFieldType.Number),
        new("vacantSince", FeatureFieldType.Date), new("validFrom", FeatureFieldType.Date), new("validTo", FeatureFieldType.Date),
    ];

    protected override string Rows(FeatureQuery asked, VisibleScope visible, HistoryQuery query) => $"""
        select distinct on (f.id) f.id, f.number, f.longitude, f.latitude,
          f.name, f.category, f.classification, f.stage, f.commune_code, f.commune_name, f.holder_name, f.receiver_name, f.decision_number, f.decided_on,
          f.in_custody, f.land_area_m2, f.floor_area_m2, f.vacant_since, f.valid_from, nullif(f.valid_to, 'infinity') as valid_to
        from {HistoryQuery.Table("facility_history")} f
        where {query.HoldsSince("f", asked.First)} and {query.IsVisibleFacility("f.id", visible)} and {HasStoodNear(asked, "f.id", query)}
        order by f.id, f.valid_from desc
        """;

    protected override Guid FacilityOf(NpgsqlDataReader row) => row.GetGuid(0);

    protected override IReadOnlyList<object?> Values(NpgsqlDataReader row) =>
    [
        row.GetString(1), .. Enumerable.Range(4, 9).Select(column => Value(row, column)), Day(row, 13), row.GetBoolean(14), Value(row, 15), Value(row, 16),
        Day(row, 17), Day(row, 18), Day(row, 19),
    ];
}
