namespace AssetRegistry.Api.Reports;

/// <summary>One thing the progress report counts: in facilities, and where it says so in square metres of land and floor.</summary>
internal sealed record ProgressMeasure(string Key, LocalizedText Title, FacilityRecordFilter Filter, bool HasAreas = false, LocalizedText? Group = null);

/// <summary>
/// The measures of report R1. Plan approved, decided, provisionally handed over, formally handed over and really in use are five different
/// things and never added up; the second and the last two hold each other: what is in use has been handed over, what is handed over has a
/// decision. A plan is approved by the paper of the classification, whatever becomes of the facility.
/// </summary>
internal static class ProgressMeasures
{
    private static readonly LocalizedText Forms = new("Đã có quyết định, chia theo hình thức xử lý", "Decided, by legal form");
    private static readonly LocalizedText Uses = new("Đã có quyết định, chia theo mục đích sau xử lý", "Decided, by use afterwards");
    private static readonly LegalForm[] FormsWithoutUse = [LegalForm.AssignToHousingOrganisation, LegalForm.Sale];
    private static readonly LegalForm[] FormsWithUse = [.. Enum.GetValues<LegalForm>().Except(FormsWithoutUse)];

    public static ProgressMeasure Total { get; } = new("total", new("Tổng số cơ sở", "All facilities"), FacilityRecordFilter.All, HasAreas: true);

    public static ProgressMeasure PlanApproved { get; } = new(
        "planApproved",
        new("Phương án đã được phê duyệt", "Plan approved"),
        new FacilityRecordFilter(PlanApproved: true),
        HasAreas: true);

    public static ProgressMeasure Decided { get; } = new(
        "decided", new("Đã có quyết định", "Decided"), new FacilityRecordFilter(HasDecision: true), HasAreas: true);

    public static ProgressMeasure Undecided { get; } = new(
        "undecided",
        new("Thuộc diện xử lý, chưa có quyết định", "To be handled, not decided"),
        new FacilityRecordFilter(Classifications: [Classification.Rearranged, Classification.Surplus], HasDecision: false),
        HasAreas: true);

    public static ProgressMeasure ToHandle { get; } = new(
        "toHandle",
        new("Thuộc diện xử lý (điều hòa và dôi dư)", "To be handled (rearranged and surplus)"),
        new FacilityRecordFilter(Classifications: [Classification.Rearranged, Classification.Surplus]));

    public static ProgressMeasure HandedOver { get; } = new(
        "handedOver",
        new("Đã bàn giao chính thức", "Formally handed over"),
        new FacilityRecordFilter(Stages: [HandlingStage.HandedOver, HandlingStage.InUse]),
        HasAreas: true);

    public static ProgressMeasure InUse { get; } = new(
        "inUse", new("Trong đó: đã đưa vào sử dụng", "Of these really in use"), new FacilityRecordFilter(Stages: [HandlingStage.InUse]), HasAreas: true);

    public static IReadOnlyList<ProgressMeasure> Classes { get; } =
    [
        Class(Classification.Retained, "retained", new("Giữ lại", "Retained")),
        Class(Classification.Rearranged, "rearranged", new("Điều hòa", "Rearranged")),
        Class(Classification.Surplus, "surplus", new("Dôi dư", "Surplus")),
    ];

    public static ProgressMeasure Surplus => Classes[^1];

    /// <summary>Every measure, in the order of the report's columns.</summary>
    public static IReadOnlyList<ProgressMeasure> All { get; } =
    [
        Total,
        .. Classes,
        ToHandle,
        PlanApproved,
        Decided,
        .. Enum.GetValues<LegalForm>().Select(form => new ProgressMeasure(
            $"form{form}", form.InWords(), new FacilityRecordFilter(LegalForms: [form]), HasAreas: true, Forms)),
        .. Enum.GetValues<IntendedUse>().Select(use => new ProgressMeasure(
            $"use{use}", use.InWords(), new FacilityRecordFilter(IntendedUses: [use], LegalForms: FormsWithUse), Group: Uses)),
        .. FormsWithoutUse.Select(form => new ProgressMeasure(
            $"useBy{form}", form.InWords(), new FacilityRecordFilter(LegalForms: [form]), Group: Uses)),
        new(
            "provisional",
            new("Đang tạm bàn giao", "Provisionally handed over"),
            new FacilityRecordFilter(Stages: [HandlingStage.ProvisionallyHandedOver]),
            HasAreas: true),
        HandedOver,
        InUse,
        Undecided,
    ];

    private static ProgressMeasure Class(Classification classification, string key, LocalizedText title) =>
        new(key, title, new FacilityRecordFilter(Classifications: [classification]), HasAreas: true);
}
