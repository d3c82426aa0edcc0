using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Exports;

/// <summary>The columns of layers. Code lists are written as codes: map programs sort and colour by them.</summary>
internal static class LayerColumns
{
    public static IReadOnlyList<LayerColumn<Facility>> Facilities { get; } =
    [
        LayerColumn<Facility>.OfText("number", "Mã cơ sở", "Number", facility => facility.Number),
        LayerColumn<Facility>.OfText("name", "Tên cơ sở", "Name", facility => facility.Name),
        LayerColumn<Facility>.OfText("old_name", "Tên cũ", "Former name", facility => facility.FormerName),
        LayerColumn<Facility>.OfText("category", "Loại cơ sở", "Category", facility => EnumCode<FacilityCategory>.Of(facility.Category)),
        LayerColumn<Facility>.OfText("class", "Phân loại", "Classification", facility => EnumCode<Classification>.Of(facility.Classification)),
        LayerColumn<Facility>.OfText("stage", "Tình trạng xử lý", "Stage", facility => EnumCode<HandlingStage>.Of(facility.Stage)),
        LayerColumn<Facility>.OfText("commune", "Mã xã", "Commune code", facility => facility.CommuneCode),
        LayerColumn<Facility>.OfText("commune_nm", "Xã, phường", "Commune", facility => facility.CommuneName),
        LayerColumn<Facility>.OfText("old_comm", "Xã, phường cũ", "Former commune", facility => facility.FormerCommuneName),
        LayerColumn<Facility>.OfText("address", "Địa chỉ", "Address", facility => facility.Address),
        LayerColumn<Facility>.OfText("holder", "Cơ quan, đơn vị quản lý", "Holder", facility => facility.HolderName),
        LayerColumn<Facility>.OfNumber("land_m2", "Diện tích đất (m²)", "Land (m²)", facility => facility.LandAreaM2),
        LayerColumn<Facility>.OfNumber("floor_m2", "Diện tích sàn (m²)", "Floor (m²)", facility => facility.FloorAreaM2),
        LayerColumn<Facility>.OfDate("vacant", "Bỏ trống từ ngày", "Vacant since", facility => facility.VacantSince),
    ];

    /// <summary>Named as the import of communes reads them.</summary>
    /// <param name="provinces">Names of the provinces by code.</param>
    public static IReadOnlyList<LayerColumn<AdministrativeUnit>> Communes(IReadOnlyDictionary<string, string> provinces) =>
    [
        LayerColumn<AdministrativeUnit>.OfText("code", "Mã xã", "Code", unit => unit.Code),
        LayerColumn<AdministrativeUnit>.OfText("name", "Tên", "Name", unit => unit.Name),
        LayerColumn<AdministrativeUnit>.OfText("full_name", "Tên đầy đủ", "Full name", unit => unit.FullName),
        LayerColumn<AdministrativeUnit>.OfText("type", "Loại", "Type", unit => UnitTypeCodes.Of(unit.Type)),
        LayerColumn<AdministrativeUnit>.OfText("province_code", "Mã tỉnh", "Province code", unit => unit.ProvinceCode),
        LayerColumn<AdministrativeUnit>.OfText("province_name", "Tỉnh", "Province", unit => provinces.GetValueOrDefault(unit.ProvinceCode)),
        LayerColumn<AdministrativeUnit>.OfNumber("area_km2", "Diện tích (km²)", "Area (km²)", unit => unit.DeclaredAreaKm2),
        LayerColumn<AdministrativeUnit>.OfText("boundary_source", "Nguồn ranh giới", "Source of the boundary", unit => CommuneRow.SourceCode(unit.BoundarySource)),
    ];
}
