using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Reports;
using Npgsql;

namespace AssetRegistry.Api.OgcApi;

/// <summary>Handovers, each as it was on the last day asked for, at the place of its facility on that day.</summary>
internal sealed class HandoverFeatures(NpgsqlDataSource dataSource, INodeIdSerializer ids) : PointFeatures(dataSource, ids, nameof(Handover))
{
    public override string Name => "handovers";

    public override LocalizedText Title { get; } = new("Bàn giao, tiếp nhận", "Handovers");

    public override LocalizedText Description { get; } = new(
        "Việc bàn giao bạn được xem, như trong ngày cuối của thời gian đã chọn, tại vị trí của cơ sở nhà, đất.",
        "The handovers you may see, as they were on the last day of the period asked for, at the place of their facility.");

    public override IReadOnlyList<FeatureField> Fields { get; } =
    [
        new("facilityNumber", FeatureFieldType.Text), new("facilityName", FeatureFieldType.Text), new("communeCode", FeatureFieldType.Text),
        new("communeName", FeatureFieldType.Text), new("status", FeatureFieldType.Text), new("giverName", FeatureFieldType.Text), new("receiverName", FeatureFieldType.Text),
        new("legalForm", FeatureFieldType.Text), new("intendedUse", FeatureFieldType.Text), new("realUse", FeatureFieldType.Text), new("decidedAreaM2", FeatureFieldType.Number),
        new("handOverBy", FeatureFieldType.Date), new("regulariseBy", FeatureFieldType.Date), new("validFrom", FeatureFieldType.Date), new("validTo", FeatureFieldType.Date),
    ];

    /// <summary>A facility that has ended since has its last place before.</summary>
    protected override string Rows(FeatureQuery asked, VisibleScope visible, HistoryQuery query) => $"""
        select distinct on (h.id) h.id, f.number, f.longitude, f.latitude,
          f.name, f.commune_code, f.commune_name, h.status, giver.data ->> 'name' as giver_name, receiver.data ->> 'name' as receiver_name,
          h.legal_form, h.intended_use, h.real_use, h.decided_area_m2, h.hand_over_by, h.regularise_by, h.valid_from, nullif(h.valid_to, 'infinity') as valid_to, h.facility_id
        from {HistoryQuery.Table("handover_history")} h
        join lateral (
          select p.* from {HistoryQuery.Table("facility_history")} p
          where p.id = h.facility_id and {query.HoldsSince("p", DateOnly.MinValue)}
          order by p.valid_from desc limit 1) f on true
        join {StoreSetup.SchemaName}.mt_doc_organisation giver on giver.id = h.giver_id
        join {StoreSetup.SchemaName}.mt_doc_organisation receiver on receiver.id = h.receiver_id
        where {query.HoldsSince("h", asked.First)} and {query.IsVisible("h.id", visible.HandoverIds)} and {HasStoodNear(asked, "h.facility_id", query)}
        order by h.id, h.valid_from desc
        """;

    protected override Guid FacilityOf(NpgsqlDataReader row) => row.GetGuid(row.FieldCount - 1);

    protected override IReadOnlyList<object?> Values(NpgsqlDataReader row) =>
    [
        row.GetString(1), .. Enumerable.Range(4, 10).Select(column => Value(row, column)), Day(row, 14), Day(row, 15), Day(row, 16), Day(row, 17),
    ];
}
