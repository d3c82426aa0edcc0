using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Exports;

/// <summary>The columns of each list, in the order of the screens.</summary>
internal static partial class ExportColumns
{
    private static readonly (FacilityColumn Column, ExportColumn<FacilityRecord> Written)[] FacilityColumns =
    [
        (FacilityColumn.Number, ExportColumn<FacilityRecord>.OfText("Mã cơ sở", "Number", 16, facility => facility.Number)),
        (FacilityColumn.Name, ExportColumn<FacilityRecord>.OfText("Tên cơ sở", "Name", 38, facility => facility.Name)),
        (FacilityColumn.Category, ExportColumn<FacilityRecord>.OfWords("Loại cơ sở", "Category", 20, facility => facility.Category.InWords())),
        (FacilityColumn.Commune, ExportColumn<FacilityRecord>.OfText("Xã, phường", "Commune", 20, facility => facility.CommuneName)),
        (FacilityColumn.Holder, ExportColumn<FacilityRecord>.OfText("Cơ quan, đơn vị quản lý", "Holder", 28, facility => facility.HolderName)),
        (FacilityColumn.Classification, ExportColumn<FacilityRecord>.OfWords("Phân loại", "Classification", 18, facility => facility.Classification.InWords())),
        (FacilityColumn.Stage, ExportColumn<FacilityRecord>.OfWords("Tình trạng xử lý", "Stage", 20, facility => facility.Stage.InWords())),
        (FacilityColumn.LandArea, ExportColumn<FacilityRecord>.OfArea("Diện tích đất (m²)", "Land (m²)", facility => facility.LandAreaM2)),
        (FacilityColumn.FloorArea, ExportColumn<FacilityRecord>.OfArea("Diện tích sàn (m²)", "Floor (m²)", facility => facility.FloorAreaM2)),
        (FacilityColumn.VacantSince, ExportColumn<FacilityRecord>.OfDate("Bỏ trống từ ngày", "Vacant since", facility => facility.VacantSince)),
        (FacilityColumn.DecisionNumber, ExportColumn<FacilityRecord>.OfText("Quyết định số", "Decision", 18, facility => facility.DecisionNumber)),
        (FacilityColumn.DecidedOn, ExportColumn<FacilityRecord>.OfDate("Ngày quyết định", "Decided on", facility => facility.DecidedOn)),
        (FacilityColumn.LegalForm, ExportColumn<FacilityRecord>.OfWords("Hình thức xử lý", "Legal form", 20, facility => facility.LegalForm?.InWords())),
        (FacilityColumn.Receiver, ExportColumn<FacilityRecord>.OfText("Cơ quan tiếp nhận", "Receiver", 28, facility => facility.ReceiverName)),
        (FacilityColumn.IntendedUse, ExportColumn<FacilityRecord>.OfWords("Mục đích sử dụng", "Intended use", 18, facility => facility.IntendedUse?.InWords())),
    ];

    /// <summary>The chosen columns in the order of the screens; all of them when none is chosen.</summary>
    public static IReadOnlyList<ExportColumn<FacilityRecord>> FacilitiesIn(IReadOnlyCollection<FacilityColumn> chosen) =>
        [.. FacilityColumns.Where(column => chosen.Count == 0 || chosen.Contains(column.Column)).Select(column => column.Written)];

    public static IReadOnlyList<ExportColumn<Dossier>> Dossiers { get; } =
    [
        ExportColumn<Dossier>.OfText("Số hồ sơ", "Number", 16, dossier => dossier.Number),
        ExportColumn<Dossier>.OfWords("Loại hồ sơ", "Kind", 20, dossier => dossier.Kind.InWords()),
        ExportColumn<Dossier>.OfWords("Trạng thái", "Status", 20, dossier => dossier.Status.InWords()),
        ExportColumn<Dossier>.OfText("Cơ quan đề nghị", "Proposer", 28, dossier => dossier.ProposerName),
        ExportColumn<Dossier>.OfText("Cơ sở nhà, đất", "Facilities", 40, FacilitiesOf),
        ExportColumn<Dossier>.OfWords("Mục đích sử dụng", "Intended use", 18, dossier => dossier.IntendedUse?.InWords()),
        ExportColumn<Dossier>.OfArea("Diện tích cần (m²)", "Area needed (m²)", dossier => dossier.AreaNeededM2),
        ExportColumn<Dossier>.OfText("Lý do đề nghị", "Justification", 40, dossier => dossier.Justification),
        ExportColumn<Dossier>.OfDate("Ngày gửi", "Submitted on", dossier => dossier.SubmittedOn),
        ExportColumn<Dossier>.OfDate("Ngày tiếp nhận", "Accepted on", dossier => dossier.AcceptedOn),
        ExportColumn<Dossier>.OfDate("Ngày quyết định", "Decided on", dossier => dossier.DecidedOn),
    ];

    public static IReadOnlyList<ExportColumn<Handover>> Handovers { get; } =
    [
        ExportColumn<Handover>.OfText("Mã cơ sở", "Facility number", 16, handover => handover.Facility.Number),
        ExportColumn<Handover>.OfText("Tên cơ sở", "Facility", 38, handover => handover.Facility.Name),
        ExportColumn<Handover>.OfText("Quyết định số", "Decision", 18, handover => handover.DecisionNumber),
        ExportColumn<Handover>.OfDate("Ngày quyết định", "Decided on", handover => handover.DecidedOn),
        ExportColumn<Handover>.OfText("Bên giao", "Giver", 28, handover => handover.GiverName),
        ExportColumn<Handover>.OfText("Bên nhận", "Receiver", 28, handover => handover.ReceiverName),
        ExportColumn<Handover>.OfWords("Mục đích sử dụng", "Intended use", 18, handover => handover.IntendedUse.InWords()),
        ExportColumn<Handover>.OfWords("Trạng thái", "Status", 20, handover => handover.Status.InWords()),
        ExportColumn<Handover>.OfText("Biên bản số", "Minutes", 18, handover => handover.Minutes?.Number),
        ExportColumn<Handover>.OfDate("Ngày bàn giao", "Handed over on", handover => handover.HandedOverOn),
        ExportColumn<Handover>.OfDate("Sử dụng từ ngày", "In use since", handover => handover.InUseSince),
        ExportColumn<Handover>.OfText("Chênh lệch", "Differences", 30, handover => handover.Discrepancies),
    ];

    private static string FacilitiesOf(Dossier dossier) => Joined(dossier.Facilities.Select(facility => $"{facility.Number} – {facility.Name}"));

    private static string Joined(IEnumerable<string> names) => string.Join("; ", names);
}
